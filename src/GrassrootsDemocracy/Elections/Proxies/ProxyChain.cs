namespace GrassrootsDemocracy.Elections.Proxies;

// A grant and those that pass it on: A → B → C. It follows the first grant of each in the order of the names.
internal sealed record ProxyChain(ValueList<ProxyGrant> Grants, ProxyGrant First) : Readable
{
    // Who votes in the end; nobody when the grants go round in a circle.
    public static string? EndOf(ValueList<ProxyGrant> grants, ProxyGrant first)
    {
        var names = new ProxyChain(grants, first).Names();
        return names.IndexOf(names[^1]) == names.Count - 1 ? names[^1] : null;
    }

    public override string ToString(Language language) => string.Join(" → ", Names());

    private List<string> Names()
    {
        var names = new List<string> { First.Principal, First.Holder };
        while (names.IndexOf(names[^1]) == names.Count - 1 && Next(names[^1]) is { } next)
        {
            names.Add(next);
        }

        return names;
    }

    private string? Next(string holder) =>
        Grants
            .Where(grant => string.Equals(grant.Principal, holder, StringComparison.Ordinal))
            .Select(grant => grant.Holder)
            .Min(StringComparer.Ordinal);
}
