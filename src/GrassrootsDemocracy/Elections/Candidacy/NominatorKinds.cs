using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Candidacy;

/// <summary>The labels of those who may nominate candidates; a rulebook adds its own.</summary>
public static class NominatorKinds
{
    /// <summary>Gets the label for voters, each directly (选民直接提名).</summary>
    public static Label Voters { get; } = new("voters", "voters directly", "选民直接提名");

    /// <summary>Gets the label for several voters jointly (联合提名推荐).</summary>
    public static Label VotersJointly { get; } = new("voters-jointly", "voters jointly", "选民联合提名推荐");

    /// <summary>Gets the label for the party organisation of the village or community (村党组织、社区党组织).</summary>
    public static Label PartyOrganisation { get; } =
        new("party-organisation", "the party organisation", "党组织提名推荐");

    /// <summary>Gets the label for a person's own candidacy (自荐).</summary>
    public static Label Self { get; } = new("self", "self-nomination", "本人自荐");

    /// <summary>Gets the label for another organisation (组织推荐).</summary>
    public static Label Organisation { get; } = new("organisation", "another organisation", "其他组织推荐");

    /// <summary>Gets the label for the outgoing committee (上届委员会).</summary>
    public static Label OutgoingCommittee { get; } =
        new("outgoing-party-committee", "the outgoing committee", "上届委员会提名");
}
