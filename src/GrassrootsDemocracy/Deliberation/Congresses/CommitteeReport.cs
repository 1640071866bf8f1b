namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>A report of a body on its work (报告工作).</summary>
public sealed record CommitteeReport
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the body that it was made to; <see langword="null"/> when it is not known.</summary>
    public Label? To { get; init; }

    /// <summary>Gets the titles of the resolutions whose execution it reported on.</summary>
    public ValueList<string> Resolutions
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Resolutions));
    } = [];
}
