namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>The declaration that the election of a member was invalid (宣布当选无效).</summary>
/// <param name="Day">The day of the declaration.</param>
/// <param name="By">Who declared it; <see langword="null"/> when it is not known.</param>
public sealed record Declaration(LocalDate Day, Label? By);
