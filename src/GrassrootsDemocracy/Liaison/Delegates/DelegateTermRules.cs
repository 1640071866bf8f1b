namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The rules on the term of party delegates and on standing delegations, each norm found or open.</summary>
public sealed record DelegateTermRules : Rules<DelegateTermRules>
{
    private DelegateTermRules(Rulebook rulebook)
    {
        Levels = rulebook.FindOrOpen(DelegateTermNorms.Levels);
        LossCauses = rulebook.FindOrOpen(DelegateTermNorms.LossCauses);
        SuspensionCauses = rulebook.FindOrOpen(DelegateTermNorms.SuspensionCauses);
        ProposedBy = rulebook.FindOrOpen(DelegateTermNorms.ProposedBy);
        DecidedBy = rulebook.FindOrOpen(DelegateTermNorms.DecidedBy);
        FiledWith = rulebook.FindOrOpen(DelegateTermNorms.FiledWith);
        Rights = rulebook.FindOrOpen(DelegateTermNorms.Rights);
        Delegations = rulebook.FindOrOpen(DelegateTermNorms.Delegations);
        DelegationOffices = rulebook.FindOrOpen(DelegateTermNorms.DelegationOffices);
        SpecialGroups = rulebook.FindOrOpen(DelegateTermNorms.SpecialGroups);
    }

    internal NormOrOpen<ValueList<Label>> Levels { get; }
    internal NormOrOpen<ValueList<Label>> LossCauses { get; }
    internal NormOrOpen<ValueList<Label>> SuspensionCauses { get; }
    internal NormOrOpen<Label> ProposedBy { get; }
    internal NormOrOpen<Label> DecidedBy { get; }
    internal NormOrOpen<Label> FiledWith { get; }
    internal NormOrOpen<ValueList<DelegateRight>> Rights { get; }
    internal NormOrOpen<CountRange> Delegations { get; }
    internal NormOrOpen<ValueList<Label>> DelegationOffices { get; }
    internal NormOrOpen<CountRange> SpecialGroups { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force on the day.</param>
    /// <returns>The rules.</returns>
    public static DelegateTermRules From(Rulebook rulebook) => Read(rulebook, kind: null, book => new(book));

    /// <summary>Finds whether somebody is a delegate on a day, and whether what was owed was done.</summary>
    /// <param name="term">The facts; what happened later than the day is left out of account.</param>
    /// <param name="day">The day.</param>
    /// <returns>The state, and the ledger.</returns>
    public DelegateTermOutcome Decide(DelegateTerm term, LocalDate day) => new(For(term), term, day);

    /// <summary>Finds whether those present had signed up, and whether there was a place for each.</summary>
    /// <param name="signUp">The facts.</param>
    /// <returns>The ledger.</returns>
    public ValueList<Finding> Check(SignUp signUp) =>
        Framed(signUp, SignUpLedger.Lines(For(signUp).Rights, signUp));

    /// <summary>Finds whether the standing delegations were there, with every office filled, over a whole term.</summary>
    /// <param name="term">The facts.</param>
    /// <returns>The ledger.</returns>
    public ValueList<Finding> Check(DelegationTerm term) =>
        Framed(term, new DelegationLedger(For(term), term).Lines());
}
