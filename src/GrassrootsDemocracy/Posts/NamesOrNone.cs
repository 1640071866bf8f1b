using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

// Names as the subject of a ledger line that can be about nobody.
internal sealed record NamesOrNone(ValueList<string> Names) : IReadable
{
    public string ToString(Language language) =>
        Names.Count == 0
            ? CommonWords.None.In(language)
            : string.Join(CommonWords.Separator.In(language), Names);

    public override string ToString() => ToString(Language.English);
}
