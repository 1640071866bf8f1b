namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Which of the printed numbers a printed share is a share of.
internal static class PublishedShares
{
    public static Finding Line(PublishedPrint print, PublishedVote facts)
    {
        if (print.Whole is { } whole)
        {
            if (AsWhole(whole) is not { } some)
            {
                return Stated(print, Verdict.Breached, OfNothing);
            }

            var judged = print.Print.Judge(print.Part, some);
            return new(PublishedFindings.Share, Measure.Stated(judged.Verdict), source: null)
            {
                Detail = judged,
            };
        }

        var fitting = facts
            .Counts.Concat(facts.Contests.SelectMany(contest => contest.Counts))
            .Select(count => (count.Of, Whole: AsWhole(count.Count)))
            .Where(count => count.Whole is not null)
            .OrderBy(count => count.Of)
            .Select(count => (count.Of, print.Print.Judge(print.Part, count.Whole!.Value).Verdict))
            .ToList();
        var bases = fitting.Where(one => one.Verdict != Verdict.Breached).Select(one => one.Of).ToList();
        return Stated(
            print,
            Verdicts.Any(fitting.Select(one => one.Verdict).DefaultIfEmpty(Verdict.Undetermined)),
            fitting.Count == 0 ? new("{0} for {1}: no whole was printed", "{1}公布为{0}：未公布总数")
                : bases.Count == 0 ? OfNothing
                : new("{0} for {1}: a share of {2}", "{1}公布为{0}：以{2}为总数"),
            (ValueList<Words>)[.. bases.Distinct().Select(of => EnumWords.Of(of))]
        );
    }

    private static Words OfNothing { get; } =
        new("{0} for {1}: a share of none of the printed numbers", "{1}公布为{0}：与公布的任何总数都不符");

    // Nothing is a share of nothing: a whole that can be none is one at least.
    private static CountRange? AsWhole(CountRange whole) =>
        whole.Most == 0 ? null : new(Math.Max(1, whole.Least), whole.Most);

    private static Finding Stated(PublishedPrint print, Verdict verdict, Words said, object? bases = null) =>
        new(PublishedFindings.Share, Measure.Stated(verdict), source: null)
        {
            Detail = Sentence.Of(said, print.Print, print.Part, bases ?? CommonWords.Nothing),
        };
}
