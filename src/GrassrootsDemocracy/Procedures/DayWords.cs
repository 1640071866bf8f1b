namespace GrassrootsDemocracy.Procedures;

// What is said of a day while the one it is counted from has not come, of a day before that, of that day itself, and of one after it.
internal sealed record DayWords(Words Alone, Words Before, Words Same, Words After)
{
    public static DayWords Done { get; } =
        new(
            new("{0}: done on {1}", "{0}：{1}办理"),
            new("{0}: done on {1}, {2} before {3}", "{0}：{1}办理，在{3}前{2}"),
            new("{0}: done on {1}, the day of {3}", "{0}：{1}办理，即{3}当日"),
            new("{0}: done on {1}, {2} after {3}", "{0}：{1}办理，在{3}后{2}")
        );

    public static DayWords Undone { get; } =
        new(
            new("{0}: not done yet", "{0}：尚未办理"),
            new("{0}: not done by {1}, {2} before {3}", "{0}：至{1}未办理，在{3}前{2}"),
            new("{0}: not done by {1}, the day of {3}", "{0}：至{1}未办理，即{3}当日"),
            new("{0}: not done by {1}, {2} after {3}", "{0}：至{1}未办理，在{3}后{2}")
        );

    public static DayWords Published { get; } =
        new(
            new("{0}: published on {1}", "{0}：{1}公布"),
            new("{0}: published on {1}, {2} before {3}", "{0}：{1}公布，在{3}前{2}"),
            new("{0}: published on {1}, the day of {3}", "{0}：{1}公布，即{3}当日"),
            new("{0}: published on {1}, {2} after {3}", "{0}：{1}公布，在{3}后{2}")
        );

    public static DayWords Unpublished { get; } =
        new(
            new("{0}: not known to be published", "{0}：未见公布"),
            new("{0}: not published by {1}, {2} before {3}", "{0}：至{1}未公布，在{3}前{2}"),
            new("{0}: not published by {1}, the day of {3}", "{0}：至{1}未公布，即{3}当日"),
            new("{0}: not published by {1}, {2} after {3}", "{0}：至{1}未公布，在{3}后{2}")
        );
}
