namespace GrassrootsDemocracy.Elections.Before.Voters;

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

    internal NormOrOpen<int> Age { get; }
    internal NormOrOpen<ValueList<Label>> BornPer { get; }
    internal NormOrOpen<Label> MeasuredOn { get; }
    internal NormOrOpen<ValueList<VoterClass>> Classes { get; }
    internal NormOrOpen<ValueList<VoterClass>> FurtherClasses { get; }
    internal NormOrOpen<ValueList<Label>> Exclusions { get; }
    internal NormOrOpen<ValueList<Label>> FurtherExclusions { get; }
    internal NormOrOpen<bool> OneRollOnly { get; }
    internal NormOrOpen<CountRange> DelegatesOfUnit { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The rules.</returns>
    public static VoterRules From(Rulebook rulebook, VoterNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

    /// <summary>Decides who is entered.</summary>
    /// <param name="list">The facts.</param>
    /// <returns>Every person with every reason, the roll, and the ledger.</returns>
    public VoterOutcome Decide(VoterList list) => new(For(list), list);
}
