using System.Globalization;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Elections.Proxies;

// Who votes for whom, and why they are relatives.
internal sealed record HeldBy(ProxyGrant Grant, KinPath? Path) : IReadable
{
    public static string Arrow(ProxyGrant grant) => $"{grant.Principal} → {grant.Holder}";

    public string ToString(CultureInfo culture) =>
        Path is null
            ? Arrow(Grant)
            : ProxyTexts.All.Fill("held-by", culture, Arrow(Grant), Path.ToString(culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
