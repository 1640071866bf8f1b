namespace GrassrootsDemocracy.Liaison.Appeals;

// Writes the lines about all appeals; those about each as far as the order of the acts is known.
internal sealed class AppealLedger(AppealOutcome outcome, WorkCalendar? calendar)
{
    private readonly LocalDate _day = outcome.Day;
    private readonly AppealLines _lines = new(outcome.Rules, calendar, outcome.Day);

    public IEnumerable<Finding> Lines() =>
        [
            new(
                AppealFindings.Accounted,
                Measure.Recorded(outcome.Received),
                source: null,
                new AppealStates(outcome.Counts)
            ),
            .. Matters(),
            .. WithTerms(terms => terms.EveryoneAnswered, AppealFindings.Answered, AnsweredOf),
            .. WithTerms(terms => terms.SatisfactionRecorded, AppealFindings.Satisfaction, RatedOf),
            .. outcome.Appeals.SelectMany(LinesOf),
        ];

    // What is so in every order of the acts stands; what only some say is open.
    private IEnumerable<Finding> LinesOf(AppealStatus appeal)
    {
        if (appeal is { IsWhole: true, Readings.Count: 0 })
        {
            return _lines.Of(appeal);
        }

        var ledgers = appeal
            .Readings.DefaultIfEmpty(appeal)
            .Select(each => _lines.Of(each).ToList())
            .ToList();
        HashSet<Finding> common = appeal.IsWhole ? [.. ledgers[0]] : [];
        ledgers.ForEach(common.IntersectWith);
        var isSaid = StandsAs(appeal) is { Parts: [_, AppealChoice { Of.Count: 1 }] };
        var isSure = appeal.IsWhole && ledgers.TrueForAll(lines => lines.TrueForAll(common.Contains));
        return
        [
            .. isSaid && isSure
                ? (Finding[])[]
                : [new(AppealFindings.Order, Doubt, source: null, StandsAs(appeal))],
            .. ledgers[0].Where(common.Contains),
            .. ledgers
                .SelectMany(lines => lines.Where(line => !common.Contains(line)).GroupBy(line => line.Rule))
                .SelectMany(rule => rule.Select((line, place) => (line, place)))
                .GroupBy(each => (each.line.Rule, each.place))
                .Select(each => InDoubt([.. each.Select(one => one.line)])),
        ];
    }

    private static Measure Doubt => Measure.MissingFact(AppealClock.OrderDoubt);

    private static Sentence StandsAs(AppealStatus appeal)
    {
        var readings = appeal.Readings.DefaultIfEmpty(appeal).ToList();
        var isOfOne = readings.TrueForAll(each =>
            string.Equals(each.Unit, readings[0].Unit, StringComparison.Ordinal)
        );
        return Sentence.Of(
            new("{0}: {1}", "{0}：{1}"),
            appeal.Appeal,
            new AppealChoice([
                .. readings
                    .Select(each =>
                        isOfOne
                            ? (IReadable)EnumWords.Of(each.State)
                            : Sentence.Of(
                                new("{0}, {1}", "{0}，{1}"),
                                EnumWords.Of(each.State),
                                each.Unit ?? (object)NoUnit
                            )
                    )
                    .Distinct()
                    .OrderBy(each => each.ToString(Language.English), StringComparer.Ordinal),
            ])
        );
    }

    private static Words NoUnit { get; } = new("unit not known", "单位不详");

    // That something fits nothing is sure, whichever act it is.
    private static Finding InDoubt(List<Finding> lines) =>
        lines[0].Rule.Equals(AppealFindings.Contradiction)
            ? new(
                lines[0].Rule,
                lines[0].Measure,
                source: null,
                new AppealChoice([.. lines.Select(line => line.Detail).OfType<IReadable>()])
            )
            : new(lines[0].Rule, Doubt, lines[0].Source, lines[0].Subject) { Detail = lines[0].Detail };

    // Where nothing was merged every appeal is a matter of its own, and nothing is to be said.
    private IEnumerable<Finding> Matters()
    {
        var merged = outcome
            .Appeals.Where(appeal => appeal.PossibleStates.Contains(AppealState.Merged))
            .ToList();
        return merged.Count == 0
            ? []
            :
            [
                new(
                    AppealFindings.Matters,
                    merged.TrueForAll(IsMergedForSure)
                        ? Measure.Recorded(outcome.Matters)
                        : Measure.MissingFact(AppealClock.OrderDoubt, outcome.Matters),
                    source: null
                ),
                .. merged.Select(appeal =>
                    Line(
                        AppealFindings.Merged,
                        IsMergedForSure(appeal) ? Measure.Holds(IsLed(appeal.Appeal)) : Doubt,
                        source: null,
                        appeal
                    )
                ),
            ];
    }

    private bool? IsLed(string appeal) =>
        outcome.LeadOf(appeal) is not null ? true
        : outcome.Merges.IsRing(appeal) ? false
        : null;

    private static bool IsMergedForSure(AppealStatus appeal) =>
        appeal.IsWhole
        && appeal.Readings.All(reading =>
            string.Equals(reading.MergedInto, appeal.MergedInto, StringComparison.Ordinal)
        );

    // One line for all appeals of which one norm speaks. What of one only some orders say is missing is open, unless another is
    // missing in all of them.
    private IEnumerable<Finding> WithTerms(
        Func<AppealTerms, NormOrOpen<bool>> find,
        RuleDescriptor rule,
        Func<AppealStatus, AppealLack> judge
    )
    {
        foreach (var group in outcome.Appeals.GroupBy(appeal => find(outcome.Rules.Of(appeal.Channel))))
        {
            var each = group.Select(appeal => (First: judge(appeal), IsSure: IsSure(appeal, judge))).ToList();
            var whole = each.Count(one => one.First != AppealLack.NotAsked);
            var missing = each.Count(one => one.First is AppealLack.Missing or AppealLack.Late);
            if ((whole == 0 && each.TrueForAll(one => one.IsSure)) || group.Key.Norm is { Value: false })
            {
                continue;
            }

            yield return group.Key.Line(
                rule,
                isAsked =>
                    !isAsked ? Measure.NothingAsked(missing, whole)
                    : each.Contains((AppealLack.Late, true)) ? Measure.AtMost(missing, 0)
                    : each.Exists(one => !one.IsSure)
                        ? Measure.MissingFact(AppealClock.OrderDoubt, missing, whole)
                    : missing > 0 ? Measure.Awaiting(missing, 0, whole)
                    : Measure.AtMost(missing, 0),
                missing,
                whole
            );
        }
    }

    private static bool IsSure(AppealStatus appeal, Func<AppealStatus, AppealLack> judge) =>
        appeal.IsWhole && appeal.Readings.All(reading => judge(reading) == judge(appeal));

    private AppealLack AnsweredOf(AppealStatus appeal) =>
        appeal.State is AppealState.Withdrawn or AppealState.PassedOn ? AppealLack.NotAsked
        : appeal.Answers > 0 || appeal.Owed is null ? AppealLack.Nothing
        : appeal.Owed.IsLateOn(_day) == true ? AppealLack.Late
        : AppealLack.Missing;

    private static AppealLack RatedOf(AppealStatus appeal) =>
        appeal.Answers == 0 ? AppealLack.NotAsked
        : appeal.IsRated ? AppealLack.Nothing
        : AppealLack.Missing;

    private static Finding Line(
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        AppealStatus appeal
    ) => new(rule, measure, source, appeal.Appeal);
}
