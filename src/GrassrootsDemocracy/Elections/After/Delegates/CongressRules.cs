namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>The rules on the election of delegates to a party congress, each norm found or open.</summary>
public sealed record CongressRules : Rules<CongressRules>
{
    private CongressRules(Rulebook rulebook)
    {
        MembersLeast = rulebook.FindOrOpen(CongressNorms.MembersLeast);
        Approval = rulebook.FindOrOpen(CongressNorms.Approval);
        UsualNumber = rulebook.FindOrOpen(CongressNorms.UsualNumber);
        MostDelegates = rulebook.FindOrOpen(CongressNorms.MostDelegates);
        Surplus = rulebook.FindOrOpen(CongressNorms.Surplus);
        CredentialsBy = rulebook.FindOrOpen(CongressNorms.CredentialsBy);
    }

    internal NormOrOpen<int> MembersLeast { get; }
    internal NormOrOpen<bool> Approval { get; }
    internal NormOrOpen<CountRange> UsualNumber { get; }
    internal NormOrOpen<int> MostDelegates { get; }
    internal NormOrOpen<Surplus> Surplus { get; }
    internal NormOrOpen<Label> CredentialsBy { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <returns>The rules.</returns>
    public static CongressRules From(Rulebook rulebook) => Read(rulebook, kind: null, book => new(book));

    /// <summary>Judges the election of the delegates.</summary>
    /// <param name="congress">The facts.</param>
    /// <returns>Who is confirmed, and the ledger.</returns>
    public CongressOutcome Decide(Congress congress) => new(For(congress), congress);
}
