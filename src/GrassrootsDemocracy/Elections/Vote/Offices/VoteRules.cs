namespace GrassrootsDemocracy.Elections.Vote.Offices;

// The rules of the vote for each office. Two are equal when the votes of all offices that have a round are decided alike.
internal sealed class VoteRules(Rulebook rulebook, ElectionNorms norms, Franchise franchise)
{
    private readonly Dictionary<string, ElectionRules> _byOffice = new(StringComparer.Ordinal);

    public Label Kind => norms.Kind;

    // What is found here is read with the rules of the offices; what is asked for later, for itself.
    public void Add(Office office, OfficeStanding standing) =>
        _byOffice[office.Id] = Find(rulebook, office, standing);

    public ElectionRules Of(Office office, OfficeStanding standing) =>
        _byOffice.TryGetValue(office.Id, out var rules)
            ? rules
            : Find(rulebook.Unwatched(), office, standing);

    public override bool Equals(object? obj) =>
        obj is VoteRules other
        && franchise == other.Franchise
        && Kind == other.Kind
        && _byOffice.Values.SequenceEqual(other._byOffice.Values);

    public override int GetHashCode() => HashCode.Combine(Kind, franchise);

    private Franchise Franchise => franchise;

    private ElectionRules Find(Rulebook book, Office office, OfficeStanding standing) =>
        ElectionRules.From(
            book,
            norms.For(office),
            standing == OfficeStanding.ElectedMembers ? People.Franchise.Committee : franchise
        );
}
