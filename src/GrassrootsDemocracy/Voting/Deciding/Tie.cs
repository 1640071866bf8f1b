namespace GrassrootsDemocracy.Voting.Deciding;

// More names with equal votes than places are left: a result of its own, and a line of the ledger, until a further step
// has parted them.
internal sealed record Tie(ValueList<string> Among, long Places, long? Votes = null)
{
    // A lot counts only where a norm asks for one, and if it was drawn among exactly those tied, for exactly their places.
    public ValueList<string>? Drawn(NormOrOpen<TieBreak> term, Lot? lot) =>
        term.Norm?.Value == TieBreak.Lot && IsPartedBy(lot) ? lot!.Drawn : null;

    public bool IsPartedBy(Lot? lot) =>
        lot?.IsOf(Among.ToHashSet(StringComparer.Ordinal), checked((int)Places)) == true;

    public Finding Line(RuleDescriptor rule, Citation? source = null, bool isParted = false) =>
        new(
            rule,
            isParted
                ? Measure.Resolved(Among.Count, Places, Votes)
                : Measure.Awaiting(Among.Count, Places, Votes),
            source,
            new NameList(Among)
        );
}
