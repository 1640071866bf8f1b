namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

// The stages that were held as one: whether they may be, and the log as it reads when each of them has what one of them has.
internal sealed class Mergers(StagedDecisionRules rules, StagedDecision decision)
{
    public ProcedureLog Log()
    {
        List<StageAct> acts = [.. decision.Log.Acts, .. OfMeetings()];
        foreach (var stages in decision.HeldAsOne.Where(stages => MayBe(stages) != false))
        {
            // Of several acts on the last day nobody can say which was the last: what any of them has, all stages have.
            var held = acts.Where(act => stages.Contains(act.Stage)).ToList();
            var done = held.FindAll(act => act.Day == held.Max(each => each.Day));
            acts.AddRange(
                stages
                    .Distinct()
                    .Where(stage => !held.Exists(act => act.Stage == stage))
                    .SelectMany(stage =>
                        done.Select(act => act with { Stage = stage, By = BodyOf(stage, act, stages) })
                            .Distinct()
                    )
                    .ToList()
            );
        }

        return decision.Log with
        {
            Acts = [.. acts],
        };
    }

    // Whether some stage stands as done only because it was held as one with another, and nobody says that it may be.
    public bool IsInQuestion =>
        decision
            .HeldAsOne.Where(stages => MayBe(stages) is null)
            .SelectMany(stages => stages)
            .Any(stage =>
                decision.Log.Acts.All(act => act.Stage != stage)
                && decision.Meetings.All(meeting => meeting.Stage != stage)
            );

    public IEnumerable<Finding> Lines() =>
        decision.HeldAsOne.Select(stages =>
        {
            var measure =
                rules.Mergers.IsOpen ? rules.Mergers.Unfilled(actual: null)
                : MayBe(stages) is { } may ? Measure.Holds(may)
                : Measure.MissingFact(
                    new("whether the case that allows it is given", "是否属于允许合并的情形")
                );
            var norm = NormOf(stages);
            return new Finding(
                StagedDecisionFindings.Merged,
                measure,
                rules.Mergers.Source,
                new StageWords(
                    norm?.Occasion is null
                        ? new Words("held as one: {0}", "合并进行：{0}")
                        : new Words("held as one: {0} (allowed when {1})", "合并进行：{0}（条件：{1}）"),
                    [.. stages.Select(stage => rules.Process.Find(stage)?.Stage ?? stage)],
                    norm?.Occasion?.Words
                )
            );
        });

    // The stage whose vote counts for this one too, or this one.
    public IEnumerable<Label> WithVotesFor(Label stage) =>
        decision
            .HeldAsOne.Where(stages => stages.Contains(stage) && MayBe(stages) != false)
            .SelectMany(stages => stages)
            .Append(stage);

    // Of what no rulebook says that it may, and none that it may not, nobody can say.
    private bool? MayBe(ValueList<Label> stages) =>
        rules.Mergers.IsOpen ? null
        : NormOf(stages) is not { } norm ? false
        : norm.Occasion is not { } occasion ? true
        : decision.Says(occasion);

    private StageMerger? NormOf(ValueList<Label> stages) =>
        rules.Mergers.Norm?.Value.FirstOrDefault(merger => stages.All(merger.Stages.Contains));

    // A meeting that voted did the stage, on its day, unless the log has it.
    private IEnumerable<StageAct> OfMeetings() =>
        from meeting in decision.Meetings
        where meeting.Meeting.Day is not null && decision.Log.Acts.All(act => act.Stage != meeting.Stage)
        select new StageAct
        {
            Stage = meeting.Stage,
            Day = meeting.Meeting.Day!.Value,
            By = meeting.Meeting.Body,
        };

    // Where stages are held as one, the body of each of them is there.
    private Label? BodyOf(Label stage, StageAct done, ValueList<Label> stages) =>
        ActorsOf(stage) is { } own
        && done.By is { } by
        && !own.Contains(by)
        && stages.Any(other => ActorsOf(other)?.Contains(by) == true)
            ? own.Count > 0
                ? own[0]
                : by
            : done.By;

    private ValueList<Label>? ActorsOf(Label stage) => rules.Process.Find(stage)?.Actors.Norm?.Value;
}
