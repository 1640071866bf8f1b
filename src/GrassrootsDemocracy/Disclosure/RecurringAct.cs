namespace GrassrootsDemocracy.Disclosure;

/// <summary>Something that comes again, such as an inspection of what was disclosed or the catalogue for the year.</summary>
/// <param name="Day">The day.</param>
/// <param name="By">Who did it; <see langword="null"/> when it is not known.</param>
/// <param name="IsPublished">Whether its result was published; <see langword="null"/> when it is not known.</param>
public sealed record RecurringAct(LocalDate Day, Label? By = null, bool? IsPublished = null);
