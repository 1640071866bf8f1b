using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Process;

// The kind of election in words; its id when the host made it.
internal sealed record KindWords(string Kind) : IReadable
{
    public string ToString(CultureInfo culture) =>
        ElectionTexts.All.Has($"subject.{Kind}", culture)
            ? ElectionTexts.All.Find($"subject.{Kind}", culture)
            : Kind;

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
