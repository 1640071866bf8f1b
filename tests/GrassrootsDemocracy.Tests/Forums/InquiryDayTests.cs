using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Tests.Accountability;
using static GrassrootsDemocracy.Tests.Forums.ForumScene;

namespace GrassrootsDemocracy.Tests.Forums;

// Suizhou's monthly inquiry day (systems.md S5): each clause once met and once breached.
public sealed class InquiryDayTests
{
    private static readonly ForumNorms Norms = ForumNorms.InquiryDay;

    [Theory]
    [InlineData("2006-01-31", Verdict.Met)]
    [InlineData("2006-02-01", Verdict.Breached)]
    public void S5_it_is_held_every_month(string day, Verdict verdict) =>
        Assert.Equal(verdict, Asked(Log(On(day)), "2006-02-01").Of(ForumFindings.Every));

    [Fact]
    public void S5_the_township_fixes_the_day()
    {
        Assert.Equal(Verdict.Met, Fixed(true, Bodies.TownshipGovernment).Of(ForumFindings.DaysFixed));
        Assert.Equal(Verdict.Breached, Fixed(false, by: null).Of(ForumFindings.DaysFixed));
        Assert.Equal(Verdict.Undetermined, Fixed(isFixed: null, by: null).Of(ForumFindings.DaysFixed));
        Assert.Equal(Verdict.Met, Fixed(true, Bodies.TownshipPartyCommittee).Of(ForumFindings.DaysFixedBy));
        Assert.Equal(Verdict.Breached, Fixed(true, Bodies.VillagersCommittee).Of(ForumFindings.DaysFixedBy));

        static ForumOutcome Fixed(bool? isFixed, Label? by) =>
            Asked(Log() with { AreDaysFixed = isFixed, DaysFixedBy = by }, "2006-01-31");
    }

    // The day that a township fixes is a norm of its own, under which another day is none.
    [Theory]
    [InlineData("2006-01-15", Verdict.Met)]
    [InlineData("2006-01-16", Verdict.Breached)]
    public void S5_a_township_that_names_the_day_has_fixed_it(string day, Verdict verdict)
    {
        var township = Suizhou2005
            .Layer.Under("Township", "乡镇")
            .With(Norms.Every, Cadence.OnDaysOfMonth([15]), Ledgers.Assumed);
        var outcome = By(township, Norms, Log(On(day)), "2006-01-31");
        Assert.Equal(Verdict.Met, outcome.Of(ForumFindings.DaysFixed));
        Assert.Equal(verdict, outcome.Of(ForumFindings.Every));
        Assert.Empty(township.ConflictsWithSuperiors());
    }

    // 多种形式: two kinds at least; a call to each villager is one kind.
    [Fact]
    public void S5_people_are_invited_through_several_channels()
    {
        Assert.Equal(Verdict.Met, Invited([ForumChannels.Telephone, ForumChannels.Letter]));
        Assert.Equal(Verdict.Breached, Invited([ForumChannels.Telephone, ForumChannels.Telephone]));
        Assert.Equal(Verdict.Undetermined, Invited(channels: null));

        static Verdict Invited(ValueList<Label>? channels) =>
            Asked(Log(On("2006-01-15") with { Channels = channels }), "2006-01-31")
                .Of(ForumFindings.Channels);
    }

    [Theory]
    [InlineData(7, 7, Verdict.Met)]
    [InlineData(7, 6, Verdict.Breached)]
    [InlineData(0, 0, Verdict.Met)]
    [InlineData(7, null, Verdict.Undetermined)]
    [InlineData(null, 7, Verdict.Undetermined)]
    public void S5_questions_are_answered_on_the_spot(int? asked, int? answered, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Asked(
                    Log(On("2006-01-15") with { Questions = asked, AnsweredOnTheSpot = answered }),
                    "2006-01-31"
                )
                .Of(ForumFindings.OnTheSpot)
        );

    [Fact]
    public void S5_leaders_of_the_township_answer()
    {
        Assert.Equal(Verdict.Met, Answered(ForumActors.TownshipLeader));
        Assert.Equal(Verdict.Breached, Answered(ForumActors.VillageCadre));
        Assert.Equal(Verdict.Undetermined, Answered(by: null));

        static Verdict Answered(Label? by) =>
            Asked(Log(On("2006-01-15") with { AnsweredBy = by }), "2006-01-31").Of(ForumFindings.AnsweredBy);
    }

    [Theory]
    [InlineData(0, null, Verdict.Met)]
    [InlineData(1, null, Verdict.Undetermined)]
    [InlineData(null, 1, Verdict.Undetermined)]
    public void S5_where_nothing_was_asked_nothing_is_left_unanswered(
        int? questions,
        int? answered,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            Asked(
                    Log(On("2006-01-15") with { Questions = questions, AnsweredOnTheSpot = answered }),
                    "2006-01-31"
                )
                .Of(ForumFindings.OnTheSpot)
        );

    [Fact]
    public void More_answers_than_questions_are_refused()
    {
        Assert.Throws<ArgumentException>(
            "AnsweredOnTheSpot",
            () => On("2006-01-15") with { Questions = 2, AnsweredOnTheSpot = 3 }
        );
        Assert.Throws<ArgumentException>(
            "Questions",
            () => On("2006-01-15") with { AnsweredOnTheSpot = 3, Questions = 2 }
        );
    }

    private static ForumOutcome Asked(ForumLog log, string on) => Suizhou(Norms, log, on);
}
