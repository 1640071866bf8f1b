using System.Diagnostics;

namespace GrassrootsDemocracy.Norms;

/// <summary>What rules make of facts, whatever the institution: its ledger, and what that comes to.</summary>
/// <remarks>It reads out short; the ledger has the reasons. Two are equal when facts and rules are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Outcome : Readable
{
    private protected Outcome() { }

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public abstract ValueList<Finding> Findings { get; }

    /// <summary>
    /// Gets what the ledger comes to: breached when any line is, otherwise undetermined when any line is, otherwise met.
    /// </summary>
    /// <remarks>It speaks of the requirements; what became of a vote is for the status of its own outcome to say.</remarks>
    public Verdict Verdict => Verdicts.All(Findings.Select(finding => finding.Verdict));

    /// <summary>Gets the lines that are breached.</summary>
    public ValueList<Finding> Breaches => [.. Findings.Where(finding => finding.Verdict == Verdict.Breached)];

    /// <summary>Returns how many lines are met, not met and open.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The numbers in words.</returns>
    public override string ToString(Language language)
    {
        var findings = Findings;
        return new Words("{0} met, {1} not met, {2} open", "符合{0}项，不符合{1}项，待定{2}项").Fill(
            language,
            findings.Count(finding => finding.Verdict == Verdict.Met),
            findings.Count(finding => finding.Verdict == Verdict.Breached),
            findings.Count(finding => finding.Verdict == Verdict.Undetermined)
        );
    }
}
