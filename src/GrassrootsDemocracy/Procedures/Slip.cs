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
) : Readable
{
    /// <summary>Gets the stage.</summary>
    public Label Stage { get; } = Guard.Against.Null(Stage);

    /// <summary>Gets the stages still to be done that have less room or another last day because of it.</summary>
    public ValueList<Squeeze> Squeezes { get; } = Guard.Against.Null(Squeezes);

    /// <summary>Gets how many days late it was done, or is by now.</summary>
    public long DaysLate => Period.DaysBetween(LastDay, Until);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Sentence
            .Of(
                IsDone
                    ? new Words(
                        "{0}: due by {1}, done on {2}, late by {3}",
                        "{0}：应于{1}前办理，{2}办理，迟{3}"
                    )
                    : new Words(
                        "{0}: due by {1}, still not done on {2}, late by {3}",
                        "{0}：应于{1}前办理，至{2}仍未办理，已迟{3}"
                    ),
                Stage,
                LastDay,
                Until,
                new DayCount(DaysLate)
            )
            .ToString(language);
}
