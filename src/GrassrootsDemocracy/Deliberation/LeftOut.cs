namespace GrassrootsDemocracy.Deliberation;

/// <summary>How many are left out of the whole of a meeting for one reason (不计算在总数内).</summary>
/// <param name="Why">Why, such as <see cref="LeftOutReasons.Away"/>.</param>
/// <param name="Count">How many; not negative.</param>
public sealed record LeftOut(Label Why, long Count)
{
    /// <summary>Gets why.</summary>
    public Label Why { get; } = Guard.Against.Null(Why);

    /// <summary>Gets how many.</summary>
    public long Count { get; } = Guard.Against.Negative(Count);
}
