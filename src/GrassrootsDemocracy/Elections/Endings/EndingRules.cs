namespace GrassrootsDemocracy.Elections.Endings;

/// <summary>The rules by which an office in one kind of committee ends, each norm found or open.</summary>
public sealed record EndingRules : Rules<EndingRules>
{
    private EndingRules(Rulebook rulebook, ElectionNorms election)
    {
        var norms = election.Ending;
        TermYears = rulebook.FindOrOpen(election.TermYears);
        Causes = rulebook.FindOrOpen(norms.Causes);
        NobodyMay = rulebook.FindOrOpen(norms.NobodyMay);
        ResignationTo = rulebook.FindOrOpen(norms.ResignationTo);
        ResignationParts = rulebook.FindOrOpen(norms.ResignationParts);
        ResignationAcceptedBy = rulebook.FindOrOpen(norms.ResignationAcceptedBy);
        ResignationDecided = rulebook.FindOrOpen(norms.ResignationDecided);
        ResignationAnnounced = rulebook.FindOrOpen(norms.ResignationAnnounced);
        InvalidDeclaredBy = rulebook.FindOrOpen(norms.InvalidDeclaredBy);
        DismissedBy = rulebook.FindOrOpen(norms.DismissedBy);
        DismissedFor = rulebook.FindOrOpen(norms.DismissedFor);
        MissedMeetings = rulebook.FindOrOpen(norms.MissedMeetings);
        Incompetent = rulebook.FindOrOpen(norms.Incompetent);
        Overrun = rulebook.FindOrOpen(norms.Overrun);
        FilledBy = rulebook.FindOrOpen(norms.FilledBy);
    }

    /// <summary>Gets the years that a term lasts.</summary>
    public NormOrOpen<int> TermYears { get; }

    /// <summary>Gets what ends an office of itself.</summary>
    public NormOrOpen<ValueList<EndingCause>> Causes { get; }

    /// <summary>Gets what nobody may do with a seat that the voters fill.</summary>
    public NormOrOpen<ValueList<Label>> NobodyMay { get; }

    /// <summary>Gets to whom a resignation may be handed in.</summary>
    public NormOrOpen<ValueList<Label>> ResignationTo { get; }

    /// <summary>Gets what a resignation must have.</summary>
    public NormOrOpen<ValueList<Label>> ResignationParts { get; }

    /// <summary>Gets who may accept a resignation.</summary>
    public NormOrOpen<ValueList<Label>> ResignationAcceptedBy { get; }

    /// <summary>Gets how soon a resignation is decided on.</summary>
    public NormOrOpen<TimeLimit> ResignationDecided { get; }

    /// <summary>Gets how soon the decision on a resignation is announced.</summary>
    public NormOrOpen<TimeLimit> ResignationAnnounced { get; }

    /// <summary>Gets who may declare an election invalid.</summary>
    public NormOrOpen<ValueList<Label>> InvalidDeclaredBy { get; }

    /// <summary>Gets who may end an office on a ground.</summary>
    public NormOrOpen<ValueList<Label>> DismissedBy { get; }

    /// <summary>Gets the grounds on which it may be ended, any one of which is enough.</summary>
    public NormOrOpen<ValueList<Label>> DismissedFor { get; }

    /// <summary>Gets how many meetings missed running are such a ground.</summary>
    public NormOrOpen<int> MissedMeetings { get; }

    /// <summary>Gets how many appraisals as incompetent running end an office.</summary>
    public NormOrOpen<int> Incompetent { get; }

    /// <summary>Gets how long after the end of a term the next election may still be held.</summary>
    public NormOrOpen<TimeLimit> Overrun { get; }

    /// <summary>Gets what fills a seat that falls empty.</summary>
    public NormOrOpen<ValueList<Label>> FilledBy { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force on the day of the election, by which the term runs.</param>
    /// <param name="norms">The kind of committee.</param>
    /// <returns>The rules.</returns>
    public static EndingRules From(Rulebook rulebook, ElectionNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms));

    /// <summary>Finds when and why an office ends.</summary>
    /// <param name="tenure">The facts.</param>
    /// <returns>The end, and the ledger.</returns>
    public EndingOutcome Decide(Tenure tenure) => new(For(tenure), tenure);
}
