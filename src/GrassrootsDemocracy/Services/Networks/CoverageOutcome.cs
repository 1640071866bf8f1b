namespace GrassrootsDemocracy.Services.Networks;

/// <summary>Which communities a service covers: each is served, not served or not known to be, so that the three add up.</summary>
public sealed record CoverageOutcome : Outcome<CoverageRules>
{
    internal CoverageOutcome(CoverageRules rules, ServiceNetwork facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public ServiceNetwork Facts { get; }

    /// <summary>Gets the communities that a centre or a station serves, in the order of their names.</summary>
    public ValueList<string> Served => Communities(isServed: true);

    /// <summary>Gets those of whom nobody knows, because it is not known whom a centre or a station serves.</summary>
    public ValueList<string> Unknown => IsVague ? Communities(isServed: false) : [];

    /// <summary>Gets those that nobody serves.</summary>
    public ValueList<string> Unserved => IsVague ? [] : Communities(isServed: false);

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                Number(CoverageFindings.Centres, Rules.Centres, Facts.Centres),
                Number(CoverageFindings.Stations, Rules.Stations, Facts.Stations),
                Dependent(),
                Covered(),
            ]
        );

    private IEnumerable<ServicePoint> Points => Facts.Centres.Concat(Facts.Stations);

    private bool IsVague => Points.Any(point => point.Serves is null);

    private ValueList<string> Communities(bool isServed)
    {
        var served = Points.SelectMany(point => point.Serves ?? []).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (Facts.Communities ?? [])
                .Where(one => served.Contains(one) == isServed)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static Finding? Number(
        RuleDescriptor rule,
        NormOrOpen<CountRange> term,
        ValueList<ServicePoint> points
    ) => term.Speaks() ? term.Line(rule, range => Measure.Within(points.Count, range), points.Count) : null;

    private Finding? Dependent()
    {
        var centres = Facts.Centres.Select(centre => centre.Id).ToHashSet(StringComparer.Ordinal);
        var stations = Facts.Stations;
        var counts = PartlyKnown.Count(stations, IsOutpost);
        return Rules.Dependent.Speaks()
            ? Rules.Dependent.Line(
                CoverageFindings.Dependent,
                must =>
                    must
                        ? PartlyKnown.Judge(counts, count => Measure.AtLeast(count, stations.Count))
                        : Measure.NothingAsked(counts.Least),
                counts.Least,
                new NameList([
                    .. stations
                        .Where(one => IsOutpost(one) != true)
                        .Select(one => one.Id)
                        .Order(StringComparer.Ordinal),
                ])
            )
            : null;

        // Nobody's outpost is one, nor is any where there is no centre.
        bool? IsOutpost(ServicePoint station) =>
            centres.Count == 0 ? false
            : station.OutpostOf is { } centre
                ? centres.Contains(centre) && !string.Equals(centre, station.Id, StringComparison.Ordinal)
            : null;
    }

    // Nobody can say what share of communities is served of which nobody knows how many there are.
    private Finding? Covered()
    {
        long whole = Facts.Communities?.Count ?? 0;
        long served = Served.Count;
        return Rules.Covered.Speaks()
            ? Rules.Covered.Line(
                CoverageFindings.Covered,
                share =>
                    whole == 0
                        ? Measure.MissingFact(new Words("which communities there are", "社区名单"), served)
                    : share.IsReachedBy(served, whole) != share.IsReachedBy(served + Unknown.Count, whole)
                        ? Measure.MissingFact(
                            new Words("whom every centre and station serves", "各中心、站的服务范围"),
                            served,
                            whole
                        )
                    : Measure.OfShare(served, share, whole),
                served,
                new NameList([.. Unserved, .. Unknown]),
                whole
            )
            : null;
    }
}
