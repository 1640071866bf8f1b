namespace GrassrootsDemocracy.Elections.Committees;

/// <summary>The rules on the election committee, each norm found or open.</summary>
public sealed record ElectionCommitteeRules : Rules<ElectionCommitteeRules>
{
    private ElectionCommitteeRules(Rulebook rulebook, ElectionCommitteeNorms norms)
    {
        Size = rulebook.FindOrOpen(norms.Size);
        ChosenBy = rulebook.FindOrOpen(norms.ChosenBy);
        Offices = rulebook.FindOrOpen(norms.Offices);
        CandidatesLeave = rulebook.FindOrOpen(norms.CandidatesLeave);
        CandidatesLeaveFrom = rulebook.FindOrOpen(norms.CandidatesLeaveFrom);
        RelativesLeave = rulebook.FindOrOpen(norms.RelativesLeave);
        Absence = rulebook.FindOrOpen(norms.Absence);
        Replacement = rulebook.FindOrOpen(norms.Replacement);
        NextInOrderFirst = rulebook.FindOrOpen(norms.NextInOrderFirst);
    }

    /// <summary>Gets how many members it has.</summary>
    public NormOrOpen<CountRange> Size { get; }

    /// <summary>Gets which bodies may choose it.</summary>
    public NormOrOpen<ValueList<Label>> ChosenBy { get; }

    /// <summary>Gets the offices it is made of.</summary>
    public NormOrOpen<ValueList<Office>> Offices { get; }

    /// <summary>Gets whether a member who stands must leave it.</summary>
    public NormOrOpen<bool> CandidatesLeave { get; }

    /// <summary>Gets when a member who stands must have left it.</summary>
    public NormOrOpen<LeavingMoment> CandidatesLeaveFrom { get; }

    /// <summary>Gets whose candidacy makes a relative leave it.</summary>
    public NormOrOpen<KinCircle> RelativesLeave { get; }

    /// <summary>Gets what repeated absence means.</summary>
    public NormOrOpen<AbsenceRule> Absence { get; }

    /// <summary>Gets how a member who left is replaced.</summary>
    public NormOrOpen<ValueList<Label>> Replacement { get; }

    /// <summary>Gets whether there may be a fresh selection only when nobody is next in the original order.</summary>
    public NormOrOpen<bool> NextInOrderFirst { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <returns>The rules.</returns>
    public static ElectionCommitteeRules From(Rulebook rulebook, ElectionCommitteeNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms));

    /// <summary>Decides who stays, who must leave and who comes in.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>Every member with every reason, the replacements, and the ledger.</returns>
    public ElectionCommitteeOutcome Decide(ElectionCommitteeRecord record) => new(For(record), record);
}
