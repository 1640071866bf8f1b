using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Tests.Deliberation.Hearings;

// Who was at a hearing is counted by heads: whoever signed was there, and whoever is named on two sides is one (M1, M2, M8).
public sealed class HearingPeopleTests
{
    private static readonly Citation Article = new(
        new("Rules of hearings", "听证规则", "2026"),
        Provision.Article(9),
        TextStatus.Analogy
    );
    private static readonly HearingNorms Norms = HearingNorms.Community;
    private static readonly Label One = Label.Of("side/one");
    private static readonly Label Two = Label.Of("side/two");

    private static Rulebook Book { get; } = Rulebook.Named("Rules of hearings");

    // M1: whoever may not have come does not make up for whoever came and did not sign.
    [Theory]
    [InlineData(true, false, null, true, Verdict.Breached)]
    [InlineData(true, false, true, true, Verdict.Breached)]
    [InlineData(true, true, null, true, Verdict.Undetermined)]
    [InlineData(true, true, true, true, Verdict.Met)]
    [InlineData(true, true, false, null, Verdict.Met)]
    [InlineData(true, null, true, true, Verdict.Undetermined)]
    [InlineData(null, false, true, true, Verdict.Undetermined)]
    [InlineData(null, false, null, false, Verdict.Undetermined)]
    [InlineData(false, null, false, null, Verdict.Breached)]
    public void All_who_came_sign_the_record(
        bool? li,
        bool? liSigned,
        bool? wang,
        bool? wangSigned,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            Of(
                HearingFindings.Record,
                Book.With(Norms.RecordSigned, true, Article),
                Person("Li", One, li, liSigned),
                Person("Wang", One, wang, wangSigned)
            ).Verdict
        );

    [Fact]
    public void The_line_on_the_record_counts_those_who_came_and_those_who_signed()
    {
        var line = Of(
            HearingFindings.Record,
            Book.With(Norms.RecordSigned, true, Article),
            Person("Li", One, true, false),
            Person("Wang", One, null, true)
        );

        Assert.Equal((1, 2, 1), (line.Measure.Actual, line.Measure.Least, line.Measure.ShortBy));
    }

    // M2: two people are two, on however many sides they are named.
    [Theory]
    [InlineData("甲 one, 甲 two, 乙 one", Verdict.Breached)]
    [InlineData("甲 one, 丙 two, 乙 one", Verdict.Met)]
    [InlineData("甲 one, 甲 one, 乙 one, 丙 one", Verdict.Met)]
    public void A_person_named_on_two_sides_is_one(string people, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Of(
                HearingFindings.Participants,
                Book.With(Norms.Participants, new CountRange(3, 100), Article),
                [
                    .. people
                        .Split(", ")
                        .Select(one => one.Split(' '))
                        .Select(one => Person(one[0], one[1] == "one" ? One : Two, true, true)),
                ]
            ).Verdict
        );

    // M8: what a provision leaves to others has an open line, as the number of participants has.
    [Fact]
    public void What_is_left_open_is_said()
    {
        var book = Book.LeavingOpen(Norms.Participants, Article)
            .LeavingOpen(Norms.MostApart, Article)
            .LeavingOpen(Norms.AllSides, Article)
            .LeavingOpen(Norms.Sides, Article)
            .LeavingOpen(Norms.Steps, Article)
            .LeavingOpen(Norms.IsPublic, Article)
            .LeavingOpen(Norms.Forms, Article);
        var lines = HearingRules
            .From(book, Norms)
            .Check(Facts(Person("Li", One, true, true)), new(2026, 12, 31))
            .Findings;
        const string Tail = "; left to others to say — Rules of hearings (2026) art. 9 [by analogy]";
        string[] expected =
        [
            "[open] the people were heard by: hearing" + Tail,
            "[open] sides concerned with somebody at the hearing: 1 (one, two)" + Tail,
            "[open] one: 1 at the hearing" + Tail,
            "[open] 1 took part in the hearing" + Tail,
            "[open] the largest side has 1 more at the hearing than the smallest" + Tail,
            "[open] steps taken in order: 1 (one)" + Tail,
            "[open] the hearing was held in public" + Tail,
        ];

        Assert.Equal(
            expected,
            lines.Where(line => Equals(line.Source, Article)).Select(line => line.ToString())
        );
    }

    private static HearingParticipant Person(string name, Label side, bool? isPresent, bool? hasSigned) =>
        new(name, side) { IsPresent = isPresent, HasSigned = hasSigned };

    private static Finding Of(
        RuleDescriptor rule,
        Rulebook book,
        params ValueList<HearingParticipant> people
    ) =>
        Assert.Single(
            HearingRules.From(book, Norms).Check(Facts(people), new(2026, 12, 31)).Findings,
            line => line.Rule.Equals(rule)
        );

    private static Hearing Facts(params ValueList<HearingParticipant> people) =>
        new()
        {
            Matter = "A road",
            Form = HearingForms.Hearing,
            SidesConcerned = [One, Two],
            Participants = people,
            Steps = [One],
            IsPublic = true,
            Log = new() { Acts = [new() { Stage = Norms.Process.Hearing.Stage, Day = new(2026, 6, 10) }] },
        };
}
