using System.Globalization;

namespace GrassrootsDemocracy.Norms;

// Several names as the subject of a ledger line: each language puts them together in its own way.
internal sealed record NameList(ValueList<string> Names) : IReadable
{
    public string ToString(CultureInfo culture) =>
        string.Join(KernelTexts.All.Find("separator", culture), Names);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
