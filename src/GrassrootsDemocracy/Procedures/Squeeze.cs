using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>What a slip does to a stage that hangs on the one that slipped.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="FirstDay">Its first day, had the other been done on its last day.</param>
/// <param name="LastDay">Its last day, had the other been done on its last day.</param>
/// <param name="FirstDayNow">Its first day as things stand.</param>
/// <param name="LastDayNow">Its last day as things stand.</param>
public sealed record Squeeze(
    Label Stage,
    LocalDate? FirstDay,
    LocalDate LastDay,
    LocalDate? FirstDayNow,
    LocalDate LastDayNow
) : IReadable
{
    /// <summary>Gets the stage.</summary>
    public Label Stage { get; } = Guard.Against.Null(Stage);

    /// <summary>Gets how many days there would have been for it, both ends counted; <see langword="null"/> when it has no first day.</summary>
    public long? Room => RoomOf(FirstDay, LastDay);

    /// <summary>Gets how many days there are for it now; zero or less when it cannot be done in time.</summary>
    public long? RoomNow => RoomOf(FirstDayNow, LastDayNow);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) => Said().ToString(culture);

    /// <summary>Returns the line in English.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private Sentence Said() =>
        (LastDay == LastDayNow, RoomNow) switch
        {
            (true, <= 0) => Sentence.Of(
                ProcedureTexts.All,
                "squeeze.none",
                Stage,
                LastDay,
                new DayCount(Room ?? 0)
            ),
            (true, _) => Sentence.Of(
                ProcedureTexts.All,
                "squeeze.less",
                Stage,
                new DayCount(RoomNow ?? 0),
                LastDay,
                new DayCount(Room ?? 0)
            ),
            _ => Sentence.Of(ProcedureTexts.All, "squeeze.moved", Stage, LastDay, LastDayNow),
        };

    private static long? RoomOf(LocalDate? first, LocalDate last) =>
        first is { } day ? Period.DaysBetween(day, last) + 1 : null;
}
