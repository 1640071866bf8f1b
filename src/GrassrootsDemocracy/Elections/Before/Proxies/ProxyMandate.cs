namespace GrassrootsDemocracy.Elections.Before.Proxies;

// One vote given to one holder: a grant that is listed twice is one, and so are two grants of one household.
internal sealed record ProxyMandate(int Vote, ValueList<string> Principals, string Holder)
{
    // What is left when everything that several mandates share is known: the grant by itself, and who must be on the roll.
    public required Verdict Own { get; init; }

    public required Verdict PrincipalOnRoll { get; init; }

    public required Verdict HolderOnRoll { get; init; }

    // Met too where candidates may hold.
    public required Verdict HolderDoesNotStand { get; init; }

    public required bool IsHolderKnownToStand { get; init; }

    // The first day on which it was asked for, where any is known.
    public LocalDate? AskedOn { get; init; }
}
