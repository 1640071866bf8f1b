namespace GrassrootsDemocracy.Services.Networks;

/// <summary>The names of the norms on how a service covers an area: centres, their stations, and the communities that they serve.</summary>
/// <param name="kind">The service.</param>
public sealed class CoverageNorms(Label kind) : KindNorms("services", kind, "coverage")
{
    /// <summary>Gets the names for the health service of communities (社区卫生服务).</summary>
    public static CoverageNorms CommunityHealth { get; } = new(Undertakings.CommunityHealth);

    /// <summary>Gets the name for how many centres there are (社区卫生服务中心).</summary>
    public NormName<CountRange> Centres => field ??= Range("centres", "number of centres", "服务中心数");

    /// <summary>Gets the name for how many stations there are (社区卫生服务站).</summary>
    public NormName<CountRange> Stations => field ??= Range("stations", "number of stations", "服务站数");

    /// <summary>Gets the name for whether each station is an outpost of a centre (派出机构).</summary>
    public NormName<bool> Dependent =>
        field ??= Must("dependent", "each station is an outpost of a centre", "服务站为服务中心的派出机构");

    /// <summary>Gets the name for the share of communities that must be served (覆盖率).</summary>
    public NormName<Threshold> Covered =>
        field ??= Name<Threshold>(
            "covered",
            static (value, other) => value.ComparedWith(other),
            "share of communities that are served",
            "社区覆盖率"
        );
}
