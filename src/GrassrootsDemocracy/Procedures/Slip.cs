using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>A stage that was done late or is overdue, and what that does to those that hang on it.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="LastDay">The day it should have been done by.</param>
/// <param name="Until">The day it was done, or the day in question while it is not.</param>
/// <param name="IsDone">Whether it has been done.</param>
/// <param name="Squeezes">The stages still to be done that have less room or another last day because of it.</param>
public sealed record Slip(
    Label Stage,
    LocalDate LastDay,
    LocalDate Until,
    bool IsDone,
    ValueList<Squeeze> Squeezes
) : IReadable
{
    /// <summary>Gets the stage.</summary>
    public Label Stage { get; } = Guard.Against.Null(Stage);

    /// <summary>Gets the stages still to be done that have less room or another last day because of it.</summary>
    public ValueList<Squeeze> Squeezes { get; } = Guard.Against.Null(Squeezes);

    /// <summary>Gets how many days late it was done, or is by now.</summary>
    public long DaysLate => Period.DaysBetween(LastDay, Until);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        Sentence
            .Of(
                ProcedureTexts.All,
                IsDone ? "slip.done" : "slip.overdue",
                Stage,
                LastDay,
                Until,
                new DayCount(DaysLate)
            )
            .ToString(culture);

    /// <summary>Returns the line in English, without the squeezes.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
