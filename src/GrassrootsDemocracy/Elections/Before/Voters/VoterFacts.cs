namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>The labels of what the national laws ask about a voter; a rulebook or a host adds its own.</summary>
public static class VoterFacts
{
    /// <summary>Gets the label for household registration here (户籍在本村、在本社区).</summary>
    public static Label RegisteredHere { get; } =
        new("voter-fact/registered-here", "household registration here", "户籍在本地");

    /// <summary>Gets the label for living here (在本村居住).</summary>
    public static Label LivesHere { get; } = new("voter-fact/lives-here", "living here", "在本地居住");

    /// <summary>Gets the label for living here habitually (在本社区常住).</summary>
    public static Label LivesHereHabitually { get; } =
        new("voter-fact/lives-here-habitually", "living here habitually", "在本地常住");

    /// <summary>Gets the label for doing the village's work (在本村从事村务工作).</summary>
    public static Label DoesVillageWork { get; } =
        new("voter-fact/does-village-work", "doing village work", "在本村从事村务工作");

    /// <summary>Gets the label for working here as a community worker (在本社区工作的社区工作者).</summary>
    public static Label CommunityWorker { get; } =
        new("voter-fact/community-worker", "working here as a community worker", "在本社区从事社区工作");

    /// <summary>Gets the label for being a villager or resident of the place (本村村民、本居住地区居民).</summary>
    public static Label BelongsHere { get; } =
        new("voter-fact/belongs-here", "being a villager or resident here", "为本地村民、居民");

    /// <summary>Gets the label for saying that one takes part (本人表示参加选举).</summary>
    public static Label Declared { get; } =
        new("voter-fact/declared", "declaring to take part", "本人表示参加选举");

    /// <summary>Gets the label for applying to take part (本人申请参加选举).</summary>
    public static Label Applied { get; } =
        new("voter-fact/applied", "applying to take part", "本人申请参加选举");

    /// <summary>Gets the label for an assembly's agreement (经村民会议或者村民代表会议同意).</summary>
    public static Label AgreedByAssembly { get; } =
        new("voter-fact/agreed-by-assembly", "an assembly's agreement", "经会议同意参加选举");

    /// <summary>Gets the label for the election committee's confirmation (由选举委员会确认).</summary>
    public static Label ConfirmedByElectionCommittee { get; } =
        new(
            "voter-fact/confirmed-by-election-committee",
            "the election committee's confirmation",
            "经选举委员会确认"
        );

    /// <summary>Gets the label for being deprived of political rights (依照法律被剥夺政治权利).</summary>
    public static Label Deprived { get; } =
        new("voter-fact/deprived", "deprived of political rights", "依照法律被剥夺政治权利");

    /// <summary>Gets the label for standing on the roll of another place (已在其他地方登记参加选举).</summary>
    public static Label OnAnotherRoll { get; } =
        new("voter-fact/on-another-roll", "on the roll of another place", "已在其他地方登记参加选举");

    /// <summary>Gets the label for full membership of the party (正式党员).</summary>
    public static Label FullMember { get; } =
        new("voter-fact/full-member", "full party membership", "正式党员");

    /// <summary>Gets the label for probation within the party as a punishment (留党察看).</summary>
    public static Label OnProbationWithinParty { get; } =
        new("voter-fact/on-probation-within-party", "on probation within the party", "受留党察看处分");

    /// <summary>Gets the label for custody by a supervision commission (被留置).</summary>
    public static Label InCustody { get; } = new("voter-fact/in-custody", "in custody", "被留置");

    /// <summary>Gets the label for being under arrest (被逮捕).</summary>
    public static Label Arrested { get; } = new("voter-fact/arrested", "under arrest", "被逮捕");

    /// <summary>Gets the label for being left out of those due with both approvals (经批准不计算在应到会人数内).</summary>
    public static Label LeftOutOfDue { get; } =
        new(
            "voter-fact/left-out-of-due",
            "left out of those due, with approval and the members' vote",
            "经批准并经大会通过不计入应到会人数"
        );
}
