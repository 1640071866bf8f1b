using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

// A sentence of this room about one or more stages, put into words when it is read.
internal sealed record StageWords(string Key, ValueList<IReadable> Stages, IReadable? Second = null)
    : IReadable
{
    public string ToString(CultureInfo culture) =>
        TwoAssemblyTexts.All.Fill(Key, culture, KernelTexts.Join(Stages, culture), Second?.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
