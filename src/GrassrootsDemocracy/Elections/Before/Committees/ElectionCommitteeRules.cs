namespace GrassrootsDemocracy.Elections.Before.Committees;

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

    internal NormOrOpen<CountRange> Size { get; }
    internal NormOrOpen<ValueList<Label>> ChosenBy { get; }
    internal NormOrOpen<ValueList<Office>> Offices { get; }
    internal NormOrOpen<bool> CandidatesLeave { get; }
    internal NormOrOpen<LeavingMoment> CandidatesLeaveFrom { get; }
    internal NormOrOpen<KinCircle> RelativesLeave { get; }
    internal NormOrOpen<AbsenceRule> Absence { get; }
    internal NormOrOpen<ValueList<Label>> Replacement { get; }
    internal NormOrOpen<bool> NextInOrderFirst { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <returns>The rules.</returns>
    public static ElectionCommitteeRules From(Rulebook rulebook, ElectionCommitteeNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Decides who stays, who must leave and who comes in.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>Every member with every reason, the replacements, and the ledger.</returns>
    public ElectionCommitteeOutcome Decide(ElectionCommitteeRecord record) => new(For(record), record);
}
