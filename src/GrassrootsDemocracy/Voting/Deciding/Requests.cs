namespace GrassrootsDemocracy.Voting.Deciding;

// Those who signed together, held against the ways to ask: any way is enough, and of two circles each counts by itself.
internal readonly struct Requests(
    NormOrOpen<ValueList<PetitionRoute>> ways,
    ValueList<PetitionSignatures> signatures
)
{
    public static Words WhetherEnough { get; } = new("whether enough asked", "提议人数是否足够");

    // Whether enough of some circle asked; where nobody signed nobody did.
    public Verdict Verdict => Verdicts.Any(Measured().Select(one => one.Measure.Verdict));

    // The other ways are listed only while none is reached.
    public IEnumerable<Finding> Lines(RuleDescriptor rule)
    {
        var term = ways;
        var lines = Measured()
            .Select(one => new Finding(
                rule,
                one.Measure,
                one.Way is { } way ? term.SourceOf(way) : term.Source,
                one.Signers
            ))
            .ToList();
        return lines.Exists(line => line.Verdict == Verdict.Met)
            ? lines.Where(line => line.Verdict == Verdict.Met)
            : lines;
    }

    // What is late is too late only where enough asked.
    public static Measure IfEnough(Verdict asked, Measure measure) =>
        asked == Verdict.Undetermined && measure.Verdict == Verdict.Breached
            ? Measure.MissingFact(WhetherEnough, measure.Actual)
            : measure;

    // Way by way, then those whom no way names.
    private IEnumerable<(PetitionRoute? Way, Label Signers, Measure Measure)> Measured()
    {
        var (term, signed) = (ways, signatures);
        if (term.Norm is not { Value: var routes })
        {
            return signed
                .OrderBy(circle => circle.Signers.Id, StringComparer.Ordinal)
                .Select(circle =>
                    (
                        (PetitionRoute?)null,
                        circle.Signers,
                        term.Measure(
                            routes =>
                                routes.FirstOrDefault(route => route.Signers == circle.Signers) is { } way
                                    ? Part(way, circle)
                                    : Refused(circle),
                            circle.Count,
                            circle.Whole
                        )
                    )
                );
        }

        var named =
            from route in routes
            from circle in signed
            where circle.Signers == route.Signers
            select ((PetitionRoute?)route, route.Signers, Part(route, circle));
        return named.Concat(
            signed
                .Where(circle => routes.All(route => route.Signers != circle.Signers))
                .OrderBy(circle => circle.Signers.Id, StringComparer.Ordinal)
                .Select(circle => ((PetitionRoute?)null, circle.Signers, Refused(circle)))
        );
    }

    private static Measure Part(PetitionRoute way, PetitionSignatures circle) =>
        VoteNumbers.Part(circle.Count, way.Quota, circle.Whole);

    private static Measure Refused(PetitionSignatures circle) =>
        circle.Count is { } signed ? Measure.Refused(signed, circle.Whole) : Measure.Stated(Verdict.Breached);
}
