namespace GrassrootsDemocracy.Procedures;

// A number of days in words: one day, two days.
internal sealed record DayCount(long Days) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0:day|days}", "{0}日").Fill(language, Days);
}
