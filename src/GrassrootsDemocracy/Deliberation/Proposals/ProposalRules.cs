namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>The rules on proposals and experts, each norm found or open.</summary>
public sealed record ProposalRules : Rules<ProposalRules>
{
    private ProposalRules(Rulebook rulebook, ProposalNorms norms)
    {
        ClosedBy = rulebook.FindOrOpen(norms.ClosedBy);
        ClosedWithin = rulebook.FindOrOpen(norms.ClosedWithin);
        ExpertKinds = rulebook.FindOrOpen(norms.ExpertKinds);
        Experts = rulebook.FindOrOpen(norms.Experts);
        WithoutInterest = rulebook.FindOrOpen(norms.WithoutInterest);
        OpinionsSigned = rulebook.FindOrOpen(norms.OpinionsSigned);
    }

    internal NormOrOpen<ValueList<ProposalState>> ClosedBy { get; }
    internal NormOrOpen<TimeLimit> ClosedWithin { get; }
    internal NormOrOpen<ValueList<Label>> ExpertKinds { get; }
    internal NormOrOpen<int> Experts { get; }
    internal NormOrOpen<bool> WithoutInterest { get; }
    internal NormOrOpen<bool> OpinionsSigned { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of proposals.</param>
    /// <returns>The rules.</returns>
    public static ProposalRules From(Rulebook rulebook, ProposalNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, law => new(law, norms));

    /// <summary>Judges proposals as they stand on a day.</summary>
    /// <param name="book">The facts.</param>
    /// <param name="on">The day; what is dated later is not yet known on it.</param>
    /// <returns>Where each stands, how many stand where, and the ledger.</returns>
    public ProposalOutcome Check(ProposalBook book, LocalDate on) => new(For(book), book, on);
}
