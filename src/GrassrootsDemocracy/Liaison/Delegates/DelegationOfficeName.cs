using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Delegates;

// An office and the delegation whose it is, in words.
internal sealed record DelegationOfficeName(string Delegation, Label Office) : IReadable
{
    public string ToString(CultureInfo culture) =>
        DelegateTermTexts.All.Fill("office-of", culture, Delegation, Office.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
