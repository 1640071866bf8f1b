namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>The facts of one year's assessment.</summary>
public sealed record HonourRound : Facts<HonourOutcome>
{
    /// <summary>Gets the year.</summary>
    public required int Year
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(Year), 1, 9998);
    }

    /// <summary>Gets the organisations, in any order.</summary>
    /// <exception cref="ArgumentException">One is listed twice for one honour.</exception>
    public required ValueList<HonourUnit> Units
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Units),
                unit => (unit.Name, unit.Honour),
                "An organisation is listed twice for one honour."
            );
    }

    private protected override LocalDate? OwnDay => Year > 0 ? new LocalDate(Year, 12, 31) : null;

    internal override HonourOutcome DecidedBy(Rulebook rulebook) =>
        HonourRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
