namespace GrassrootsDemocracy.Services.Networks;

/// <summary>The centres and stations of a service in an area, and the communities that there are.</summary>
public sealed record ServiceNetwork : Facts<CoverageOutcome>
{
    /// <summary>Gets the communities; <see langword="null"/> when they are not known.</summary>
    /// <exception cref="ArgumentException">One is listed twice.</exception>
    public ValueList<string>? Communities
    {
        get;
        init =>
            field = value is null
                ? null
                : Guard.Against.Twice(
                    Guard.Against.NotNames(value, nameof(Communities)),
                    nameof(Communities),
                    one => one,
                    "A community is listed twice: distinguish those of one name."
                );
    }

    /// <summary>Gets every centre.</summary>
    /// <exception cref="ArgumentException">One is listed twice.</exception>
    public ValueList<ServicePoint> Centres
    {
        get;
        init => field = EachOnce(value, nameof(Centres));
    } = [];

    /// <summary>Gets every station.</summary>
    /// <exception cref="ArgumentException">One is listed twice.</exception>
    public ValueList<ServicePoint> Stations
    {
        get;
        init => field = EachOnce(value, nameof(Stations));
    } = [];

    /// <summary>Gets the day on which it was so; <see langword="null"/> when nobody says.</summary>
    public LocalDate? Day { get; init; }

    private protected override LocalDate? OwnDay => Day;

    internal override CoverageOutcome DecidedBy(Rulebook rulebook) =>
        CoverageRules.From(rulebook, new(MustBeOfAKind)).Check(this);

    private static ValueList<ServicePoint> EachOnce(ValueList<ServicePoint> value, string name) =>
        Guard.Against.Twice(value, name, one => one.Id, "One id is listed twice: give each its own.");
}
