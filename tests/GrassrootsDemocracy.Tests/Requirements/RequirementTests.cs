using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Requirements;
using NodaTime;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Requirements;

// What a term asks, held against what is so, in every way in which a rulebook can answer (design law 10).
public class RequirementTests
{
    private static readonly RuleDescriptor Rule = ElectionFindings.Seats;

    // A yes or no by what the rulebook says and what is so; "-" where there is no line.
    public static TheoryData<string, bool?, string> YesAndNo { get; } =
        new()
        {
            { "asked", true, "Met" },
            { "asked", false, "Breached" },
            { "asked", null, "Undetermined" },
            { "not asked", true, "-" },
            { "not asked", false, "-" },
            { "not asked", null, "-" },
            { "silent", true, "-" },
            { "silent", false, "-" },
            { "silent", null, "-" },
            { "nothing asked", true, "-" },
            { "nothing asked", false, "-" },
            { "nothing asked", null, "-" },
            { "left to others", true, "Undetermined" },
            { "left to others", false, "Undetermined" },
            { "left to others", null, "-" },
            { "in a case", true, "Met" },
            { "in a case", false, "Undetermined" },
            { "in a case", null, "Undetermined" },
        };

    [Theory]
    [MemberData(nameof(YesAndNo))]
    public void A_yes_or_no_is_asked_by_those_who_ask(string says, bool? isSo, string verdict)
    {
        var line = Term(
                says switch
                {
                    "asked" => Norm(true),
                    "not asked" => Norm(false),
                    "nothing asked" => new NothingAsked(Article(3)),
                    "left to others" => new OpenTerm(Article(4), Bodies.VillagersAssembly),
                    "in a case" => InCases.Of([
                        new(ElectionOccasions.SelfNomination, Norm(true)),
                        new(When.Of(ElectionOccasions.SelfNomination, holds: false), Norm(false)),
                    ]),
                    _ => null,
                }
            )
            .YesNo(Rule, isSo, "Zhao");

        Assert.Equal(verdict, line?.Verdict.ToString() ?? "-");
        Assert.Equal("Zhao", line?.Subject ?? "Zhao");
    }

    // Seven seats are too many in one case and not in the other, five are right in both: the copies of this judgement left
    // open what every case says.
    [Theory]
    [InlineData(5, Verdict.Met)]
    [InlineData(7, Verdict.Undetermined)]
    [InlineData(9, Verdict.Breached)]
    public void What_every_case_says_is_said_while_nobody_knows_which_holds(int seats, Verdict verdict)
    {
        var term = new NormOrOpen<int>(
            InCases.Of([
                new(ElectionOccasions.SelfNomination, new Norm<int>(5, Article(1), Latitude.Fixed)),
                new(
                    When.Of(ElectionOccasions.SelfNomination, holds: false),
                    new Norm<int>(7, Article(2), Latitude.Fixed)
                ),
            ])
        );

        Assert.Equal(verdict, term.Line(Rule, most => Measure.AtMost(seats, most), seats).Verdict);
    }

    // A time that a provision leaves to others keeps its days; one that hangs on a case is judged in each.
    [Fact]
    public void A_time_is_judged_in_whatever_way_it_is_set()
    {
        var (from, on) = (new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 11));

        Assert.Equal(Verdict.Met, Judged(new Norm<TimeLimit>(new(10), Article(1), Latitude.Fixed)).Verdict);
        Assert.Equal(
            Verdict.Breached,
            Judged(new Norm<TimeLimit>(new(9), Article(1), Latitude.Fixed)).Verdict
        );
        Assert.Equal(
            (Verdict.Undetermined, 10),
            (Judged(new OpenTerm(Article(2))).Verdict, Judged(new OpenTerm(Article(2))).Measure.Actual)
        );
        Assert.Equal(
            Verdict.Breached,
            Judged(
                InCases.Of([
                    new(
                        ElectionOccasions.SelfNomination,
                        new Norm<TimeLimit>(new(5), Article(1), Latitude.Fixed)
                    ),
                    new(
                        When.Of(ElectionOccasions.SelfNomination, holds: false),
                        new Norm<TimeLimit>(new(9), Article(2), Latitude.Fixed)
                    ),
                ])
            ).Verdict
        );

        Timing Judged(Norm? says) =>
            new NormOrOpen<TimeLimit>(says).Timed(
                limit => Deadline.Within(from, on, limit, calendar: null),
                Period.DaysBetween(from, on)
            );
    }

    // "chosen by villagers' group meeting"; "by the lot".
    [Fact]
    public void A_body_within_a_sentence_has_its_article_and_a_way_has_none()
    {
        Assert.Equal(
            "the villagers' group meeting",
            NamedBodies.Way(Bodies.VillagersGroupMeeting).ToString(Language.English)
        );
        Assert.Equal("lot", NamedBodies.Way(new("choice/lot", "lot", "抽签")).ToString(Language.English));
        Assert.Equal(
            "the villagers' committee, the township government",
            CommonWords.Join(
                NamedBodies.Each([Bodies.VillagersCommittee, Bodies.TownshipGovernment]),
                Language.English
            )
        );
    }

    private static NormOrOpen<bool> Term(Norm? says) => new(says);

    private static Norm<bool> Norm(bool value) => new(value, Article(1), Latitude.Fixed);
}
