namespace GrassrootsDemocracy.Deliberation.Budgets;

// Writes the lines of a choice among projects.
internal sealed class ProjectLedger(ProjectSelectionOutcome outcome, ProjectJudge judge)
{
    private readonly ProjectRules _rules = outcome.Rules;
    private readonly ProjectSelection _facts = outcome.Facts;

    public IEnumerable<Finding> Lines()
    {
        List<Finding?> whole =
        [
            judge.Turnout is { } turnout
                ? new(ProjectFindings.Turnout, turnout, _rules.Turnout.Source)
                : null,
            judge.Excess is { } excess ? new(ProjectFindings.Excess, excess, source: null) : null,
            judge.Bodies is { } bodies
                ? new(ProjectFindings.Bodies, bodies, _rules.BodyWeights.Source)
                : null,
            Marks(),
            Void(
                ProjectFindings.LeastMarks,
                InvalidReason.UnderMarked,
                _rules.LeastMarksPerBallot,
                _rules.LeastMarksPerBallot.Norm?.Value
            ),
            Void(
                ProjectFindings.BallotCost,
                InvalidReason.OverCost,
                _rules.CostPerBallot,
                _rules.CostPerBallot.Norm?.Value
            ),
            Void(
                ProjectFindings.Points,
                InvalidReason.OverMarked,
                _rules.PointsPerBallot.Source ?? _rules.PointsPerProject.Source,
                _rules.PlacePoints.IsOpen
            ),
            Void(
                ProjectFindings.LeastPoints,
                InvalidReason.UnderMarked,
                _rules.LeastPointsPerBallot.Source ?? _rules.LeastPointsPerProject.Source,
                !(_rules.LeastPointsPerBallot.IsOpen && _rules.LeastPointsPerProject.IsOpen)
            ),
            Void(
                ProjectFindings.Places,
                InvalidReason.SamePersonTwice,
                _rules.PlacePoints.Source,
                !_rules.PlacePoints.IsOpen
            ),
            Unread(),
            judge.Method is { } method ? new(ProjectFindings.Method, method, _rules.Method.Source) : null,
        ];
        return whole
            .OfType<Finding>()
            .Concat(OfProjects())
            .Concat(outcome.Ties.Select(Tie))
            .Concat(judge.ResolvedTies.Select(Resolved))
            .Concat(_facts.Budget is { } budget ? [Budget(budget)] : []);
    }

    private Finding? Marks()
    {
        if (_facts.Tally is not { } tally)
        {
            return null;
        }

        // Where all are silent as many as one likes may be marked, and none has too many.
        var over = tally.InvalidFor(InvalidReason.OverMarked);
        if (over == 0 && _rules.MarksPerBallot.IsOpen)
        {
            return null;
        }

        var measure = _rules.MarksPerBallot.Or(Measure.Recorded(over, tally.Paper.Limit));
        return new(ProjectFindings.Marks, measure, _rules.MarksPerBallot.Source);
    }

    // Ballots that a norm voids; without the norm nobody asked.
    private Finding? Void<T>(RuleDescriptor rule, InvalidReason reason, NormOrOpen<T> norm, long? limit)
        where T : notnull =>
        _facts.Tally is { } tally && !norm.IsOpen
            ? new(rule, Measure.Recorded(tally.InvalidFor(reason), limit), norm.Source)
            : null;

    // Open as long as they can change what becomes of a project.
    private Finding? Unread() =>
        _facts.Unread == 0
            ? null
            : new(
                ProjectFindings.Unread,
                outcome.Status == ProjectSelectionStatus.Complete
                    ? Measure.Recorded(_facts.Unread)
                    : Measure.Awaiting(_facts.Unread, 0),
                source: null
            );

    // Ballots that give points and that their paper voids.
    private Finding? Void(RuleDescriptor rule, InvalidReason reason, Citation? source, bool isAsked) =>
        _facts.Points is { } points && isAsked
            ? new(rule, Measure.Recorded(points.InvalidFor(reason)), source)
            : null;

    private List<Finding> OfProjects()
    {
        var lines = new List<Finding>(2 * outcome.Projects.Count);
        for (var i = 0; i < outcome.Projects.Count; i++)
        {
            var result = outcome.Projects[i];
            var project = result.Project;
            if ((_facts.Tally is not null || _facts.Points is not null) && project.Votes is { } published)
            {
                // What was published and what the ballots say must be one number.
                var totals = Measure.Within(result.Votes, CountRange.Exactly(published));
                lines.Add(Line(ProjectFindings.Totals, totals, source: null, project));
            }

            if (judge.LeastVotes(result.Votes) is { } votes)
            {
                lines.Add(Line(ProjectFindings.LeastVotes, votes, _rules.LeastVotes.Source, project));
            }

            if (judge.LeastShare(result.Votes) is { } share)
            {
                lines.Add(Line(ProjectFindings.LeastShare, share, _rules.LeastShare.Source, project));
            }

            if (Line(result, judge.Turns[judge.Ranked[i]]) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private Finding? Line(ProjectResult result, ProjectTurn turn) =>
        turn.State switch
        {
            ProjectState.TooFewVotes or ProjectState.VoteInvalid => null,
            _ when turn.IsByShares => Line(
                ProjectFindings.Shares,
                turn.Measure,
                _rules.Method.Source,
                result.Project
            ),
            ProjectState.OverCap => new(
                ProjectFindings.Cap,
                turn.Measure,
                _rules.Caps.SourceOf(turn.Cap),
                Sentence.Of(new("{0} under the cap on {1}", "{0}（限额：{1}）"), result.Project.Id, turn.Cap!)
            ),
            ProjectState.EnoughProjects => Line(
                ProjectFindings.Most,
                turn.Measure,
                _rules.MostProjects.Source,
                result.Project
            ),
            ProjectState.SelectionEnded => Line(
                ProjectFindings.Ended,
                turn.Measure,
                turn.Cap is null ? _rules.Unaffordable.Source : _rules.Caps.SourceOf(turn.Cap),
                result.Project
            ),
            ProjectState.Funded when turn.IsToppedUp => Line(
                ProjectFindings.TopUp,
                Measure.AtLeast(turn.Left, LeastFor(result.Project)),
                _rules.TopUp.Source,
                result.Project
            ),
            // Under no budget there is no money to speak of.
            _ when _facts.Budget is null => Most(turn, result.Project),
            _ => Line(ProjectFindings.Money, turn.Measure, _rules.Unaffordable.Source, result.Project),
        };

    // The least money that must be left for a project to be topped up.
    private long LeastFor(Project project) =>
        _rules.TopUp.Norm!.Value.ShareOf(project.Cost ?? 0, Rounding.Up);

    private Finding? Most(ProjectTurn turn, Project project) =>
        turn.State is ProjectState.Tied or ProjectState.HangsOnTie
        && _rules.MostProjects.Norm is { Value: var most }
            ? Line(
                ProjectFindings.Most,
                Measure.Awaiting(most + 1L, most),
                _rules.MostProjects.Source,
                project
            )
            : null;

    private Finding Tie(ProjectTie tie)
    {
        if (tie.Votes is not { } votes)
        {
            return new(
                ProjectFindings.SharesTie,
                Measure.Awaiting(tie.Projects.Count, 1),
                _rules.Tie.Source,
                new NameList(tie.Projects)
            );
        }

        // The most of them that any order funds; one at least is left out.
        var most = tie.Possible.Count > 0 ? tie.Possible.Max(ids => ids.Count) : tie.Projects.Count - 1;
        return new(
            ProjectFindings.Tie,
            Measure.Awaiting(tie.Projects.Count, most, votes),
            _rules.Tie.Source,
            new NameList(tie.Projects)
        );
    }

    private Finding Resolved(ValueList<string> ids)
    {
        var tied = ids.ToHashSet(StringComparer.Ordinal);
        var results = outcome.Projects.Where(result => tied.Contains(result.Project.Id)).ToList();
        return new(
            judge.IsByShares ? ProjectFindings.SharesTie : ProjectFindings.Tie,
            Measure.Resolved(
                ids.Count,
                results.Count(result => result.State == ProjectState.Funded),
                results[0].Votes ?? 0
            ),
            _rules.Tie.Source,
            new NameList(ids)
        );
    }

    // What a top-up adds may be spent on top of what there is.
    private Finding Budget(long budget) =>
        new(
            ProjectFindings.Budget,
            outcome.Status switch
            {
                ProjectSelectionStatus.Complete => Measure.AtMost(
                    outcome.Spent,
                    checked(budget + outcome.Projects.Sum(result => result.ToppedUpBy))
                ),
                ProjectSelectionStatus.Tied => Measure.Awaiting(outcome.Spent, budget),
                _ => Measure.MissingFact(
                    new("whether the vote stands", "投票是否有效"),
                    outcome.Spent,
                    budget
                ),
            },
            source: null
        );

    private static Finding Line(RuleDescriptor rule, Measure measure, Citation? source, Project project) =>
        new(rule, measure, source, project.Id);
}
