namespace GrassrootsDemocracy.Norms;

/// <summary>A number that the host states and the library does not count, such as observers at the count.</summary>
/// <param name="Of">What is counted.</param>
/// <param name="Number">The number; not negative.</param>
/// <exception cref="ArgumentException">The number is negative.</exception>
public sealed record StatedNumber(Quantity Of, long Number)
{
    /// <summary>Gets what is counted.</summary>
    public Quantity Of { get; } = Guard.Against.Null(Of);

    /// <summary>Gets the number.</summary>
    public long Number { get; } = Guard.Against.Negative(Number);
}
