namespace GrassrootsDemocracy.Norms;

// The rules of one ledger, whose ids begin alike, in the order in which they are declared: that of the ledger.
internal sealed class RuleSet(string prefix)
{
    private readonly List<RuleDescriptor> _rules = [];

    public ValueList<RuleDescriptor> All => field ??= [.. _rules];

    // With what it says of a requirement that is not met, and while that is not known, where its words are a requirement.
    public RuleDescriptor Rule(string id, Words title, Words says, Words? notMet = null, Words? open = null)
    {
        var rule = new RuleDescriptor(prefix + id, title, says);
        _rules.Add(notMet is null ? rule : rule.Otherwise(notMet, open));
        return _rules[^1];
    }
}
