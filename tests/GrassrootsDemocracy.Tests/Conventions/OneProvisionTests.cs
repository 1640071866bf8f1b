using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Conventions;

// One provision is stated once: no figure of one article and paragraph stands under two names, whatever form each gives it.
// Two subjects of one question, such as two stages, two bodies or two ways to vote, are not two names of one figure.
public sealed class OneProvisionTests
{
    // What one sentence says of two questions in one breath; the names without the kind that they are of.
    private static readonly (string One, string Other, string Why)[] TwoQuestions =
    [
        ("called-by", "chaired-by", "one sentence says who calls the meeting and who is in the chair"),
        (
            "ending.overrun",
            "term.most-early",
            "one time for an election before and after the end of the term"
        ),
        ("further-majority", "majority", "one share for the first vote and the next"),
        ("further-turnout", "turnout.by-committee", "one quorum for the first vote and the next"),
        ("further-turnout", "turnout.by-members", "one quorum for the first vote and the next"),
        ("by-election.majority", "majority", "until 2026 the residents' assembly decides as it always does"),
        ("majority", "recall.majority", "until 2026 the residents' assembly decides as it always does"),
        ("process.proxy-list.published", "proxies.allowed", "yes to two questions"),
        ("proxies.allowed", "proxies.candidates-may-hold", "no to two questions"),
        (
            "process.proxy-list.published",
            "proxies.void-unless-published",
            "that it must be, and what follows if it is not"
        ),
        ("proxies", "remote", "yes to two questions"),
        ("audit.before-election", "audit.published", "yes to two questions"),
        ("answers-to", "appraisal.by", "the meeting that it answers to appraises its members as well"),
        ("complaint.above", "complaint.ordered-by", "whoever looks into it orders it to be put right"),
        ("supervision.binding", "supervision.powers", "what it may do, and that it binds"),
        ("public", "record-signed", "yes to two questions"),
        ("itemised", "when-it-happens", "yes to two questions"),
        ("in-each-part", "when-it-happens", "yes to two questions"),
        ("anew", "stays-up", "how long it hangs on the board, and short of what it is published anew"),
        ("anew", "within", "ten days to publish it, and ten for it to hang"),
        ("places", "stays-up-at", "the board, and how long a notice stays on it"),
        ("process.query-answer.actors", "publishers", "one committee does both"),
        ("process.republication.actors", "publishers", "one committee does both"),
        ("truthful", "when-it-happens", "yes to two questions"),
        ("stays-up", "within", "ten days to publish it, and ten for it to hang"),
        (
            "ending.resignation-accepted-by",
            "ending.resignation-to",
            "one sentence says to whom it goes and who decides"
        ),
        (
            "process.committee-ends.earliest",
            "process.committee-ends.latest",
            "on one day, neither before nor after"
        ),
        ("appraisal.dismissed-after", "ending.incompetent", "after two a member's office ends, and staff go"),
        ("by-election.waived-by", "ending.dismissed-by", "the group of now does all that the former did"),
        (
            "by-election.waived-by",
            "ending.resignation-accepted-by",
            "the group of now does all that the former did"
        ),
        (
            "ending.dismissed-by",
            "ending.resignation-accepted-by",
            "the group of now does all that the former did"
        ),
        ("heeded", "process.follow-up.published", "yes to two questions"),
        ("candidacy.filled-by-votes", "process.withdrawal-notice.published", "yes to two questions"),
    ];

    public static TheoryData<string> Layers { get; } =
    [
        .. NationalRulebook.Editions.Changes.Select(day => $"{day:uuuu-MM-dd}"),
        .. RulebookCatalogue.BuiltInLocalities.Select(local => local.Layer.Name).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Layers))]
    public void No_figure_of_one_provision_stands_under_two_names(string layer) =>
        None.Of(
            Twins(Find(layer))
                .Where(twin => !TwoQuestions.Any(known => Is(known, twin.One, twin.Other)))
                .Select(twin => $"{twin.Source}: {twin.Value} is {twin.One} and {twin.Other}")
        );

    [Fact]
    public void Every_exception_is_one() =>
        None.Of(
            TwoQuestions.Where(known =>
                !Layers.Any(layer => Twins(Find(layer)).Any(twin => Is(known, twin.One, twin.Other)))
            )
        );

    // The twins that were: stated apart again, each is found.
    [Theory]
    [InlineData("election.x.roll-published", "election.x.process.roll.latest", true)]
    [InlineData("election.x.handover.run-by", "election.x.process.handover.actors", true)]
    [InlineData("deliberation.assembly.reserved-matters", "deliberation.committee.reserved-elsewhere", true)]
    [InlineData("deliberation.group.majority", "election.x.delegates.majority", true)]
    [InlineData("election.x.process.roll.actors", "election.x.process.review.actors", false)]
    [InlineData("election.x.turnout.by-voters", "election.x.turnout.by-households", false)]
    [InlineData("deliberation.assembly.filed-with@charter", "deliberation.assembly.filed-with@rules", false)]
    public void Two_names_are_twins_unless_they_ask_the_same_of_two_subjects(
        string one,
        string other,
        bool areTwins
    ) => Assert.Equal(areTwins, AreTwins(one, other));

    [Fact]
    public void A_figure_is_found_in_whatever_form_it_is_stated_again()
    {
        var source = new Citation(new("Law", "法", "2026"), Provision.Article(1), TextStatus.Read);
        var roll = new StageNorms("election.x.process", new("election-stage/roll", "the roll", "名单"));
        var days = new NormName<TimeLimit>("election.x.roll-published", TimeLimit.LongerIsStricter);
        var who = new NormName<ValueList<Nominator>>(
            "election.x.nominators",
            Order.ExactlyThese<Nominator>()
        );
        var twins = Twins(
            Rulebook
                .Named("Law", "法")
                .With(days, new(20), source)
                .With(roll.Latest, DayRule.Before(new(20), Label.Of("stage/vote")), source)
                .With(who, [new(Bodies.VillagersAssembly, 10)], source)
                .With(roll.Actors, [Bodies.VillagersAssembly], source)
        );
        Assert.Equal(
            [
                ("election.x.nominators", "election.x.process.roll.actors"),
                ("election.x.process.roll.latest", "election.x.roll-published"),
            ],
            twins.Select(twin => (twin.One, twin.Other))
        );
    }

    private static Rulebook Find(string layer) =>
        RulebookCatalogue.BuiltInLocalities.FirstOrDefault(local =>
            string.Equals(local.Layer.Name, layer, StringComparison.Ordinal)
        )
            is { } local
            ? local.Layer
            : NationalRulebook.Editions.On(Rulebooks.National.Editions.Day(layer));

    private static IEnumerable<(Citation Source, object Value, string One, string Other)> Twins(
        Rulebook book
    ) =>
        from figure in book
            .OwnNames.SelectMany(name =>
                Figures(book.Prevailing(name))
                    .Where(figure => !IsOfStandIn(book, name, figure))
                    .Select(figure => (figure.Source, figure.Value, name.Id))
            )
            .Distinct()
            .GroupBy(figure => (figure.Source, figure.Value))
        let ids = figure.Select(one => one.Id).Order(StringComparer.Ordinal).ToList()
        from one in ids
        from other in ids
        where string.CompareOrdinal(one, other) < 0 && AreTwins(one, other)
        select (figure.Key.Source, figure.Key.Value, one, other);

    // Who does whatever another does is stated once, and stands under every name that has the other.
    private static bool IsOfStandIn(Rulebook book, NormName name, (Citation Source, object Value) figure) =>
        book.StandInsOf(name).Any(one => one.Source == figure.Source && one.Body.Equals(figure.Value));

    // In every case, of a list each item; a report is cited as a whole and has no articles to tell apart.
    private static IEnumerable<(Citation Source, object Value)> Figures(Norm? norm) =>
        norm switch
        {
            InCases cases => cases.Readings.SelectMany(reading => Figures(reading.Norm)),
            { BoxedValue: { } value }
                when norm.Source.Provision.Name.StartsWith("art", StringComparison.Ordinal) => ItemsOf(norm)
                is { Count: > 0 } items
                ? items.SelectMany(Figures)
            : FigureOf(value) is { } figure ? [(norm.Source, figure)]
            : [],
            _ => [],
        };

    private static ValueList<Norm> ItemsOf(Norm norm) =>
        norm.GetType().GetProperty(nameof(Norm<int>.Items))?.GetValue(norm) as ValueList<Norm> ?? [];

    // Days from another stage are a time, who may nominate is who, and a stage that is referred to is no figure.
    private static object? FigureOf(object value) =>
        value switch
        {
            DayRule { Anchor: not null } rule => rule.Limit,
            Nominator nominator => nominator.Who,
            Label label when label.Id.Split('/')[0].EndsWith("stage", StringComparison.Ordinal) => null,
            _ => value,
        };

    private static bool AreTwins(string one, string other) =>
        !string.Equals(Question(one), Question(other), StringComparison.Ordinal);

    // The room, how deep it lies and the field; the rest is the subject.
    private static string Question(string id)
    {
        var parts = WithoutWay(id).Split('.');
        return $"{parts[0]}/{parts.Length}/{parts[^1]}";
    }

    // Without the part, such as an office or a kind of matter, and without the way to vote.
    private static string WithoutWay(string id)
    {
        var whole = id.Split('@')[0];
        var end = whole.LastIndexOf(".by-", StringComparison.Ordinal);
        return end > 0 && !whole[(end + 1)..].Contains('.', StringComparison.Ordinal) ? whole[..end] : whole;
    }

    private static bool Is((string One, string Other, string Why) known, string one, string other)
    {
        string[] names = [WithoutKind(one), WithoutKind(other)];
        return names.Contains(WithoutWay(known.One), StringComparer.Ordinal)
            && names.Contains(WithoutWay(known.Other), StringComparer.Ordinal);
    }

    private static string WithoutKind(string id) =>
        string.Join(
            '.',
            WithoutWay(id)
                .Split('.')
                .Skip(id.StartsWith("deliberation.hearing.", StringComparison.Ordinal) ? 3 : 2)
        );
}
