using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Hearings;

// A rule by its title, where a line says which rules were not kept.
internal sealed record RuleTitle(RuleDescriptor Rule) : IReadable
{
    public string ToString(CultureInfo culture) => Rule.Title(culture);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
