using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Tests.Accountability;
using static GrassrootsDemocracy.Tests.Forums.ForumScene;

namespace GrassrootsDemocracy.Tests.Forums;

// Suizhou's two forums (systems.md S3): each clause once met and once breached.
public sealed class ForumTests
{
    private static ForumMeeting Held =>
        On("2006-01-20") with
        {
            MainSpeaker = Circles.PartyMembers,
            TimeOfDay = ForumTimes.Evening,
            Contents = ForumTopics.All,
        };

    [Theory]
    [InlineData("2006-01-31", "2006-02-28", Verdict.Met)]
    [InlineData("2006-02-01", "2006-02-28", Verdict.Breached)]
    [InlineData("2006-02-01", "2006-01-31", Verdict.Undetermined)]
    public void S3_it_is_held_once_a_month(string day, string on, Verdict verdict) =>
        Assert.Equal(verdict, Suizhou(ForumNorms.MemberForum, Log(On(day)), on).Of(ForumFindings.Every));

    // 也可临时动议: whether that is the one of the month the report does not say.
    [Theory]
    [InlineData(false, Verdict.Met)]
    [InlineData(true, Verdict.Undetermined)]
    [InlineData(null, Verdict.Undetermined)]
    public void S3_whether_what_is_held_ad_hoc_is_the_one_of_the_month_is_open(
        bool? isAdHoc,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            Suizhou(ForumNorms.MemberForum, Log(Held with { IsAdHoc = isAdHoc }), "2006-02-01")
                .Of(ForumFindings.Every)
        );

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void S3_it_may_be_held_ad_hoc(bool may, Verdict verdict)
    {
        var book = Suizhou2005
            .Layer.Under("Village", "村")
            .With(ForumNorms.MemberForum.AdHoc, may, Ledgers.Assumed);
        var log = Log(Held with { IsAdHoc = true });
        Assert.Equal(verdict, By(book, ForumNorms.MemberForum, log, "2006-02-01").Of(ForumFindings.AdHoc));
    }

    [Fact]
    public void S3_a_party_member_or_a_farmer_is_the_main_speaker()
    {
        var (members, farmers) = (ForumNorms.MemberForum, ForumNorms.FarmerForum);
        Assert.Equal(Verdict.Met, Said(members, Circles.PartyMembers));
        Assert.Equal(Verdict.Breached, Said(members, Circles.Farmers));
        Assert.Equal(Verdict.Met, Said(farmers, Circles.Farmers));
        Assert.Equal(Verdict.Undetermined, Said(farmers, speaker: null));

        static Verdict Said(ForumNorms norms, Label? speaker) =>
            Suizhou(norms, Log(Held with { MainSpeaker = speaker }), "2006-01-31")
                .Of(ForumFindings.MainSpeaker);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void S3_others_may_speak_after_the_main_speaker(bool may, Verdict verdict)
    {
        var book = Suizhou2005
            .Layer.Under("Village", "村")
            .With(ForumNorms.MemberForum.Supplementary, may, Ledgers.Assumed);
        var log = Log(Held with { SupplementarySpeakers = 2 });
        Assert.Equal(
            verdict,
            By(book, ForumNorms.MemberForum, log, "2006-01-31").Of(ForumFindings.Supplementary)
        );
    }

    // 讲课时间多为: all are mostly, none are not, and what lies between nobody can say.
    [Theory]
    [InlineData("noon evening rainy-day", Verdict.Met)]
    [InlineData("working-hours working-hours", Verdict.Breached)]
    [InlineData("noon noon working-hours", Verdict.Undetermined)]
    [InlineData("noon ?", Verdict.Undetermined)]
    public void S3_it_is_mostly_held_at_noon_in_the_evening_or_on_rainy_days(string times, Verdict verdict) =>
        Assert.Equal(verdict, Times(Suizhou2005.Layer, times));

    [Theory]
    [InlineData("noon noon working-hours", Verdict.Met)]
    [InlineData("noon working-hours", Verdict.Breached)]
    [InlineData("noon noon ?", Verdict.Met)]
    [InlineData("noon ? working-hours", Verdict.Undetermined)]
    public void S3_who_says_how_many_are_mostly_gets_an_answer(string times, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Times(
                Suizhou2005
                    .Layer.Under("Village", "村")
                    .With(ForumNorms.MemberForum.TimesShare, Threshold.Majority, Ledgers.Assumed),
                times
            )
        );

    [Fact]
    public void S3_the_line_cites_who_says_how_many()
    {
        var village = Suizhou2005
            .Layer.Under("Village", "村")
            .With(ForumNorms.MemberForum.TimesShare, Threshold.Majority, Ledgers.Assumed);
        var log = Log(Held);

        Assert.Equal(Ledgers.Assumed, Line(village).Source);
        Assert.NotEqual(Ledgers.Assumed, Line(Suizhou2005.Layer).Source);

        Finding Line(Rulebook book) =>
            By(book, ForumNorms.MemberForum, log, "2006-12-31").All(ForumFindings.TimesOfDay).Single();
    }

    [Fact]
    public void S3_over_the_time_it_covers_every_topic()
    {
        var few = Held with { Contents = [ForumTopics.Science, ForumTopics.Culture] };
        Assert.Equal(Verdict.Met, Covered(Log(Held)));
        Assert.Equal(Verdict.Undetermined, Covered(Log(few)));
        Assert.Equal(Verdict.Breached, Covered(Log(few) with { Until = new(2006, 2, 1) }));
        Assert.Equal(
            Verdict.Undetermined,
            Covered(Log(few, Held with { Contents = null }) with { Until = new(2006, 2, 1) })
        );

        static Verdict Covered(ForumLog log) =>
            Suizhou(ForumNorms.MemberForum, log, "2006-02-01").Of(ForumFindings.Contents);
    }

    [Fact]
    public void The_next_one_is_due_by_the_end_of_the_month()
    {
        var outcome = Suizhou(ForumNorms.FarmerForum, Log(On("2006-01-20")), "2006-02-10");
        Assert.Equal(new(2006, 2, 28), outcome.NextDue!.LastDay);
        Assert.Equal(new LocalDate(2006, 1, 31), Assert.Single(outcome.Done).LastDay);
        Assert.Empty(outcome.Overdue);
    }

    // "一般": a guideline, which a village may fill otherwise.
    [Fact]
    public void Once_a_month_is_a_guideline()
    {
        var every = ForumNorms.MemberForum.Every;
        var village = Suizhou2005
            .Layer.Under("Village", "村")
            .With(every, Cadence.AtLeast(1, CadenceUnit.Quarter), Ledgers.Assumed);
        Assert.Equal(
            Verdict.Met,
            By(village, ForumNorms.MemberForum, Log(On("2006-03-31")), "2006-04-01").Of(ForumFindings.Every)
        );
    }

    private static Verdict Times(Rulebook rulebook, string times) =>
        By(
                rulebook,
                ForumNorms.MemberForum,
                Log([
                    .. times
                        .Split(' ')
                        .Select(
                            (time, month) =>
                                Held with
                                {
                                    Day = new(2006, month + 1, 20),
                                    TimeOfDay = time is "?" ? null : Label.Of($"forum-time/{time}"),
                                }
                        ),
                ]),
                "2006-12-31"
            )
            .Of(ForumFindings.TimesOfDay);
}
