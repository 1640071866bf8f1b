using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// A number of days in words: one day, two days.
internal sealed record DayCount(long Days) : IReadable
{
    public string ToString(CultureInfo culture) =>
        ProcedureTexts.All.Fill(Days == 1 ? "days.one" : "days.many", culture, Days);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
