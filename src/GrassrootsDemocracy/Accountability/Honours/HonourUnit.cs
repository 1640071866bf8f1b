namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>An organisation that takes part in an assessment.</summary>
public sealed record HonourUnit
{
    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the honour that it is assessed for, such as <see cref="HonourNames.StarBranch"/>.</summary>
    public required Label Honour
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Honour));
    }

    /// <summary>Gets how many organisations below it are founded; <see langword="null"/> when it is not known.</summary>
    public long? Founded
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Founded));
    }

    /// <summary>Gets how many should be; <see langword="null"/> when it is not known.</summary>
    public long? ShouldBeFounded
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(ShouldBeFounded));
    }

    /// <summary>Gets the criteria that it meets; <see langword="null"/> when they are not known.</summary>
    /// <exception cref="ArgumentException">One is listed twice.</exception>
    public ValueList<Label>? Meets
    {
        get;
        init =>
            field = Guard.Against.TwiceIfKnown(
                value,
                nameof(Meets),
                criterion => criterion,
                "A criterion is listed twice: it is met once."
            );
    }

    /// <summary>Gets the honours that it held in earlier years and in this one; <see langword="null"/> when they are not known.</summary>
    /// <exception cref="ArgumentException">One honour is listed twice for one year.</exception>
    public ValueList<HonourHeld>? Held
    {
        get;
        init =>
            field = Guard.Against.TwiceIfKnown(
                value,
                nameof(Held),
                held => held,
                "An honour is listed twice for one year: it is held once."
            );
    }
}
