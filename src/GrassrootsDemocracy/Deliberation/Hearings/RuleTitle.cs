using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Hearings;

// A rule by its title, where a line says which rules were not kept.
internal sealed record RuleTitle(RuleDescriptor Rule) : IReadable
{
    public string ToString(Language language) => Rule.Title(language);

    public override string ToString() => ToString(Language.English);
}
