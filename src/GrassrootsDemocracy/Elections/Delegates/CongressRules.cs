namespace GrassrootsDemocracy.Elections.Delegates;

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

    /// <summary>Gets the members from whom on a congress may take the place of their assembly.</summary>
    public NormOrOpen<int> MembersLeast { get; }

    /// <summary>Gets whether a congress needs approval.</summary>
    public NormOrOpen<bool> Approval { get; }

    /// <summary>Gets the usual number of delegates.</summary>
    public NormOrOpen<CountRange> UsualNumber { get; }

    /// <summary>Gets the most delegates there may be.</summary>
    public NormOrOpen<int> MostDelegates { get; }

    /// <summary>Gets how many more candidates than delegates each unit has.</summary>
    public NormOrOpen<Surplus> Surplus { get; }

    /// <summary>Gets who sets up the group that examines the credentials.</summary>
    public NormOrOpen<Label> CredentialsBy { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <returns>The rules.</returns>
    public static CongressRules From(Rulebook rulebook) => Read(rulebook, kind: null, book => new(book));

    /// <summary>Judges the election of the delegates.</summary>
    /// <param name="congress">The facts.</param>
    /// <returns>Who is confirmed, and the ledger.</returns>
    public CongressOutcome Decide(Congress congress) => new(For(congress), congress);
}
