namespace GrassrootsDemocracy.Elections.Vote.Offices;

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
                    Measure.MissingFact(CommonWords.ManyNationalities),
                    rules.MinorityLeast.Source,
                    CommonWords.Nothing
                );
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
        var (actual, unknown) = outcome.Seating.Count(isOf);
        if (actual >= least)
        {
            return new(rule, Measure.AtLeast(actual, least), source, CommonWords.Nothing);
        }

        // Somebody of whom nothing is known, or a seat that is still to be filled, may yet meet it.
        if (unknown > 0 && actual + unknown >= least)
        {
            return new(
                rule,
                Measure.MissingFact(
                    new("who of those seated is of the group", "当选人中何人属于该类人员"),
                    actual
                ),
                source,
                CommonWords.Nothing
            );
        }

        var left = outcome.Offices.Sum(result => result.SeatsLeft);
        return new(
            rule,
            left > 0 ? Measure.Awaiting(actual, least) : Measure.AtLeast(actual, least),
            source,
            Change(outcome, isOf, left)
        );
    }

    // Those in the lowest office with the same number of votes: names do not choose among them.
    private static List<Claim> Foremost(IEnumerable<Claim> claims, Func<Claim, long> votes) =>
        claims
            .GroupBy(claim => (claim.Ballot.Rank, Votes: votes(claim)))
            .OrderByDescending(same => same.Key.Rank)
            .ThenBy(same => same.Key.Votes)
            .FirstOrDefault()
            ?.OrderBy(claim => claim.Name, StringComparer.Ordinal)
            .ToList()
        ?? [];

    private static IReadable OneOf(List<Claim> claims) =>
        claims is [var only]
            ? new NameList([only.Name])
            : Sentence.Of(
                new("one of {0}", "{0}中的一人"),
                new NameList([.. claims.Select(claim => claim.Name)])
            );

    // The fewest seats that have to change hands: one that is free, otherwise that of the last in with the fewest votes.
    private static Sentence Change(OfficeOutcome outcome, Func<string, bool?> isOf, int left)
    {
        if (left > 0)
        {
            return Sentence.Of(
                new("; a seat that is still free could go to the group", "，尚余名额可以由该类人员补足")
            );
        }

        // Somebody of the group with enough votes who is out for want of a place, and no relative of those who sit.
        var seating = outcome.Seating;
        var nexts = Foremost(
            seating
                .Votes.Where(ballot => !ballot.IsAmongMembers)
                .SelectMany(seating.Out)
                .Where(claim => isOf(claim.Name) == true && !outcome.IsPassedOver(claim)),
            claim => -claim.Total
        );
        var next = nexts.FirstOrDefault();
        var givings = Foremost(
            seating.Members.Where(claim =>
                isOf(claim.Name) != true && (next is null || claim.Ballot == next.Ballot)
            ),
            claim => claim.Total
        );
        var giving = givings.FirstOrDefault();
        return (giving, next) switch
        {
            (null, _) => Sentence.Of(new("; no seat is there to change hands", "，没有可以调整的名额")),
            (_, null) => Sentence.Of(
                new(
                    "; it would be met if {0} with {1:vote|votes} gave way and a further election in the group filled the seat",
                    "，如{0}（{1}票）让位并就该名额另行选举即可满足"
                ),
                OneOf(givings),
                giving!.Total
            ),
            var (from, to) => Sentence.Of(
                new(
                    "; it would be met if {0} with {1:vote|votes} gave way to {2} with {3}",
                    "，如{0}（{1}票）让位于{2}（{3}票）即可满足"
                ),
                OneOf(givings),
                from!.Total,
                OneOf(nexts),
                to!.Total
            ),
        };
    }
}
