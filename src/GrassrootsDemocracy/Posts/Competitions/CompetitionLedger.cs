namespace GrassrootsDemocracy.Posts.Competitions;

// The lines on a competition.
internal sealed class CompetitionLedger(
    CompetitionRules rules,
    PostCompetition facts,
    CompetitionOutcome outcome
)
{
    public IEnumerable<Finding> Lines() => AllPosts().Concat(SignUp()).Concat(Ranking()).Concat(After());

    private IEnumerable<Finding> AllPosts() =>
        rules.AllPosts is { Norm.Value: true } term
            ?
            [
                new(
                    CompetitionFindings.AllPosts,
                    facts.PostsThere is { } there
                        ? Measure.AtLeast(facts.Posts, there)
                        : Measure.MissingFact(new("how many posts there are", "职位总数"), facts.Posts),
                    term.Source
                ),
            ]
            : [];

    private IEnumerable<Finding> SignUp()
    {
        if (rules.SignUp.Norm is not { Value: var limit } norm)
        {
            return [];
        }

        var timing =
            facts is { PublishedOn: { } published, SignUpUntil: { } until } && until >= published
                ? Deadline.Lasting(published, until, isRunning: false, limit, facts.Calendar)
                : new(Measure.NotKnown);
        return [timing.Line(CompetitionFindings.SignUp, norm.Source)];
    }

    private IEnumerable<Finding> Ranking()
    {
        var unscored = facts
            .Competitors.Where(one => one is { Entered: true, Withdrew: false, Points: null })
            .Select(one => one.Id)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (unscored.Count > 0)
        {
            yield return new(
                CompetitionFindings.Points,
                Measure.MissingFact(new("their points", "其得分"), unscored.Count),
                source: null,
                new NameList([.. unscored])
            );
        }

        if (outcome.Tied is { Count: > 0 } tied)
        {
            yield return new Tie(tied, outcome.PostsLeft).Line(CompetitionFindings.Tie);
        }
    }

    private IEnumerable<Finding> After()
    {
        var chosen = Of(CompetitionState.Chosen);
        if (rules.Contract.Norm is { Value: true } contract && chosen.Count > 0)
        {
            yield return All(CompetitionFindings.Contract, contract.Source, chosen, one => one.HasContract);
        }

        var started = chosen.Where(one => one.TookPostOn is not null).ToList();
        if (rules.ExamBeforePost.Norm is { Value: true } exam && started.Count > 0)
        {
            yield return All(CompetitionFindings.Exam, exam.Source, started, IsExamined);
        }

        if (rules.Allowance.Norm is { } allowance)
        {
            foreach (var group in allowance.Value)
            {
                yield return Allowance(group, allowance.Source);
            }
        }
    }

    // A group that the library does not know has people whom the host alone could name.
    private Finding Allowance(Label group, Citation source)
    {
        var state =
            group == CompetitionNorms.NotChosen ? CompetitionState.NotChosen
            : group == CompetitionNorms.TookNoPart ? CompetitionState.TookNoPart
            : (CompetitionState?)null;
        var line = state is { } known
            ? All(CompetitionFindings.Allowance, source, Of(known), one => one.ReceivesAllowance)
            : new Finding(
                CompetitionFindings.Allowance,
                Measure.MissingFact(new("who is of that group", "该类人员名单")),
                source
            );
        return line with { Detail = group };
    }

    private static bool? IsExamined(Competitor one) =>
        one.PassedExam == false ? false
        : one is { PassedExam: true, ExamOn: { } exam, TookPostOn: { } start } ? exam <= start
        : null;

    private List<Competitor> Of(CompetitionState state)
    {
        var ids = outcome.IdsOf(state).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Competitors.Where(one => ids.Contains(one.Id))];
    }

    private static Finding All(
        RuleDescriptor rule,
        Citation source,
        List<Competitor> people,
        Func<Competitor, bool?> isMet
    ) =>
        new(
            rule,
            PartlyKnown.Judge(
                PartlyKnown.Count(people, isMet),
                actual => Measure.AtLeast(actual, people.Count)
            ),
            source,
            new NameList([
                .. people
                    .Where(one => isMet(one) != true)
                    .Select(one => one.Id)
                    .Order(StringComparer.Ordinal),
            ])
        );
}
