namespace GrassrootsDemocracy.Services.Relief;

/// <summary>A bill of a service, line by line.</summary>
public sealed record Bill : Facts<BillOutcome>
{
    /// <summary>Gets the lines, in any order; one item may stand on several.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Their fees are more than can be counted.</exception>
    public required ValueList<BillLine> Lines
    {
        get;
        init
        {
            field = Guard.Against.Null(value, nameof(Lines));
            Guard.Against.TooMany(value.Aggregate(Int128.Zero, (sum, line) => sum + line.Fee), nameof(Lines));
        }
    }

    /// <summary>Gets the day of the bill; <see langword="null"/> when nobody says.</summary>
    public LocalDate? Day { get; init; }

    private protected override LocalDate? OwnDay => Day;

    internal override BillOutcome DecidedBy(Rulebook rulebook) =>
        ReliefRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
