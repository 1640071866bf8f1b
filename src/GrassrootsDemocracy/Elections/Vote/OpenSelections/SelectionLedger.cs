using System.Globalization;

namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

// Writes the lines of an open recommendation's ledger in the order of its stages.
internal readonly struct SelectionLedger(OpenSelectionOutcome outcome)
{
    private readonly OpenSelectionRules _rules = outcome.Rules;
    private readonly OpenSelection _facts = outcome.Facts;

    public List<Finding> Lines()
    {
        var lines = new List<Finding>();
        foreach (var entry in _facts.Entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            lines.Add(
                new(
                    SelectionFindings.Way,
                    outcome.WayMeasure(entry),
                    _rules.Ways.SourceOf(outcome.WayOf(entry)),
                    new EntryOf(entry)
                )
            );
        }

        if (_rules.Review.Source is not null || _facts.Qualified is not null)
        {
            lines.Add(Review());
        }

        Rounds(lines);
        Evaluation(lines);
        if (_facts.Notice is { } notice)
        {
            Proposed(lines, notice);
        }
        else if (_rules.Notice.Source is not null)
        {
            lines.Add(new(SelectionFindings.Notice, Measure.NotKnown, _rules.Notice.Source));
        }

        var candidates = outcome.Candidates;
        foreach (var election in _facts.Elections)
        {
            var strangers = election.Tally.Paper.Options.Where(name =>
                !candidates.Contains(name, StringComparer.Ordinal)
            );
            var isOpen = outcome.Persons.Any(person =>
                person is { State: SelectionState.Undetermined, Round: null }
            );
            var measure = isOpen
                ? Measure.MissingFact(new("who became a candidate", "由谁成为候选人"))
                : Measure.AtMost(strangers.Count(), 0);
            lines.Add(new(SelectionFindings.Candidates, measure, _rules.Ways.Source));
        }

        return lines;
    }

    public Verdict Notice()
    {
        if (_facts.Notice is not { } notice)
        {
            return Verdict.Undetermined;
        }

        return Verdicts.All(
            notice
                .Objections.Select(Objection)
                .Append(Days(notice).Measure)
                .Select(measure => measure.Verdict)
        );
    }

    private static Measure Objection(SelectionObjection objection) => Measure.Holds(!objection.IsUpheld);

    private Finding Review()
    {
        var persons = outcome.Persons;
        var failed = persons.Count(person => person.State == SelectionState.NotQualified);
        var qualified = _facts.Qualified;
        return _rules.Review.Line(
            SelectionFindings.Review,
            isAsked => isAsked && qualified is null ? Measure.NotKnown : Measure.Recorded(failed),
            failed
        );
    }

    private void Rounds(List<Finding> lines)
    {
        if (_rules.Rounds.Norm is not { Value: var rounds })
        {
            return;
        }

        foreach (var round in rounds)
        {
            if (!RoundCount.AddUpToOne(round.Panels.Select(panel => panel.Weight)))
            {
                lines.Add(Weights(round.Round, round.Panels.Count, _rules.Rounds.Source));
            }

            Impossible(lines, round.Round);
        }

        foreach (var (index, result) in outcome.Rounds.Index())
        {
            if (result.Ranking.Count == 0)
            {
                lines.Add(
                    Line(
                        SelectionFindings.Scores,
                        Measure.MissingFact(new("the points of every panel", "各评分组的分数")),
                        result.Round
                    )
                );
            }

            if (!result.IsDetermined)
            {
                continue;
            }

            var entered = result.Entered;
            var measure = rounds[index].Places(_facts.Posts) is { } places
                ? Measure.AtLeast(entered, places)
                : Measure.Recorded(entered);
            lines.Add(Line(SelectionFindings.Round, measure, result.Round));
            if (result.Tied.Count > 0)
            {
                lines.Add(
                    new Tie(result.Tied, result.PlacesLeft).Line(
                        SelectionFindings.Tie,
                        _rules.TiedGoOn.Source
                    )
                );
            }
        }
    }

    // Points outside the range are a wrong count, and the round cannot be put together.
    private void Impossible(List<Finding> lines, Label round)
    {
        var rules = _rules;
        var count =
            _facts
                .Rounds.FirstOrDefault(one => one.Round == round)
                ?.Scores.Count(score => !RoundCount.IsPossible(rules, score.Points))
            ?? 0;
        if (count > 0)
        {
            lines.Add(
                new(SelectionFindings.ScoreRange, Measure.AtMost(count, 0), _rules.ScoreRange.Source, round)
            );
        }
    }

    private void Evaluation(List<Finding> lines)
    {
        if (_rules.Evaluation.Norm is { Value: var parts } && !outcome.IsEvaluationSound)
        {
            lines.Add(Weights(part: null, parts.Count, _rules.Evaluation.Source));
        }

        var source = _rules.Evaluation.Norm?.Source ?? _rules.Rounds.Source;
        foreach (var person in outcome.Ranking)
        {
            lines.Add(
                new(SelectionFindings.Ranking, Measure.Recorded(person.Rank), source, new PointsOf(person))
            );
        }
    }

    private static Finding Weights(Label? part, int count, Citation? source) =>
        new(SelectionFindings.Weights, Measure.Stated(Verdict.Breached), source)
        {
            Detail = part,
            Subject = part is null ? count.ToString(CultureInfo.InvariantCulture) : null,
        };

    private void Proposed(List<Finding> lines, SelectionNotice notice)
    {
        var posts = _facts.Posts;
        lines.Add(
            _rules.Proposed.Line(
                SelectionFindings.Proposed,
                surplus => Measure.Within(notice.Proposed.Count, surplus.Candidates(posts)),
                notice.Proposed.Count,
                posts
            )
        );
        lines.Add(OutOfOrder(notice));
        lines.Add(Days(notice).Line(SelectionFindings.Notice, _rules.Notice.Source));
        foreach (
            var objection in notice
                .Objections.OrderBy(one => one.On)
                .ThenBy(one => one.Person, StringComparer.Ordinal)
        )
        {
            lines.Add(
                new(SelectionFindings.Objection, Objection(objection), _rules.Notice.Source, objection.Person)
            );
        }
    }

    // The proposed are the best of the ranking: nobody left out has more points than somebody proposed.
    private Finding OutOfOrder(SelectionNotice notice)
    {
        var ranking = outcome.Ranking;
        if (ranking.Count == 0)
        {
            return new(
                SelectionFindings.Order,
                Measure.MissingFact(new("the ranking", "综合排名")),
                _rules.Evaluation.Source
            );
        }

        var ranks = ranking.ToDictionary(
            person => person.Name,
            person => person.Rank,
            StringComparer.Ordinal
        );
        var proposed = notice.Proposed.ToHashSet(StringComparer.Ordinal);
        var best = ranking.Where(person => !proposed.Contains(person.Name)).Select(person => person.Rank);
        var firstOut = best.DefaultIfEmpty(int.MaxValue).Min();
        var passed = proposed.Count(name => !ranks.TryGetValue(name, out var rank) || rank > firstOut);
        return new(SelectionFindings.Order, Measure.AtMost(passed, 0), _rules.Evaluation.Source);
    }

    // The day it was put up is not counted; a notice that is still up has lasted until the day of judgement.
    private Timing Days(SelectionNotice notice)
    {
        var isRunning = !(notice.Until < outcome.On);
        var until = LocalDate.Max(notice.From, isRunning ? outcome.On : notice.Until!.Value);
        var calendar = _facts.Calendar;
        return _rules.Notice.Timed(
            limit => Deadline.Lasting(notice.From, until, isRunning, limit, calendar),
            Period.DaysBetween(notice.From, until)
        );
    }

    private Finding Line(RuleDescriptor rule, Measure measure, Label round) =>
        new(rule, measure, _rules.Rounds.Source, round);
}
