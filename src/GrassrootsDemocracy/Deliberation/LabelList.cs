using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation;

// Several labels as the subject of a ledger line.
internal sealed record LabelList(ValueList<Label> Labels) : IReadable
{
    public string ToString(CultureInfo culture) =>
        string.Join(
            KernelTexts.All.Find("separator", culture),
            Labels.Select(label => label.ToString(culture))
        );

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
