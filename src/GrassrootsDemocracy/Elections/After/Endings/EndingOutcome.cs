namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>When and why an office ends.</summary>
public sealed record EndingOutcome : Outcome<EndingRules>
{
    internal EndingOutcome(EndingRules rules, MemberTenure facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public MemberTenure Facts { get; }

    /// <summary>Gets everything that ends the office, the earliest first; what comes later is listed too.</summary>
    public ValueList<OfficeEnd> Ends =>
        [
            .. new EndingJudge(Rules, Facts)
                .Ends()
                .OrderBy(end => end.Day)
                .ThenBy(end => end.Cause.Id, StringComparer.Ordinal),
        ];

    /// <summary>Gets how the office ends.</summary>
    public EndingStatus Status =>
        Ends is not [var first, ..] || new EndingJudge(Rules, Facts).MayEndBefore(first.Day)
            ? EndingStatus.Undetermined
        : first.Day < TermEndsOn || TermEndsOn is null ? EndingStatus.BeforeTheTerm
        : EndingStatus.WithTheTerm;

    /// <summary>Gets the day the office ends; <see langword="null"/> while it is undetermined.</summary>
    public LocalDate? EndsOn => Status == EndingStatus.Undetermined ? null : Ends[0].Day;

    /// <summary>Gets the last day of the term; <see langword="null"/> when no rulebook says how long it is.</summary>
    public LocalDate? TermEndsOn => new EndingJudge(Rules, Facts).TermEndsOn;

    /// <summary>Gets what may fill the seat; empty when it ends with the term, is undetermined or no rulebook says.</summary>
    public ValueList<Label> FilledBy =>
        Status == EndingStatus.BeforeTheTerm && Rules.FilledBy.Norm is { Value: var ways } ? ways : [];

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Facts, new EndingLedger(Rules, Facts).Lines());
}
