namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>The decision of a body that ends an office on a ground that a norm names (终止其资格).</summary>
/// <param name="Day">The day of the decision.</param>
/// <param name="By">Who decided; <see langword="null"/> when it is not known.</param>
/// <param name="For">The grounds, such as <see cref="DismissalGrounds.Absence"/>; <see langword="null"/> when they are not known.</param>
public sealed record Dismissal(LocalDate Day, Label? By, ValueList<Label>? For);
