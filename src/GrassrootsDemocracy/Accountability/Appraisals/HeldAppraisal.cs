namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>An appraisal that was held.</summary>
/// <param name="Day">The day.</param>
/// <param name="Persons">Who was appraised; empty for everybody who had to be.</param>
public sealed record HeldAppraisal(LocalDate Day, ValueList<string> Persons)
{
    /// <summary>Gets who was appraised; empty for everybody who had to be.</summary>
    public ValueList<string> Persons { get; } =
        Guard.Against.Twice(
            Guard.Against.NotNames(Persons, nameof(Persons)),
            nameof(Persons),
            name => name,
            "A person is listed twice: tell people of one name apart."
        );

    // Whether it was of somebody; what was asked of nobody in particular is answered by an appraisal of everybody.
    internal bool IsOf(string? person) =>
        Persons.Count == 0 || (person is not null && Persons.Contains(person, StringComparer.Ordinal));
}
