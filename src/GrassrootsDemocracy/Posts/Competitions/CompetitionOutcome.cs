using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>Who is chosen for the posts, what became of everybody else, and the ledger.</summary>
public sealed record CompetitionOutcome : Outcome
{
    internal CompetitionOutcome(CompetitionRules rules, PostCompetition facts)
    {
        Posts = facts.Posts;
        var entrants = facts.Competitors.Where(one => one is { Entered: true, Withdrew: false }).ToList();
        var isComplete = entrants.TrueForAll(one => one.Points is not null);
        var states = States(entrants, facts.Posts);
        Results =
        [
            .. facts
                .Competitors.Select(one =>
                    !one.Entered ? new CompetitorResult(one.Id, CompetitionState.TookNoPart, null, null)
                    : one.Withdrew ? new(one.Id, CompetitionState.Withdrew, one.Points, Rank: null)
                    : new(one.Id, states[entrants.IndexOf(one)], one.Points, RankOf(one))
                )
                .OrderBy(result => result.Rank ?? int.MaxValue)
                .ThenByDescending(result => result.Points ?? -1)
                .ThenBy(result => result.Id, StringComparer.Ordinal),
        ];
        Findings = rules.Framed(facts, new CompetitionLedger(rules, facts, this).Lines());

        int? RankOf(Competitor one) =>
            isComplete ? entrants.Count(other => other.Points > one.Points) + 1 : null;
    }

    /// <summary>Gets how many posts were offered.</summary>
    public int Posts { get; }

    /// <summary>Gets everybody concerned, by rank; those without one after them.</summary>
    public ValueList<CompetitorResult> Results { get; }

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings { get; }

    /// <summary>Gets the ids of those chosen, the best first.</summary>
    public ValueList<string> Chosen => IdsOf(CompetitionState.Chosen);

    /// <summary>Gets the ids of those tied at the cut-off.</summary>
    public ValueList<string> Tied => IdsOf(CompetitionState.Tied);

    /// <summary>Gets how many posts are left: for the tied, for those not decided yet, or for a further competition.</summary>
    public int PostsLeft => Posts - Chosen.Count;

    // In whatever way the missing points come out: anybody's can be any number.
    private static CompetitionState[] States(List<Competitor> entrants, int posts)
    {
        var points = entrants.ConvertAll(one =>
            one.Points is { } known ? Extent.Of(known) : new Extent(0, long.MaxValue)
        );
        var states = new SeatState[points.Count];
        SeatBounds.Judge(CollectionsMarshal.AsSpan(points), Extent.Of(0), posts, mostOfStrangers: 0, states);
        return Array.ConvertAll(
            states,
            state =>
                state switch
                {
                    SeatState.In => CompetitionState.Chosen,
                    SeatState.Tied => CompetitionState.Tied,
                    SeatState.Out => CompetitionState.NotChosen,
                    _ => CompetitionState.Undetermined,
                }
        );
    }

    /// <summary>Finds the ids of those of whom the same became.</summary>
    /// <param name="state">What became of them.</param>
    /// <returns>The ids, by rank.</returns>
    public ValueList<string> IdsOf(CompetitionState state)
    {
        Guard.Against.EnumOutOfRange(state);
        return [.. Results.Where(result => result.State == state).Select(result => result.Id)];
    }
}
