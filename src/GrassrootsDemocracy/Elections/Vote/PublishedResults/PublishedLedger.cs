namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Writes the lines of an audit from the numbers that it asked.
internal sealed class PublishedLedger(
    PublishedRules rules,
    PublishedVote facts,
    PublishedNumbers numbers,
    PublishedAudit audit
)
{
    private static readonly Words WhichIsRight = new(
        "which of the numbers that contradict one another is right",
        "相互矛盾的数字以何者为准"
    );

    public IEnumerable<Finding> Lines() =>
        [
            .. audit.Contradictions.Lines,
            .. facts.Bodies == 1 ? OfOne() : Sum(),
            .. facts.Prints.Select(print => PublishedShares.Line(print, facts)),
        ];

    private IEnumerable<Finding> OfOne() =>
        [
            Turnout(PublishedNumbers.Shared),
            .. rules.ExcessOf(facts) is { } excess ? [Excess(excess)] : Array.Empty<Finding>(),
            .. facts.WasValid is { } said ? [Validity(said)] : Array.Empty<Finding>(),
            .. audit.Contests.SelectMany(Of),
            .. audit.Together == Verdict.Breached ? [Together()] : Array.Empty<Finding>(),
        ];

    private static Finding Together() =>
        Result(
            Verdict.Breached,
            new Words("the printed outcomes of all offices together", "公布的各项职务的结果同时成立"),
            hangsOn: [],
            isContradicted: false
        );

    private Finding Excess((long Collected, long Most) excess) =>
        new(
            ElectionFindings.ExcessBallots,
            Measure.AtMost(excess.Collected, excess.Most),
            rules.Election.ExcessBallots.Source
        );

    private Finding Turnout(int contest)
    {
        var term = rules.TurnoutOf(facts);
        var measure = term.Measure(
            rule => Bounded(numbers.Of(rule.Who, contest), rule.Quota, EnumWords.Of(rule.Who), contest),
            numbers.Of(Base.TookPart, contest)?.Least
        );
        return new(PublishedFindings.Turnout, measure, term.Source)
        {
            Detail =
                contest == PublishedNumbers.Shared
                    ? CommonWords.Nothing
                    : Sentence.Of(new("{0}: ", "{0}："), OfficeOf(contest)),
        };
    }

    private IEnumerable<Finding> Of(PublishedContestResult result, int contest)
    {
        var term = rules.MajorityOf(facts);
        if (((Base[])[Base.TookPart, Base.Present, Base.Roll]).Any(of => numbers.IsOwn(of, contest)))
        {
            yield return Turnout(contest);
        }

        foreach (var one in result.Contest.Named)
        {
            yield return new(
                PublishedFindings.Votes,
                term.Measure(
                    quota => Bounded(one.Votes, quota, PublishedMarks.Votes(one.Name), contest),
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
            yield return Result(
                result.Follows,
                Sentence.Of(
                    new("{0}printed as chosen: {1}", "{0}公布当选：{1}"),
                    result.Contest.Office is { } office
                        ? Sentence.Of(new("{0}, ", "{0}，"), office)
                        : CommonWords.Nothing,
                    new NameList(chosen)
                ),
                result.HangsOn,
                audit.Contradictions.IsIn(contest)
            );
        }
    }

    private Finding Validity(bool said) =>
        Result(
            audit.Validity.Follows,
            said
                ? new Words("printed as a valid vote", "公布投票有效")
                : new Words("printed as an invalid vote", "公布投票无效"),
            audit.Validity.HangsOn,
            audit.Contradictions.IsOfNumbers
        );

    private static Finding Result(
        Verdict follows,
        IReadable printed,
        ValueList<IReadable> hangsOn,
        bool isContradicted
    ) =>
        new(PublishedFindings.Result, Measure.Stated(follows), source: null)
        {
            Detail = Sentence.Of(
                follows switch
                {
                    Verdict.Met => new Words(
                        "{0}; that follows from the printed numbers",
                        "{0}；与公布数字相符"
                    ),
                    Verdict.Breached => new Words(
                        "{0}; by the printed numbers that cannot be",
                        "{0}；与公布数字不符"
                    ),
                    _ when isContradicted => new Words(
                        "{0}; what was printed contradicts itself",
                        "{0}；公布内容自相矛盾"
                    ),
                    _ when hangsOn.Count == 0 => new Words(
                        "{0}; the printed numbers do not say",
                        "{0}；公布数字不足以核验"
                    ),
                    _ => new Words("{0}; hangs on what was not printed: {1}", "{0}；取决于未公布的：{1}"),
                },
                printed,
                hangsOn
            ),
        };

    // Of several votes at once nothing is known of each.
    private IEnumerable<Finding> Sum() =>
        [
            new(
                PublishedFindings.Turnout,
                Measure.MissingFact(
                    new Words("the numbers of each of the votes", "各次投票各自的数字"),
                    numbers.Of(Base.TookPart, PublishedNumbers.Shared)?.Least
                ),
                rules.TurnoutOf(facts).Source
            )
            {
                Detail = CommonWords.Nothing,
            },
        ];

    private IReadable OfficeOf(int contest) =>
        facts.Contests[contest].Office is { } office
            ? office
            : Sentence.Of(new("vote {0}", "第{0}项"), contest + 1);

    // What is not printed counts at its worst end and at its best: where both give one verdict, that is it. What is not known at all
    // is named before what is only vague. Of nothing there is no share, so that a whole that can be none is one at its best.
    private Measure Bounded(CountRange? part, Quota quota, IReadable partInWords, int contest)
    {
        var whole = numbers.Of(quota.Of, contest);
        if (audit.Contradictions.IsOfNumbers)
        {
            return Measure.MissingFact(WhichIsRight, part?.Least);
        }

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
            Measure.OfQuota(
                Math.Min(actual.Most, all.Most),
                quota,
                Math.Min(all.Most, Math.Max(1, all.Least))
            )
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
