namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

// A person with the way of entry, as the subject of a ledger line.
internal sealed record EntryOf(SelectionEntry Entry) : Readable
{
    public override string ToString(Language language) =>
        new Words("{0}, {1}", "{0}（{1}）").Fill(language, Entry.Name, Entry.Way.ToString(language));
}
