namespace GrassrootsDemocracy.Elections.After.Endings;

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

    internal NormOrOpen<int> TermYears { get; }
    internal NormOrOpen<ValueList<EndingCause>> Causes { get; }
    internal NormOrOpen<ValueList<Label>> NobodyMay { get; }
    internal NormOrOpen<ValueList<Label>> ResignationTo { get; }
    internal NormOrOpen<ValueList<Label>> ResignationParts { get; }
    internal NormOrOpen<ValueList<Label>> ResignationAcceptedBy { get; }
    internal NormOrOpen<TimeLimit> ResignationDecided { get; }
    internal NormOrOpen<TimeLimit> ResignationAnnounced { get; }
    internal NormOrOpen<ValueList<Label>> InvalidDeclaredBy { get; }
    internal NormOrOpen<ValueList<Label>> DismissedBy { get; }
    internal NormOrOpen<ValueList<Label>> DismissedFor { get; }
    internal NormOrOpen<int> MissedMeetings { get; }
    internal NormOrOpen<int> Incompetent { get; }
    internal NormOrOpen<TimeLimit> Overrun { get; }
    internal NormOrOpen<ValueList<Label>> FilledBy { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force on the day of the election, by which the term runs.</param>
    /// <param name="norms">The kind of committee.</param>
    /// <returns>The rules.</returns>
    public static EndingRules From(Rulebook rulebook, ElectionNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Finds when and why an office ends.</summary>
    /// <param name="tenure">The facts.</param>
    /// <returns>The end, and the ledger.</returns>
    public EndingOutcome Decide(MemberTenure tenure) => new(For(tenure), tenure);
}
