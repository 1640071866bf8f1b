namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>What the bodies of one organisation did in a year: topics put up, decisions taken, reports made.</summary>
public sealed record CompetenceRecord : Facts<CompetenceOutcome>
{
    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the topics of the year; <see langword="null"/> when it is not known which were put up.</summary>
    /// <exception cref="ArgumentException">Two have one title.</exception>
    public ValueList<YearTopic>? Topics
    {
        get;
        init =>
            field = value is null
                ? null
                : Guard.Against.InvalidInput(
                    value,
                    nameof(Topics),
                    topics =>
                        topics.DistinctBy(topic => topic.Title, StringComparer.Ordinal).Count()
                        == topics.Count,
                    "Two topics have one title."
                );
    }

    /// <summary>Gets the decisions.</summary>
    public ValueList<BodyDecision> Decisions
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Decisions));
    } = [];

    /// <summary>Gets the reports of the lower body; <see langword="null"/> when it is not known whether there were any.</summary>
    public ValueList<CommitteeReport>? Reports { get; init; }

    /// <summary>Gets the titles of the resolutions whose execution is to be reported on.</summary>
    public ValueList<string> Resolutions
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Resolutions));
    } = [];

    internal override CompetenceOutcome DecidedBy(Rulebook rulebook) =>
        CompetenceRules.From(rulebook, new(MustBeOfAKind)).Check(this);
}
