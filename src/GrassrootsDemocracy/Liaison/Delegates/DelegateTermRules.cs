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

    /// <summary>Gets the levels of congresses whose delegates have a term of office.</summary>
    public NormOrOpen<ValueList<Label>> Levels { get; }

    /// <summary>Gets what ends the status.</summary>
    public NormOrOpen<ValueList<Label>> LossCauses { get; }

    /// <summary>Gets what suspends the status.</summary>
    public NormOrOpen<ValueList<Label>> SuspensionCauses { get; }

    /// <summary>Gets who proposes to suspend or end the status.</summary>
    public NormOrOpen<Label> ProposedBy { get; }

    /// <summary>Gets who decides.</summary>
    public NormOrOpen<Label> DecidedBy { get; }

    /// <summary>Gets where the decision is filed.</summary>
    public NormOrOpen<Label> FiledWith { get; }

    /// <summary>Gets the rights between sessions and what is owed to them.</summary>
    public NormOrOpen<ValueList<DelegateRight>> Rights { get; }

    /// <summary>Gets how many standing delegations there are.</summary>
    public NormOrOpen<CountRange> Delegations { get; }

    /// <summary>Gets the offices that every delegation has over the whole term.</summary>
    public NormOrOpen<ValueList<Label>> DelegationOffices { get; }

    /// <summary>Gets how many special groups a delegation has.</summary>
    public NormOrOpen<CountRange> SpecialGroups { get; }

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
