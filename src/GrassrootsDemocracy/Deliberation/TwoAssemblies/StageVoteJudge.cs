namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

// Writes the lines on the votes, and on stages that went on without one that carried the matter.
internal sealed class StageVoteJudge(StagedDecisionOutcome outcome, Mergers merged)
{
    private readonly StagedDecisionRules _rules = outcome.Rules;

    // The first stage whose last vote did not carry the matter.
    public Label? StoppedAt =>
        outcome
            .Procedure.Stages.Select(stage => stage.Stage.Stage)
            .FirstOrDefault(stage => IsCarried(stage, outcome.On) == false);

    // A stage that must take a vote, of which nobody can say whether it carried the matter.
    public bool IsVoteInQuestion =>
        outcome
            .Procedure.Stages.Where(stage =>
                stage.DoneOn is not null && _rules.Votes.Norm?.Value.Contains(stage.Stage.Stage) == true
            )
            .Any(stage => IsCarried(stage.Stage.Stage, outcome.On) is null);

    public IEnumerable<Finding> Lines()
    {
        foreach (var vote in outcome.Votes)
        {
            yield return new(
                StagedDecisionFindings.Vote,
                OfStatus(vote.Outcome.Status),
                SourceOf(vote),
                new StageWords(
                    new Words("{0}: {1}", "{0}：{1}"),
                    [vote.Stage],
                    new StatusWords(vote.Outcome.Status)
                )
            );
            foreach (var line in vote.Outcome.Findings)
            {
                yield return line;
            }
        }

        foreach (var stage in outcome.Procedure.Stages.Where(IsVoteMissing))
        {
            yield return new(
                StagedDecisionFindings.Vote,
                Measure.NotKnown,
                _rules.Votes.Source,
                new StageWords(new Words("{0}: no vote is on record", "{0}：无表决记录"), [stage.Stage.Stage])
            );
        }

        foreach (var line in Carried())
        {
            yield return line;
        }
    }

    private static Measure OfStatus(MotionStatus status) =>
        Measure.Stated(
            status switch
            {
                MotionStatus.Adopted => Verdict.Met,
                MotionStatus.Undetermined => Verdict.Undetermined,
                _ => Verdict.Breached,
            }
        );

    private static Citation? SourceOf(StageVote vote) =>
        vote.Outcome.Rules.Majority.Source ?? vote.Outcome.Rules.Opening.Source;

    // Each stage that takes a vote, against the stages that were done after it.
    private IEnumerable<Finding> Carried()
    {
        var stages = outcome.Procedure.Stages;
        for (var place = 0; place < stages.Count; place++)
        {
            var stage = stages[place].Stage.Stage;
            var later = stages
                .Skip(place + 1)
                .Where(next =>
                    next.DoneOn is not null && !merged.WithVotesFor(stage).Contains(next.Stage.Stage)
                )
                .ToList();
            if (later.Count == 0 || !TakesAVote(stage))
            {
                continue;
            }

            var next = later.MinBy(each => each.DoneOn)!;
            var isCarried = IsCarried(stage, next.DoneOn!.Value) ?? WasVotedLater(stage, next.DoneOn.Value);
            yield return new(
                StagedDecisionFindings.Carried,
                Measure.Holds(isCarried),
                _rules.Votes.Source ?? stages[place].Stage.Source,
                new StageWords(
                    isCarried switch
                    {
                        true => new Words("{0} was carried before {1}", "{0}通过后进行{1}"),
                        false => new Words(
                            "{1} took place although {0} was not carried",
                            "{0}未获通过即进行{1}"
                        ),
                        _ => new Words(
                            "whether {0} was carried before {1} cannot be said",
                            "{0}在{1}前是否通过不能确定"
                        ),
                    },
                    [stage],
                    next.Stage.Stage
                )
            );
        }
    }

    // What was put to the vote only afterwards had not been carried before.
    private bool? WasVotedLater(Label stage, LocalDate than)
    {
        var votes = VotesOf(stage);
        return votes.Count > 0 && votes.TrueForAll(vote => vote.Day > than) ? false : null;
    }

    private bool IsVoteMissing(StageStatus stage) =>
        stage.DoneOn is not null
        && _rules.Votes.Norm?.Value.Contains(stage.Stage.Stage) == true
        && VotesOf(stage.Stage.Stage).Count == 0;

    private bool TakesAVote(Label stage) =>
        _rules.Votes.Norm?.Value.Contains(stage) == true || VotesOf(stage).Count > 0;

    private List<StageVote> VotesOf(Label stage)
    {
        var stages = merged.WithVotesFor(stage).ToHashSet();
        return [.. outcome.Votes.Where(vote => stages.Contains(vote.Stage))];
    }

    // By a day the last vote counts; of two on one day that say different things nobody knows which was the last, and one
    // whose day is not known may have been.
    private bool? IsCarried(Label stage, LocalDate by)
    {
        var votes = VotesOf(stage).Where(vote => !(vote.Day > by)).ToList();
        var last = votes
            .Where(vote => vote.Day is null || vote.Day == votes[^1].Day)
            .Select(vote => vote.Outcome.Status)
            .ToList();
        return last.Count == 0 ? null
            : last.TrueForAll(status => status == MotionStatus.Adopted) ? true
            : last.TrueForAll(status =>
                status is MotionStatus.NotAdopted or MotionStatus.CannotDecide or MotionStatus.Void
            )
                ? false
            : null;
    }
}
