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
) : Readable
{
    /// <summary>Gets the stage.</summary>
    public Label Stage { get; } = Guard.Against.Null(Stage);

    /// <summary>Gets how many days there would have been for it, both ends counted; <see langword="null"/> when it has no first day.</summary>
    public long? Room => RoomOf(FirstDay, LastDay);

    /// <summary>Gets how many days there are for it now; zero or less when it cannot be done in time.</summary>
    public long? RoomNow => RoomOf(FirstDayNow, LastDayNow);

    /// <inheritdoc/>
    public override string ToString(Language language) => Said().ToString(language);

    private Sentence Said() =>
        (LastDay == LastDayNow, RoomNow) switch
        {
            (true, <= 0) => Sentence.Of(
                new(
                    "{0}: no day is left up to {1}; there would have been {2}",
                    "{0}：至{1}已无可用之日，本应有{2}"
                ),
                Stage,
                LastDay,
                new DayCount(Room ?? 0)
            ),
            (true, _) => Sentence.Of(
                new("{0}: {1} left up to {2} instead of {3}", "{0}：至{2}只剩{1}，本应有{3}"),
                Stage,
                new DayCount(RoomNow ?? 0),
                LastDay,
                new DayCount(Room ?? 0)
            ),
            _ => Sentence.Of(
                new("{0}: the last day moves from {1} to {2}", "{0}：最迟日由{1}移至{2}"),
                Stage,
                LastDay,
                LastDayNow
            ),
        };

    private static long? RoomOf(LocalDate? first, LocalDate last) =>
        first is { } day ? Period.DaysBetween(day, last) + 1 : null;
}
