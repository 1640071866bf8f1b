namespace GrassrootsDemocracy.Deliberation.Budgets;

// Whether the ballots of a choice are on the paper that its rules and its projects ask for.
internal static class ProjectPapers
{
    public static void MustFit(ProjectRules rules, ProjectSelection selection)
    {
        if (selection is { Tally: not null, Points: not null })
        {
            throw Refused(selection, "The ballots bear marks or points, not both: give one tally.");
        }

        if (selection.Tally is { } tally)
        {
            MustListAll(tally.Paper.Options, selection);
            var limit = rules.LimitOf(tally.Paper.Places);
            if (!rules.MarksPerBallot.IsOpen && tally.Paper.Limit != limit)
            {
                throw Refused(
                    selection,
                    $"The ballots were counted with a limit of marks of {tally.Paper.Limit}, but the limit is {limit} ({rules.MarksPerBallot.Source}): count them on the paper that Paper() lays out."
                );
            }
        }

        if (selection.Points is { } points)
        {
            MustListAll(points.Paper.Options, selection);
            if (rules.AsksForPoints && points.Paper != rules.PointPaper(points.Paper.Options))
            {
                throw Refused(
                    selection,
                    "The points were counted by other limits than the norms set: count them on the paper that PointPaper() lays out."
                );
            }
        }

        MustAgree(selection);
        MustBeCountable(rules, selection);
        foreach (var body in selection.Bodies)
        {
            if (body.Points.FirstOrDefault(each => !selection.Projects.Any(each.IsOf)) is { } stray)
            {
                throw Refused(
                    selection,
                    $"{body.Body} gave points to '{stray.Project}', which is not among the projects."
                );
            }
        }
    }

    // Under a budget nothing is spent beyond it but a top-up; otherwise all may be funded.
    private static void MustBeCountable(ProjectRules rules, ProjectSelection selection)
    {
        var cost = selection.Projects.Aggregate((Int128)0, (sum, project) => sum + (project.Cost ?? 0));
        if (cost > long.MaxValue && (selection.Budget is null || !rules.TopUp.IsOpen))
        {
            throw Refused(
                selection,
                $"The projects cost {cost} together, which is more than {long.MaxValue}: give all amounts in a larger unit."
            );
        }
    }

    private static void MustListAll(ValueList<string> options, ProjectSelection selection)
    {
        if (
            !options
                .ToHashSet(StringComparer.Ordinal)
                .SetEquals(selection.Projects.Select(project => project.Id))
        )
        {
            throw Refused(
                selection,
                "The ballots are on other projects than those listed: print the ids of exactly these."
            );
        }
    }

    // The patterns are those of the tally: as many ballots, and as many marks of each project.
    private static void MustAgree(ProjectSelection selection)
    {
        if (selection.Patterns.Count == 0)
        {
            return;
        }

        var tally =
            selection.Tally
            ?? throw Refused(selection, "Patterns of marks need the tally of the same ballots: give both.");
        var (marks, ballots) = (new Int128[tally.Paper.Places], (Int128)0);
        foreach (var pattern in selection.Patterns)
        {
            ballots += pattern.Ballots;
            foreach (var place in pattern.Places)
            {
                marks[Guard.Against.OutOfRange(place, nameof(selection), 0, marks.Length - 1)] +=
                    pattern.Ballots;
            }
        }

        if (ballots != tally.Valid || marks.Index().Any(each => each.Item != tally.For(each.Index)))
        {
            throw Refused(
                selection,
                "The patterns are not those of the tally: give the valid ballots that it counts, and no others."
            );
        }
    }

    private static ArgumentException Refused(ProjectSelection selection, string why) =>
        new(why, nameof(selection));
}
