using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OpenSelections;

// A person with the points, as the subject of a ledger line.
internal sealed record PointsOf(ScoredPerson Person) : IReadable
{
    public string ToString(CultureInfo culture) =>
        SelectionTexts.All.Fill("points-of", culture, Person.Name, Person.Points.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
