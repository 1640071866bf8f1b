namespace GrassrootsDemocracy.Elections.Voters;

/// <summary>The rules on who is entered on the roll, each norm found or open.</summary>
public sealed record VoterRules : Rules<VoterRules>
{
    private VoterRules(Rulebook rulebook, VoterNorms norms, Franchise franchise)
    {
        Franchise = franchise;
        Age = rulebook.FindOrOpen(norms.Age);
        BornPer = rulebook.FindOrOpen(norms.BornPer);
        MeasuredOn = rulebook.FindOrOpen(norms.MeasuredOn);
        Classes = rulebook.FindOrOpen(norms.Classes);
        FurtherClasses = rulebook.FindOrOpen(norms.FurtherClasses);
        Exclusions = rulebook.FindOrOpen(norms.Exclusions);
        FurtherExclusions = rulebook.FindOrOpen(norms.FurtherExclusions);
        OneRollOnly = rulebook.FindOrOpen(norms.OneRollOnly);
        DelegatesOfUnit =
            franchise == Franchise.HouseholdDelegates
                ? rulebook.FindOrOpen(norms.DelegatesOfHousehold)
                : rulebook.FindOrOpen(norms.DelegatesOfGroup);
    }

    /// <summary>Gets who casts the votes.</summary>
    public Franchise Franchise { get; }

    /// <summary>Gets the voting age in completed years.</summary>
    public NormOrOpen<int> Age { get; }

    /// <summary>Gets the papers that show the date of birth, of which the first there is decides.</summary>
    public NormOrOpen<ValueList<Label>> BornPer { get; }

    /// <summary>Gets the day on which age and residence are measured.</summary>
    public NormOrOpen<Label> MeasuredOn { get; }

    /// <summary>Gets the classes of people who are entered.</summary>
    public NormOrOpen<ValueList<VoterClass>> Classes { get; }

    /// <summary>Gets the classes that a lower rulebook adds.</summary>
    public NormOrOpen<ValueList<VoterClass>> FurtherClasses { get; }

    /// <summary>Gets what keeps a person off the roll.</summary>
    public NormOrOpen<ValueList<Label>> Exclusions { get; }

    /// <summary>Gets what else keeps a person off the roll.</summary>
    public NormOrOpen<ValueList<Label>> FurtherExclusions { get; }

    /// <summary>Gets whether being on the roll of another place keeps a person off this one.</summary>
    public NormOrOpen<bool> OneRollOnly { get; }

    /// <summary>Gets how many delegates a household or a group sends; it is asked only where they vote.</summary>
    public NormOrOpen<CountRange> DelegatesOfUnit { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The rules.</returns>
    public static VoterRules From(Rulebook rulebook, VoterNorms norms, Franchise franchise) =>
        Read(
            rulebook,
            Guard.Against.Null(norms).Kind,
            book => new(book, norms, Guard.Against.EnumOutOfRange(franchise))
        );

    /// <summary>Decides who is entered.</summary>
    /// <param name="list">The facts.</param>
    /// <returns>Every person with every reason, the roll, and the ledger.</returns>
    public VoterOutcome Decide(VoterList list) => new(For(list), list);
}
