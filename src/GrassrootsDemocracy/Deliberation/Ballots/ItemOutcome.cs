namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>What the rules make of a decision item by item.</summary>
public sealed record ItemOutcome : Outcome<ItemRules>
{
    internal ItemOutcome(ItemRules rules, ItemVote vote)
        : base(rules)
    {
        Vote = vote;
        Items =
        [
            .. vote.Items.Select(title =>
                VotesOn(title) is [var only]
                    ? new ItemResult(title, rules.Assembly.Decide(vote.ByItsLaw(vote.Meeting), Kinded(only)))
                    : new ItemResult(title, Motion: null)
            ),
        ];
        Findings = rules.Framed(vote, rules.Assembly.Framed(vote.ByItsLaw(vote.Meeting), Lines()));
    }

    /// <summary>Gets the meeting.</summary>
    public Meeting Meeting => Vote.Meeting;

    /// <summary>Gets the facts.</summary>
    public ItemVote Vote { get; }

    /// <summary>Gets every item once, in the order in which they were put up.</summary>
    public ValueList<ItemResult> Items { get; }

    /// <summary>Gets the titles of the items that are adopted.</summary>
    public ValueList<string> Adopted =>
        [.. Items.Where(item => item.Status == MotionStatus.Adopted).Select(item => item.Title)];

    /// <summary>Gets the ledger: whether each item had its vote, and the lines of all votes.</summary>
    public override ValueList<Finding> Findings { get; }

    private List<MotionVote> VotesOn(string title) =>
        [.. Vote.Votes.Where(vote => string.Equals(vote.Title, title, StringComparison.Ordinal))];

    // The kind of the items is that of each vote which does not name another.
    private MotionVote Kinded(MotionVote vote) =>
        vote.Matter is null && Vote.MatterKind is { } kind
            ? vote with
            {
                Matter = new() { Title = vote.Title, Kind = kind },
            }
            : vote;

    private IEnumerable<Finding> Lines()
    {
        foreach (var item in Items)
        {
            yield return new(
                BallotFindings.Items,
                VotesHeld(item.Title),
                Rules.ItemByItem.Source,
                item.Title
            );
            foreach (var line in item.Motion?.Lines ?? [])
            {
                yield return line;
            }
        }

        foreach (
            var stray in Vote.Votes.Select(vote => vote.Title).Except(Vote.Items, StringComparer.Ordinal)
        )
        {
            yield return new(
                BallotFindings.StrayVote,
                Measure.Awaiting(VotesOn(stray).Count, 0),
                source: null,
                stray
            );
        }
    }

    // Two votes on one item contradict each other wherever the law stands; that one is needed, a norm must say.
    private Measure VotesHeld(string title)
    {
        var votes = VotesOn(title).Count;
        return votes > 1 ? Measure.Awaiting(votes, 1)
            : votes == 1 ? Measure.Within(votes, CountRange.Exactly(1))
            : Rules.ItemByItem.Norm is not { Value: var kinds } ? Rules.ItemByItem.Unfilled(votes)
            : Vote.MatterKind is null ? Measure.MissingFact(new("the kind of the matter", "事项类别"), votes)
            : kinds.Contains(Vote.MatterKind) ? Measure.AtLeast(votes, 1)
            : Measure.Open(votes);
    }
}
