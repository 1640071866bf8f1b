namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>What the rules make of a vote among alternatives.</summary>
public sealed record AlternativeOutcome : Outcome<AlternativeRules>
{
    internal AlternativeOutcome(AlternativeRules rules, AlternativeVote vote)
        : base(rules)
    {
        Vote = vote;
        var judge = new AlternativeJudge(rules, vote);
        Alternatives = [.. judge.Results];
        (Status, Chosen, Tied, RunoffAmong) = Of(judge);
        var lines = judge.Lines();
        if (
            !RepeatedParts.Stands(vote.Tally, Of(judge), count => Of(new(rules, vote with { Tally = count })))
        )
        {
            (Status, Chosen, Tied, RunoffAmong) = (AlternativeStatus.Undetermined, null, [], []);
            lines = lines.Concat(RepeatedParts.Lines(vote.Tally));
        }

        Findings = rules.Framed(vote, rules.Assembly.Framed(vote.ByItsLaw(vote.Meeting), lines));
    }

    /// <summary>Gets the meeting.</summary>
    public Meeting Meeting => Vote.Meeting;

    /// <summary>Gets the facts of the vote.</summary>
    public AlternativeVote Vote { get; }

    /// <summary>Gets what became of the vote.</summary>
    public AlternativeStatus Status { get; }

    /// <summary>Gets the alternative that is chosen; <see langword="null"/> when none is.</summary>
    public string? Chosen { get; }

    /// <summary>Gets every alternative, that with the most votes first; equal ones by name, which decides nothing.</summary>
    public ValueList<AlternativeResult> Alternatives { get; }

    /// <summary>Gets the alternatives whose equal votes stand between them and the decision; empty when there is no such tie.</summary>
    public ValueList<string> Tied { get; }

    /// <summary>Gets the alternatives that are voted on again; empty when no norm says so or it hangs on a tie.</summary>
    public ValueList<string> RunoffAmong { get; }

    /// <summary>Gets the ledger: the attendance, each alternative against the majority, the tie and the runoff.</summary>
    public override ValueList<Finding> Findings { get; }

    private static (
        AlternativeStatus Status,
        string? Chosen,
        ValueList<string> Tied,
        ValueList<string> RunoffAmong
    ) Of(AlternativeJudge judge) => (judge.Status, judge.Chosen, [.. judge.Tied], [.. judge.RunoffAmong]);
}
