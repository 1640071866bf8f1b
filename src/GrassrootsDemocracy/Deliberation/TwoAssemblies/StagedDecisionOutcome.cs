namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>A staged decision as it stands on a day: each stage, each vote, what comes next.</summary>
public sealed record StagedDecisionOutcome : Outcome<StagedDecisionRules>
{
    internal StagedDecisionOutcome(StagedDecisionRules rules, StagedDecision decision, LocalDate on)
        : base(rules)
    {
        Decision = decision;
        On = on;
        var merged = new Mergers(rules, decision);
        Procedure = rules.Process.Check(decision.ByItsLaw(merged.Log()), on);
        Votes =
        [
            .. decision
                .Meetings.Select(meeting => new StageVote(
                    rules.Process.Find(meeting.Stage)?.Stage ?? meeting.Stage,
                    meeting.Meeting.Day
                        ?? Procedure.Stages.FirstOrDefault(s => s.Stage.Stage == meeting.Stage)?.DoneOn,
                    rules.Decide(meeting, decision.ByItsLaw(meeting.Meeting))
                ))
                .Where(vote => !(vote.Day > on))
                .OrderBy(vote => vote.Day ?? LocalDate.MinIsoValue)
                .ThenBy(vote => PlaceOf(vote.Stage))
                .ThenBy(vote => vote.Outcome.Vote.Title, StringComparer.Ordinal),
        ];
        var judge = new StageVoteJudge(this, merged);
        StoppedAt = judge.StoppedAt;
        IsInQuestion = merged.IsInQuestion || judge.IsVoteInQuestion;
        Findings = rules.Framed(decision, [.. merged.Lines(), .. Procedure.Findings, .. judge.Lines()]);
    }

    /// <summary>Gets the facts.</summary>
    public StagedDecision Decision { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the stages as they stand, those held as one each with the day of their meeting.</summary>
    public ProcedureOutcome Procedure { get; }

    /// <summary>Gets the votes by then, by day.</summary>
    public ValueList<StageVote> Votes { get; }

    /// <summary>Gets the ledger: the stages held as one, the stages and their days, the votes.</summary>
    public override ValueList<Finding> Findings { get; }

    /// <summary>Gets the stage whose body did not carry the matter; <see langword="null"/> when there is none.</summary>
    public Label? StoppedAt { get; }

    /// <summary>Gets the stages that were passed over: not done though a later one was.</summary>
    public ValueList<Label> Skipped
    {
        get
        {
            var stages = Procedure.Stages.ToList();
            var last = stages.FindLastIndex(stage => stage.DoneOn is not null);
            return
            [
                .. stages
                    .Take(last + 1)
                    .Where(stage => stage is { DoneOn: null, IsNeeded: true })
                    .Select(stage => stage.Stage.Stage),
            ];
        }
    }

    /// <summary>Gets where the decision stands.</summary>
    public StagedDecisionStatus Status =>
        Procedure.Stages.Count == 0 ? StagedDecisionStatus.Undetermined
        : StoppedAt is not null ? StagedDecisionStatus.Stopped
        : Procedure.Stages.All(stage => stage.DoneOn is not null || stage.IsNeeded == false)
            ? IsInQuestion ? StagedDecisionStatus.Undetermined
                : StagedDecisionStatus.Completed
        : StagedDecisionStatus.Running;

    /// <summary>
    /// Gets what comes next, with its bodies and its latest day; <see langword="null"/> when the matter was stopped, is
    /// completed, or is undetermined.
    /// </summary>
    public StageStatus? Next =>
        Status == StagedDecisionStatus.Running
            ? Procedure.Stages.FirstOrDefault(stage => stage is { DoneOn: null, IsNeeded: not false })
            : null;

    private bool IsInQuestion { get; }

    internal int PlaceOf(Label stage)
    {
        for (var place = 0; place < Procedure.Stages.Count; place++)
        {
            if (Procedure.Stages[place].Stage.Stage == stage)
            {
                return place;
            }
        }

        return Procedure.Stages.Count;
    }

    /// <inheritdoc/>
    public bool Equals(StagedDecisionOutcome? other) =>
        other is not null && Decision == other.Decision && On == other.On && Findings.Equals(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Decision, On);
}
