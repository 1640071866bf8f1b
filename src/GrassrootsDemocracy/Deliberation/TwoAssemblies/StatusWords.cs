using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

// What became of a motion, as a word in a sentence.
internal sealed record StatusWords(MotionStatus Status) : IReadable
{
    public string ToString(CultureInfo culture) => TwoAssemblyTexts.All.Find($"status.{Status}", culture);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
