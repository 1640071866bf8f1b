using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Offices;

// The lines about guaranteed seats, with the smallest change that would meet one that is not met.
internal static class OfficeGuaranteeLedger
{
    public static IEnumerable<Finding> Lines(OfficeOutcome outcome)
    {
        var rules = outcome.Rules;
        if (rules.WomenLeast.Norm is { Value: var women })
        {
            yield return Line(
                outcome,
                OfficeFindings.Women,
                women,
                name => outcome.Seating.Person(name)?.IsWoman,
                rules.WomenLeast.Source
            );
        }

        // The seat is asked for only where people of several nationalities live.
        if (rules.MinorityLeast.Norm is { Value: var minority } && outcome.Election.IsMultiEthnic != false)
        {
            if (outcome.Election.IsMultiEthnic is null)
            {
                yield return new(
                    OfficeFindings.Minority,
                    Measure.MissingFact(actual: null),
                    rules.MinorityLeast.Source
                )
                {
                    Detail = Sentence.Of(OfficeTexts.All, "guarantee.met"),
                };
                yield break;
            }

            yield return Line(
                outcome,
                OfficeFindings.Minority,
                minority,
                name => outcome.Seating.Person(name)?.IsMinority,
                rules.MinorityLeast.Source
            );
        }
    }

    private static Finding Line(
        OfficeOutcome outcome,
        RuleDescriptor rule,
        int least,
        Func<string, bool?> isOf,
        Citation? source
    )
    {
        var (actual, unknown) = outcome.Seating.Kept.Count(isOf);
        if (actual >= least)
        {
            return new(rule, Measure.AtLeast(actual, least), source)
            {
                Detail = Sentence.Of(OfficeTexts.All, "guarantee.met"),
            };
        }

        // Somebody of whom nothing is known, or a seat that is still to be filled, may yet meet it.
        if (unknown > 0 && actual + unknown >= least)
        {
            return new(rule, Measure.MissingFact(actual), source)
            {
                Detail = Sentence.Of(OfficeTexts.All, "guarantee.met"),
            };
        }

        var left = outcome.Offices.Sum(result => result.SeatsLeft);
        return new(rule, left > 0 ? Measure.Awaiting(actual, least) : Measure.AtLeast(actual, least), source)
        {
            Detail = Change(outcome, isOf, left),
        };
    }

    // The fewest seats that have to change hands: one that is free, otherwise that of the last in with the fewest votes.
    private static Sentence Change(OfficeOutcome outcome, Func<string, bool?> isOf, int left)
    {
        if (left > 0)
        {
            return Sentence.Of(OfficeTexts.All, "guarantee.free-seat");
        }

        var ballots = outcome.Seating.Filled.Where(filled => !filled.Ballot.IsAmongMembers).ToList();
        var next = ballots
            .SelectMany(filled => filled.Ballot.Standings.Select(standing => (filled, standing)))
            .Where(pair =>
                isOf(pair.standing.Name) == true
                && outcome.Seating.ObstacleOf(pair.standing.Name, pair.filled.Ballot) is null
            )
            .OrderByDescending(pair => pair.filled.Ballot.Rank)
            .ThenByDescending(pair => pair.standing.Total)
            .FirstOrDefault();
        var giving = ballots
            .Where(filled => next.filled is null || filled == next.filled)
            .OrderByDescending(filled => filled.Ballot.Rank)
            .SelectMany(filled => filled.Seated)
            .Select(seated => seated.Standing)
            .Where(standing => isOf(standing.Name) != true)
            .OrderBy(standing => standing.Total)
            .FirstOrDefault();
        return (giving.Name, next.standing.Name) switch
        {
            (null, _) => Sentence.Of(OfficeTexts.All, "guarantee.nobody"),
            (_, null) => Sentence.Of(OfficeTexts.All, "guarantee.further", giving.Name, giving.Total),
            var (from, to) => Sentence.Of(
                OfficeTexts.All,
                "guarantee.gives-way",
                from,
                giving.Total,
                to,
                next.standing.Total
            ),
        };
    }
}
