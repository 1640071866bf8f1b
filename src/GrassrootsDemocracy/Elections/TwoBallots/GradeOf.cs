using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.TwoBallots;

// A member and the grade in question, as the subject of a ledger line.
internal sealed record GradeOf(string Name, Label? Grade) : IReadable
{
    public string ToString(CultureInfo culture) =>
        Grade is null
            ? Name
            : string.Format(
                CultureInfo.InvariantCulture,
                TwoBallotTexts.All.Find("grade-of", culture),
                Name,
                Grade.ToString(culture)
            );

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
