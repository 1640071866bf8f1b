namespace GrassrootsDemocracy.Deliberation.Hearings;

// A rule by its title, where a line says which rules were not kept.
internal sealed record RuleTitle(RuleDescriptor Rule) : Readable
{
    public override string ToString(Language language) => Rule.Title(language);
}
