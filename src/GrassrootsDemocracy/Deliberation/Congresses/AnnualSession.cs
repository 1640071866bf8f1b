namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The facts of a yearly session of a standing congress.</summary>
public sealed record AnnualSession : RunningFacts<AnnualSessionOutcome>
{
    /// <summary>Gets the themes; <see langword="null"/> when they are not known.</summary>
    public ValueList<string>? Themes
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Themes));
    }

    /// <summary>Gets what was done, stage by stage.</summary>
    public required ProcedureLog Log
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Log));
    }

    private protected override IEnumerable<Facts> Parts => [Log];

    internal override AnnualSessionOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        StandingCongressRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
