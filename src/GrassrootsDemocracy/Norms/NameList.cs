namespace GrassrootsDemocracy.Norms;

// Several names as the subject of a ledger line: each language puts them together in its own way.
internal sealed record NameList(ValueList<string> Names) : Readable
{
    public override string ToString(Language language) => CommonWords.Join(Names, language);
}
