using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Process;

// What a norm of a stage is a norm of: the kind of election and the stage.
internal sealed record StageOfElection(IReadable Kind, IReadable Stage) : IReadable
{
    public string ToString(CultureInfo culture) =>
        ProcessTexts.All.Fill("stage-of", culture, Kind.ToString(culture), Stage.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
