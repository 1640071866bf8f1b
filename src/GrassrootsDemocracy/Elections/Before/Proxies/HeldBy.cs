namespace GrassrootsDemocracy.Elections.Before.Proxies;

// Who votes for whom, and why they are relatives.
internal sealed record HeldBy(ProxyGrant Grant, KinPath? Path) : Readable
{
    public static string Arrow(ProxyGrant grant) => $"{grant.Principal} → {grant.Holder}";

    public override string ToString(Language language) =>
        Path is null
            ? Arrow(Grant)
            : new Words("{0} ({1})", "{0}（{1}）").Fill(language, Arrow(Grant), Path.ToString(language));
}
