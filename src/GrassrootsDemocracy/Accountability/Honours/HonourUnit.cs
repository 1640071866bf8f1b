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
    public ValueList<Label>? Meets { get; init; }

    /// <summary>Gets the honours that it held in earlier years and in this one; <see langword="null"/> when they are not known.</summary>
    public ValueList<HonourHeld>? Held { get; init; }
}
