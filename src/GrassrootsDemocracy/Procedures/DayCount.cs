using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// A number of days in words: one day, two days.
internal sealed record DayCount(long Days) : IReadable
{
    public string ToString(Language language) =>
        (Days == 1 ? new Words("{0} day", "{0} 日") : new Words("{0} days", "{0} 日")).Fill(language, Days);

    public override string ToString() => ToString(Language.English);
}
