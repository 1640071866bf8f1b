using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Process;

// The kind of election in words; its id when the host made it.
internal sealed record KindWords(string Kind) : IReadable
{
    public string ToString(Language language) => Subjects.Of(Kind).ToString(language);

    public override string ToString() => ToString(Language.English);
}
