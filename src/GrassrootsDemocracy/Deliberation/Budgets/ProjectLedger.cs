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
            Marks(),
        ];
        return whole
            .OfType<Finding>()
            .Concat(outcome.Projects.SelectMany(Of))
            .Concat(outcome.Ties.Select(Tie))
            .Concat(judge.ResolvedTies.Select(Resolved))
            .Append(Budget());
    }

    private Finding? Marks()
    {
        if (_facts.Tally is not { } tally)
        {
            return null;
        }

        var over = tally.InvalidFor(Voting.InvalidReason.OverMarked);
        var measure = _rules.MarksPerBallot.Or(Measure.Recorded(over, tally.Paper.Limit));
        return new(ProjectFindings.Marks, measure, _rules.MarksPerBallot.Source);
    }

    private IEnumerable<Finding> Of(ProjectResult result)
    {
        var project = result.Project;
        if (_facts.Tally is not null && project.Votes is { } published)
        {
            // What was published and what the ballots say must be one number.
            yield return Line(
                ProjectFindings.Totals,
                Measure.Within(_facts.VotesOf(project), CountRange.Exactly(published)),
                source: null,
                project
            );
        }

        if (judge.LeastVotes(project) is { } votes)
        {
            yield return Line(ProjectFindings.LeastVotes, votes, _rules.LeastVotes.Source, project);
        }

        if (judge.LeastShare(project) is { } share)
        {
            yield return Line(ProjectFindings.LeastShare, share, _rules.LeastShare.Source, project);
        }

        if (Turn(result) is { } turn)
        {
            yield return turn;
        }
    }

    private Finding? Turn(ProjectResult result)
    {
        var turn = judge.Turns[PlaceOf(result.Project)];
        return turn.State switch
        {
            ProjectState.TooFewVotes or ProjectState.VoteInvalid => null,
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
                _rules.Unaffordable.Source,
                result.Project
            ),
            _ => Line(ProjectFindings.Money, turn.Measure, _rules.Unaffordable.Source, result.Project),
        };
    }

    private Finding Tie(ProjectTie tie)
    {
        // The most of them that any order funds; one at least is left out.
        var most = tie.Possible.Count > 0 ? tie.Possible.Max(ids => ids.Count) : tie.Projects.Count - 1;
        return new(
            ProjectFindings.Tie,
            Measure.Awaiting(tie.Projects.Count, most, tie.Votes),
            _rules.Tie.Source,
            new NameList(tie.Projects)
        );
    }

    private Finding Resolved(ValueList<string> ids)
    {
        var results = outcome
            .Projects.Where(result => ids.Contains(result.Project.Id, StringComparer.Ordinal))
            .ToList();
        return new(
            ProjectFindings.Tie,
            Measure.Resolved(
                ids.Count,
                results.Count(result => result.State == ProjectState.Funded),
                results[0].Votes ?? 0
            ),
            _rules.Tie.Source,
            new NameList(ids)
        );
    }

    private Finding Budget() =>
        new(
            ProjectFindings.Budget,
            outcome.Status switch
            {
                ProjectSelectionStatus.Complete => Measure.AtMost(outcome.Spent, _facts.Budget),
                ProjectSelectionStatus.Tied => Measure.Awaiting(outcome.Spent, _facts.Budget),
                _ => Measure.MissingFact(
                    new("whether the vote stands", "投票是否有效"),
                    outcome.Spent,
                    _facts.Budget
                ),
            },
            source: null
        );

    private int PlaceOf(Project project) =>
        Enumerable.Range(0, _facts.Projects.Count).First(place => _facts.Projects[place] == project);

    private static Finding Line(RuleDescriptor rule, Measure measure, Citation? source, Project project) =>
        new(rule, measure, source, project.Id);
}
