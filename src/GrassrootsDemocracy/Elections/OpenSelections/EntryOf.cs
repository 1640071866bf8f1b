using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OpenSelections;

// A person with the way of entry, as the subject of a ledger line.
internal sealed record EntryOf(SelectionEntry Entry) : IReadable
{
    public string ToString(Language language) =>
        new Words("{0}, {1}", "{0}（{1}）").Fill(language, Entry.Name, Entry.Way.ToString(language));

    public override string ToString() => ToString(Language.English);
}
