using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

/// <summary>What the rules make of a joint recommendation.</summary>
/// <remarks>Two are equal when facts and rules are.</remarks>
public sealed record RecommendationOutcome
{
    internal RecommendationOutcome(RecommendationRules rules, Recommendation facts)
    {
        Rules = rules;
        Facts = facts;
        Persons = [.. Rank()];
    }

    /// <summary>Gets the rules.</summary>
    public RecommendationRules Rules { get; }

    /// <summary>Gets the facts.</summary>
    public Recommendation Facts { get; }

    /// <summary>Gets everybody on the paper, those with the most recommendations first; equal ones by name.</summary>
    public ValueList<RecommendedPerson> Persons { get; }

    /// <summary>Gets the names of the preliminary candidates (初步人选), those with the most recommendations first.</summary>
    public ValueList<string> Preliminary => [.. In(RecommendationState.Preliminary)];

    /// <summary>Gets the names of those tied for the last places; empty when there is no tie.</summary>
    public ValueList<string> TiedAtTheEdge => [.. In(RecommendationState.TiedAtTheEdge)];

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public ValueList<Finding> Findings => [.. Lines()];

    private bool IsWillingnessNeeded => Rules.Willingness.Norm?.Value ?? false;

    private IEnumerable<string> In(RecommendationState state) =>
        Persons.Where(person => person.State == state).Select(person => person.Name);

    private List<RecommendedPerson> Rank()
    {
        var ranked = Facts
            .Paper.Options.Select(
                (name, place) =>
                    new RecommendedPerson(name, Facts.Tallies.Sum(tally => tally.Tally.For(place)), default)
            )
            .OrderByDescending(person => person.Votes)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        var willing = ranked.Where(person => IsWilling(person) && person.Votes > 0).ToList();
        if (
            Rules.Surplus.Norm is not { Value: var surplus }
            || (IsWillingnessNeeded && Facts.Willing is null)
        )
        {
            return ranked;
        }

        var places = (int)Math.Min(willing.Count, surplus.Candidates(Facts.Posts).Least);
        var edge =
            places < willing.Count && willing[places].Votes == willing[places - 1].Votes
                ? willing[places].Votes
                : (long?)null;
        var least = places == 0 ? long.MaxValue : willing[places - 1].Votes;
        return [.. ranked.Select(person => person with { State = StateOf(person, least, edge) })];
    }

    private RecommendationState StateOf(RecommendedPerson person, long least, long? edge)
    {
        if (!IsWilling(person))
        {
            return RecommendationState.NotWilling;
        }

        if (person.Votes == edge)
        {
            return RecommendationState.TiedAtTheEdge;
        }

        return person.Votes >= least ? RecommendationState.Preliminary : RecommendationState.NotReached;
    }

    private bool IsWilling(RecommendedPerson person) =>
        !IsWillingnessNeeded || (Facts.Willing?.Contains(person.Name, StringComparer.Ordinal) ?? true);

    private IEnumerable<Finding> Lines()
    {
        var heard = Facts.Tallies.Select(tally => tally.Constituency).Distinct().ToList();
        yield return new(
            RecommendationFindings.Constituencies,
            Rules.Constituencies.Norm is { Value: var needed }
                ? Measure.AtLeast(needed.Count(heard.Contains), needed.Count)
                : Measure.Open(heard.Count),
            Rules.Constituencies.Source
        );
        yield return new(
            RecommendationFindings.NamesOverPosts,
            Rules.NamesOverPosts.Norm is { Value: var over }
                ? Measure.AtMost(Facts.Paper.Limit, Facts.Posts + over)
                : Measure.Open(Facts.Paper.Limit),
            Rules.NamesOverPosts.Source
        );
        if (IsWillingnessNeeded)
        {
            var unwilling = In(RecommendationState.NotWilling).Count();
            yield return new(
                RecommendationFindings.Willingness,
                Facts.Willing is null
                    ? Measure.AtLeast(actual: null, 0)
                    : Measure.Recorded(Persons.Count - unwilling),
                Rules.Willingness.Source
            );
        }

        var found = Preliminary.Count + TiedAtTheEdge.Count;
        yield return new(
            RecommendationFindings.Surplus,
            Rules.Surplus.Norm is { Value: var surplus }
                ? Measure.AtLeast(
                    IsWillingnessNeeded && Facts.Willing is null ? null : found,
                    surplus.Candidates(Facts.Posts).Least
                )
                : Measure.Open(Persons.Count),
            Rules.Surplus.Source
        );
        if (TiedAtTheEdge is { Count: > 0 } tied)
        {
            var votes = Persons.First(person => person.State == RecommendationState.TiedAtTheEdge).Votes;
            var places = Rules.Surplus.Norm!.Value.Candidates(Facts.Posts).Least - Preliminary.Count;
            yield return new(
                RecommendationFindings.Tie,
                Measure.Awaiting(tied.Count, places, votes),
                source: null
            )
            {
                Subject = string.Join(", ", tied),
            };
        }

        var strangers = Facts.Approved?.Count(name => !Preliminary.Contains(name, StringComparer.Ordinal));
        yield return new(RecommendationFindings.Approval, Measure.AtMost(strangers, 0), Rules.Surplus.Source);
    }
}
