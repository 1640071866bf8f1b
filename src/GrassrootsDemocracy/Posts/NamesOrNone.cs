using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// Names as the subject of a ledger line that can be about nobody.
internal sealed record NamesOrNone(ValueList<string> Names) : IReadable
{
    public string ToString(CultureInfo culture) =>
        Names.Count == 0
            ? KernelTexts.All.Find("none", culture)
            : string.Join(KernelTexts.All.Find("separator", culture), Names);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
