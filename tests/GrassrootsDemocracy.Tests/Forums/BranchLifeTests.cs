using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Accountability;
using static GrassrootsDemocracy.Tests.Forums.ForumScene;

namespace GrassrootsDemocracy.Tests.Forums;

// A branch's life by the regulation of 2018, of which no text was at hand: what is due, done and overdue on one calendar.
public sealed class BranchLifeTests
{
    private static readonly LocalDate From = new(2020, 1, 1);

    [Theory]
    [InlineData("body/party-members-assembly", "2020-03-31", "2020-04-01")]
    [InlineData("body/party-branch-committee", "2020-01-31", "2020-02-01")]
    [InlineData("body/party-group-meeting", "2020-01-31", "2020-02-01")]
    [InlineData("undertaking/topical-day", "2020-01-31", "2020-02-01")]
    [InlineData("undertaking/member-appraisal", "2020-12-31", "2021-01-01")]
    public void Each_is_due_by_the_end_of_its_period(string kind, string last, string next)
    {
        Assert.Equal(Verdict.Met, Of(kind, last, next).Of(ForumFindings.Every));
        Assert.Equal(Verdict.Breached, Of(kind, next, next).Of(ForumFindings.Every));
        Assert.Equal(Verdict.Undetermined, Of(kind, next, last).Of(ForumFindings.Every));
        Assert.Equal(Date(last), Of(kind, next, last).NextDue!.LastDay);
    }

    [Fact]
    public void How_often_there_is_a_class_the_regulation_leaves_open()
    {
        var outcome = Of("undertaking/party-class", "2020-01-31", "2020-12-31");
        Assert.Equal(Verdict.Undetermined, outcome.Of(ForumFindings.Every));
        Assert.Null(outcome.NextDue);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void The_topical_day_is_fixed_beforehand(bool isFixed, Verdict verdict)
    {
        var log = new ForumLog
        {
            From = From,
            Kind = Undertakings.TopicalDay,
            AreDaysFixed = isFixed,
        };
        Assert.Equal(verdict, Checked(log, "2020-01-31").Of(ForumFindings.DaysFixed));
    }

    [Fact]
    public void One_calendar_says_what_is_due_done_and_overdue()
    {
        var calendar = new ForumCalendar([
            .. ForumNorms.BranchLife.Select(kind =>
                Checked(
                    new()
                    {
                        From = From,
                        Kind = kind,
                        Meetings =
                            kind == Bodies.PartyGroupMeeting ? [] : [On("2020-01-20"), On("2020-02-20")],
                    },
                    "2020-03-10"
                )
            ),
        ]);
        Assert.Equal(
            ["party-group-meeting 2020-01-31", "party-group-meeting 2020-02-29"],
            calendar.Overdue.Select(Said)
        );
        Assert.Equal(
            [
                "party-branch-committee 2020-03-31",
                "party-group-meeting 2020-03-31",
                "topical-day 2020-03-31",
                "party-members-assembly 2020-06-30",
                "member-appraisal 2021-12-31",
            ],
            calendar.Due.Select(Said)
        );
        Assert.Equal(
            [
                "party-branch-committee 2020-01-31",
                "topical-day 2020-01-31",
                "party-branch-committee 2020-02-29",
                "topical-day 2020-02-29",
                "party-members-assembly 2020-03-31",
                "member-appraisal 2020-12-31",
            ],
            calendar.Done.Select(Said)
        );
        Assert.All(calendar.Due, entry => Assert.NotNull(entry.Source));

        static string Said(ForumEntry entry) =>
            FormattableString.Invariant($"{entry.Kind.Key} {entry.Span.LastDay:uuuu-MM-dd}");
    }

    // One article, one name: what a calendar reads is what meetings and appraisals read.
    [Fact]
    public void How_often_a_body_meets_stands_once()
    {
        Assert.Same(AssemblyNorms.PartyMembersAssembly.HeldEvery, ForumNorms.PartyMembersAssembly.Every);
        Assert.Same(AppraisalNorms.PartyMembers.Every, ForumNorms.MemberAppraisal.Every);
    }

    private static ForumOutcome Of(string kind, string held, string on) =>
        Checked(
            new()
            {
                From = From,
                Kind = Label.Of(kind),
                Meetings = [new() { Day = Date(held) }],
            },
            on
        );

    private static ForumOutcome Checked(ForumLog log, string on) =>
        ForumRules
            .From(NationalRulebook.Editions.On(From), new(log.Kind!))
            .Check(log with { LawOf = From }, Date(on));
}
