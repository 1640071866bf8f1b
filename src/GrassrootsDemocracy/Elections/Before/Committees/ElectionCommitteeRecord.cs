using GrassrootsDemocracy.Elections.Before.Candidacy;

namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>The facts of an election committee: how it was formed, who stands, and who is next in line.</summary>
public sealed record ElectionCommitteeRecord : Facts<ElectionCommitteeOutcome>
{
    /// <summary>Gets the members.</summary>
    public required ValueList<CommitteeMember> Members
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Members),
                member => member.Name,
                "A member is listed twice: distinguish people of one name."
            );
    }

    /// <summary>Gets the body that chose them; <see langword="null"/> when it is not known.</summary>
    public Label? ChosenBy { get; init; }

    /// <summary>Gets the names of those put forward for the committee that is elected; <see langword="null"/> before there are any.</summary>
    public ValueList<string>? Candidates
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Candidates));
    }

    /// <summary>
    /// Gets the names of those determined to be formal candidates (正式候选人); <see langword="null"/> while none are or it is
    /// not known.
    /// </summary>
    public ValueList<string>? FormalCandidates
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(FormalCandidates));
    }

    /// <summary>Gets who is related to whom; <see langword="null"/> when nobody asked.</summary>
    public Kinship? Kinship { get; init; }

    /// <summary>Gets those who were not chosen, with their votes in the original selection (原推选结果).</summary>
    public Ranking NextInLine
    {
        get;
        init => field = Guard.Against.Null(value, nameof(NextInLine));
    } = new([]);

    /// <summary>Gets the names of those chosen in a fresh selection in place of members who left.</summary>
    public ValueList<string> FreshlyChosen
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(FreshlyChosen));
    } = [];

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(Members.Select(member => member.Name), Candidates, FormalCandidates, FreshlyChosen);

    internal override ElectionCommitteeOutcome DecidedBy(Rulebook rulebook) =>
        ElectionCommitteeRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
