namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>Who is chosen for the posts, what became of everybody else, and the ledger.</summary>
public sealed record CompetitionOutcome : Outcome
{
    internal CompetitionOutcome(CompetitionRules rules, PostCompetition facts)
    {
        Posts = facts.Posts;
        var entrants = facts.Competitors.Where(one => one is { Entered: true, Withdrew: false }).ToList();
        var points = entrants.Select(one => one.Points).OfType<long>().ToList();
        var missing = entrants.Count - points.Count;
        Results =
        [
            .. facts
                .Competitors.Select(one => Of(one))
                .OrderBy(result => result.Rank ?? int.MaxValue)
                .ThenByDescending(result => result.Points ?? -1)
                .ThenBy(result => result.Id, StringComparer.Ordinal),
        ];
        Findings = rules.Framed(facts, new CompetitionLedger(rules, facts, this).Lines());

        CompetitorResult Of(Competitor one) =>
            !one.Entered ? new(one.Id, CompetitionState.TookNoPart, Points: null, Rank: null)
            : one.Withdrew ? new(one.Id, CompetitionState.Withdrew, one.Points, Rank: null)
            : facts.Posts == 0 ? new(one.Id, CompetitionState.NotChosen, one.Points, RankOf(one.Points))
            : one.Points is not { } own
                ? new(
                    one.Id,
                    entrants.Count <= facts.Posts ? CompetitionState.Chosen : CompetitionState.Undetermined,
                    Points: null,
                    Rank: null
                )
            : new(one.Id, StateOf(own), own, RankOf(own));

        int? RankOf(long? own) =>
            own is not null && missing == 0 ? points.Count(other => other > own) + 1 : null;

        // In whatever way the missing points come out: chosen when all of them could be better and there is still room.
        CompetitionState StateOf(long own)
        {
            var above = points.Count(other => other > own);
            return points.Count(other => other >= own) + missing <= facts.Posts ? CompetitionState.Chosen
                : above >= facts.Posts ? CompetitionState.NotChosen
                : missing == 0 ? CompetitionState.Tied
                : CompetitionState.Undetermined;
        }
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

    /// <summary>Finds the ids of those of whom the same became.</summary>
    /// <param name="state">What became of them.</param>
    /// <returns>The ids, by rank.</returns>
    public ValueList<string> IdsOf(CompetitionState state)
    {
        Guard.Against.EnumOutOfRange(state);
        return [.. Results.Where(result => result.State == state).Select(result => result.Id)];
    }
}
