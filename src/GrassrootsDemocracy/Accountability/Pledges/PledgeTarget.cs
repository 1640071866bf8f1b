namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>One thing that was pledged (承诺事项): what, how much of it, by when, and how far it has come.</summary>
public sealed record PledgeTarget
{
    /// <summary>Gets the name, by which it is told from the others.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets on which side of its number it lies.</summary>
    public TargetAim Aim
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Aim));
    }

    /// <summary>Gets the number that is aimed at; <see langword="null"/> when none was pledged.</summary>
    public long? Number
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Number));
    }

    /// <summary>Gets the last day; <see langword="null"/> when none was pledged.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Gets how far it had come on some days, in any order.</summary>
    /// <exception cref="ArgumentException">One day has two numbers.</exception>
    public ValueList<TargetCount> Counts
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Counts),
                count => count.Day,
                "One day has two numbers: give the one at its end."
            );
    } = [];

    internal bool IsMeasurable => Number is not null && DueOn is not null;
}
