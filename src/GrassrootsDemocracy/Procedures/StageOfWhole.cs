using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// What a norm of a stage is a norm of, where one procedure is found in several places: the whole, and the stage.
internal sealed record StageOfWhole(IReadable Whole, IReadable Stage) : IReadable
{
    public string ToString(CultureInfo culture) =>
        ProcedureTexts.All.Fill("stage-of-whole", culture, Whole.ToString(culture), Stage.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
