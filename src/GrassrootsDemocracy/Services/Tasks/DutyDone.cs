namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>What was done on an occasion.</summary>
/// <param name="Duty">What was done.</param>
/// <param name="On">The day; <see langword="null"/> when it is not known.</param>
/// <param name="By">Who did it; <see langword="null"/> when it is not known.</param>
public sealed record DutyDone(Label Duty, LocalDate? On = null, Label? By = null)
{
    /// <summary>Gets what was done.</summary>
    public Label Duty { get; } = Guard.Against.Null(Duty);
}
