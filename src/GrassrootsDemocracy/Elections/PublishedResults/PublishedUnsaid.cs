using GrassrootsDemocracy.Elections.Offices;

namespace GrassrootsDemocracy.Elections.PublishedResults;

// What could make an outcome that the votes of one contest alone exclude: facts that no notice prints.
internal sealed class PublishedUnsaid(PublishedRules rules, PublishedVote facts)
{
    private static readonly Words PassedOver = new(
        "whether somebody with enough votes was passed over, holding another office, as a relative, for a woman's seat, refusing it, or not eligible",
        "得票达到要求者是否因当选其他职务、亲属回避、妇女名额、不接受当选或者不具备资格而未当选"
    );

    // Names that look like one of this contest, of whom nobody said whether they are one person.
    public ValueList<IReadable> Names(PublishedContest contest)
    {
        var own = contest.Named.Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. LookAlikes
                .Among(facts.Contests.SelectMany(one => one.Named).Select(one => one.Name))
                .Where(alike => alike.Any(own.Contains))
                .Select(alike =>
                    Sentence.Of(new("whether {0} are one person", "{0}是否同一人"), new NameList(alike))
                ),
        ];
    }

    // Of one office with one seat nobody else's seat bears on it; of more, whoever is passed over leaves it to the next.
    public ValueList<IReadable> Order(PublishedContest contest) =>
        facts.IsRecall || (facts.Contests.Count == 1 && contest.Seats == 1) ? [] : [PassedOver];

    // Votes for another office may be added where the norm on that is open, or says so.
    public ValueList<IReadable> Folded(PublishedContest contest, IEnumerable<string> chosen)
    {
        var elsewhere = facts
            .Contests.Where(one => one != contest)
            .SelectMany(one => one.Named)
            .Select(one => one.Name)
            .ToHashSet(StringComparer.Ordinal);
        return !facts.IsRecall && rules.MayFold && chosen.Any(elsewhere.Contains)
            ? [new Words("the norm on votes for a higher office that are added", "关于高职务得票下加的规定")]
            : [];
    }
}
