namespace GrassrootsDemocracy.Elections;

/// <summary>By how many the candidates exceed the seats, as it was fixed before the vote within what the norm allows (差额数).</summary>
/// <param name="More">How many more candidates than seats; not negative.</param>
/// <param name="FixedBy">Who fixed it; <see langword="null"/> when it is not known.</param>
public sealed record PlannedSurplus(int More, Label? FixedBy)
{
    /// <summary>Gets how many more candidates than seats.</summary>
    public int More { get; } = Guard.Against.Negative(More);
}
