using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Appeals;

// How many appeals are in each state, in words; states without any are left out.
internal sealed record AppealStates(ValueList<AppealCount> Counts) : IReadable
{
    public string ToString(CultureInfo culture)
    {
        var filled = Counts.Where(count => count.Count > 0).ToList();
        return filled.Count == 0
            ? KernelTexts.All.Find("none", culture)
            : string.Join(
                KernelTexts.All.Find("separator", culture),
                filled.Select(count =>
                    AppealTexts.All.Fill(
                        "count",
                        culture,
                        AppealTexts.All.Find($"{nameof(AppealState)}.{count.State}", culture),
                        count.Count
                    )
                )
            );
    }

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
