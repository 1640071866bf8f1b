namespace GrassrootsDemocracy.Elections.PublishedResults;

// Writes the lines of an audit from the numbers that it asked.
internal sealed class PublishedLedger(
    PublishedRules rules,
    PublishedVote facts,
    PublishedNumbers numbers,
    PublishedAudit audit
)
{
    public IEnumerable<Finding> Lines() =>
        [
            .. Contradictions(),
            .. facts.Bodies == 1 ? [Turnout(), .. audit.Contests.SelectMany(Of)] : Sum(),
            .. facts.Prints.Select(Share),
        ];

    // A part that is printed larger than what it is a part of: one of the two numbers is wrong.
    private IEnumerable<Finding> Contradictions()
    {
        foreach (var larger in facts.Counts)
        {
            foreach (
                var smaller in facts.Counts.Where(one =>
                    one.Of != larger.Of
                    && Wholes.IsNeverLess(larger.Of, one.Of)
                    && one.Count.Least > larger.Count.Most
                )
            )
            {
                yield return Contradicts(
                    smaller.Count.Least,
                    larger.Count.Most,
                    Sentence.Of(
                        new("{0} among {1}", "{0}（不应多于{1}）"),
                        EnumWords.Of(smaller.Of),
                        EnumWords.Of(larger.Of)
                    )
                );
            }
        }

        if ((facts.Count(Base.Valid) ?? facts.Count(Base.Collected)) is not { Most: var most })
        {
            yield break;
        }

        foreach (var one in facts.Contests.SelectMany(contest => contest.Votes))
        {
            if (one.Votes is { } votes && votes.Least > most)
            {
                yield return Contradicts(
                    votes.Least,
                    most,
                    Sentence.Of(
                        new("the votes of {0}, among the ballots", "{0}的得票数（不应多于票数）"),
                        one.Name
                    )
                );
            }
        }
    }

    private static Finding Contradicts(long actual, long most, IReadable said) =>
        new(PublishedFindings.Numbers, Measure.AtMost(actual, most), source: null) { Detail = said };

    private Finding Turnout()
    {
        var term = rules.TurnoutOf(facts);
        var measure = term.Measure(
            rule => Bounded(NumberOf(rule.Who), rule.Quota, EnumWords.Of(rule.Who)),
            NumberOf(Base.TookPart)?.Least
        );
        return new(PublishedFindings.Turnout, measure, term.Source);
    }

    private IEnumerable<Finding> Of(PublishedContestResult result)
    {
        var term = rules.MajorityOf(facts);
        foreach (var one in result.Contest.Votes)
        {
            yield return new(
                PublishedFindings.Votes,
                term.Measure(
                    quota =>
                        Bounded(
                            one.Votes,
                            quota,
                            Sentence.Of(new("the votes of {0}", "{0}的得票数"), one.Name)
                        ),
                    one.Votes?.Least
                ),
                term.Source
            )
            {
                Subject = one.Name,
            };
        }

        if (result.Contest.Chosen is { } chosen)
        {
            yield return new(PublishedFindings.Result, Measure.Stated(result.Follows), source: null)
            {
                Detail = Sentence.Of(
                    result.Follows switch
                    {
                        Verdict.Met => new Words(
                            "{0}printed as chosen: {1}; that follows from the printed numbers",
                            "{0}公布当选：{1}；与公布数字相符"
                        ),
                        Verdict.Breached => new Words(
                            "{0}printed as chosen: {1}; by the printed numbers that cannot be",
                            "{0}公布当选：{1}；与公布数字不符"
                        ),
                        _ when result.HangsOn.Count == 0 => new Words(
                            "{0}printed as chosen: {1}; the printed numbers do not say",
                            "{0}公布当选：{1}；公布数字不足以核验"
                        ),
                        _ => new Words(
                            "{0}printed as chosen: {1}; hangs on what was not printed: {2}",
                            "{0}公布当选：{1}；取决于未公布的：{2}"
                        ),
                    },
                    result.Contest.Office is { } office
                        ? Sentence.Of(new("{0}, ", "{0}，"), office)
                        : CommonWords.Nothing,
                    new NameList(chosen),
                    result.HangsOn
                ),
            };
        }
    }

    // Of several votes at once nothing is known of each.
    private IEnumerable<Finding> Sum() =>
        [
            new(
                PublishedFindings.Turnout,
                Measure.MissingFact(
                    new Words("the numbers of each of the votes", "各次投票各自的数字"),
                    NumberOf(Base.TookPart)?.Least
                ),
                rules.TurnoutOf(facts).Source
            ),
        ];

    // Which of the printed numbers a printed share is a share of.
    private Finding Share(PublishedPrint print)
    {
        if (print.Whole is { } whole)
        {
            var judged = print.Print.Judge(print.Part, whole);
            return new(PublishedFindings.Share, Measure.Stated(judged.Verdict), source: null)
            {
                Detail = judged,
            };
        }

        var fitting = facts
            .Counts.Where(count => count.Count.Least > 0)
            .OrderBy(count => count.Of)
            .Select(count => (count.Of, print.Print.Judge(print.Part, count.Count).Verdict))
            .ToList();
        var bases = fitting.Where(one => one.Verdict != Verdict.Breached).Select(one => one.Of).ToList();
        var verdict = Verdicts.Any(fitting.Select(one => one.Verdict).DefaultIfEmpty(Verdict.Undetermined));
        return new(PublishedFindings.Share, Measure.Stated(verdict), source: null)
        {
            Detail = Sentence.Of(
                fitting.Count == 0
                        ? new Words("{0} for {1}: no whole was printed", "{1}公布为{0}：未公布总数")
                    : bases.Count == 0
                        ? new Words(
                            "{0} for {1}: a share of none of the printed numbers",
                            "{1}公布为{0}：与公布的任何总数都不符"
                        )
                    : new Words("{0} for {1}: a share of {2}", "{1}公布为{0}：以{2}为总数"),
                print.Print,
                print.Part,
                (ValueList<Words>)[.. bases.Select(of => EnumWords.Of(of))]
            ),
        };
    }

    private CountRange? NumberOf(Base of) => numbers.At(of) is { } at ? numbers.Of(at) : null;

    // What is not printed counts at its worst end and at its best: where both give one verdict, that is it. What is not known at all
    // is named before what is only vague.
    private Measure Bounded(CountRange? part, Quota quota, IReadable partInWords)
    {
        var whole = NumberOf(quota.Of);
        if (part is not { } actual || whole is not { } all)
        {
            return Measure.MissingFact(
                part is null ? partInWords : EnumWords.Of(quota.Of),
                part?.Least,
                whole?.Least
            );
        }

        var (worst, best) = (
            Measure.OfQuota(actual.Least, quota, all.Most),
            Measure.OfQuota(Math.Min(actual.Most, all.Most), quota, all.Least)
        );
        return worst.Verdict == Verdict.Met ? worst
            : best.Verdict == Verdict.Breached ? best
            : Measure.MissingFact(
                all.Least < all.Most ? EnumWords.Of(quota.Of) : partInWords,
                actual.Least,
                all.Least
            );
    }
}
