using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OpenSelections;

// A person with the way of entry, as the subject of a ledger line.
internal sealed record EntryOf(SelectionEntry Entry) : IReadable
{
    public string ToString(CultureInfo culture) =>
        SelectionTexts.All.Fill("entry", culture, Entry.Name, Entry.Way.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
