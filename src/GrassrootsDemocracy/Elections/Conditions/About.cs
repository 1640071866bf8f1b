using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Conditions;

// Whom and what a ledger line is about, such as "Li: lives here".
internal sealed record About(string Who, IReadable What) : IReadable
{
    public string ToString(CultureInfo culture) =>
        ConditionTexts.All.Fill("about", culture, Who, What.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
