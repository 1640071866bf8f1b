namespace GrassrootsDemocracy.Deliberation;

/// <summary>How many of a circle were there, where more than one circle must be, such as the households beside the adults.</summary>
/// <param name="Who">The circle, such as <see cref="Circles.HouseholdDelegates"/>.</param>
/// <param name="Count">How many of it were there; not negative.</param>
public sealed record PresentOf(Label Who, long Count)
{
    /// <summary>Gets the circle.</summary>
    public Label Who { get; } = Guard.Against.Null(Who);

    /// <summary>Gets how many of it were there.</summary>
    public long Count { get; } = Guard.Against.Negative(Count);
}
