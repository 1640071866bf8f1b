using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Tests.Accountability;
using static GrassrootsDemocracy.Tests.Forums.ForumScene;

namespace GrassrootsDemocracy.Tests.Forums;

// Days of reception: of Minhang's delegates (systems.md M9), of a secretary of the Youth League (Y3). Joint meetings of units
// (M14). Each clause once met and once breached.
public sealed class ReceptionTests
{
    private static readonly ForumNorms Joint = ForumNorms.JointMeeting;

    // 定期: fixed days, and the report does not say which. A rulebook that names them fixes them.
    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void M9_the_days_are_fixed(bool? isFixed, Verdict verdict) =>
        Assert.Equal(verdict, Received(Log() with { AreDaysFixed = isFixed }).Of(ForumFindings.DaysFixed));

    [Fact]
    public void M9_which_days_they_are_is_left_open()
    {
        var line = Received(Log(On("2006-01-15"))).All(ForumFindings.Every).Single();
        Assert.Equal((Verdict.Undetermined, true), (line.Verdict, line.Source is not null));
    }

    [Theory]
    [InlineData("2006-01-15", Verdict.Met)]
    [InlineData("2006-01-16", Verdict.Breached)]
    public void M9_who_names_the_day_is_held_to_it(string day, Verdict verdict)
    {
        var unit = Minhang2009
            .Layer.Under("Unit", "单位")
            .With(ForumNorms.ReceptionDay.Every, Cadence.OnDaysOfMonth([15]), Ledgers.Assumed);
        Assert.Equal(
            verdict,
            By(unit, ForumNorms.ReceptionDay, Log(On(day)), "2006-01-31").Of(ForumFindings.Every)
        );
    }

    [Theory]
    [InlineData("hall hall", null, Verdict.Met)]
    [InlineData("hall hall", "hall", Verdict.Met)]
    [InlineData("hall hall", "station", Verdict.Breached)]
    [InlineData("hall station", null, Verdict.Breached)]
    [InlineData("hall ?", null, Verdict.Undetermined)]
    [InlineData("hall station ?", null, Verdict.Breached)]
    public void M9_the_place_is_fixed(string places, string? place, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Received(
                    Log([
                        .. places
                            .Split(' ')
                            .Select(
                                (at, month) =>
                                    new ForumMeeting
                                    {
                                        Day = new(2006, month + 1, 1),
                                        Place = at is "?" ? null : at,
                                    }
                            ),
                    ]) with
                    {
                        Place = place,
                    }
                )
                .Of(ForumFindings.PlaceFixed)
        );

    [Fact]
    public void M9_delegates_receive()
    {
        Assert.Equal(Verdict.Met, By(ForumActors.PartyDelegate));
        Assert.Equal(Verdict.Breached, By(ForumActors.VillageCadre));

        static Verdict By(Label by) =>
            Received(Log(On("2006-01-15") with { LedBy = by })).Of(ForumFindings.LedBy);
    }

    // Registered, and solved or passed on: nothing is closed that is not written down.
    [Theory]
    [InlineData("2006-01-15", Verdict.Met)]
    [InlineData("2006-01-16", Verdict.Breached)]
    public void M9_an_opinion_is_registered_and_solved_or_passed_on(string registered, Verdict verdict)
    {
        var matter = new ForumMatter
        {
            Reference = "1",
            RegisteredOn = Date(registered),
            ClosedOn = new(2006, 1, 15),
        };
        Assert.Equal(verdict, Received(Log() with { Matters = [matter] }).Of(ProcedureFindings.Sequence));
    }

    [Fact]
    public void Y3_the_secretary_receives_and_how_often_is_left_open()
    {
        Assert.Equal(Verdict.Met, By(ForumActors.Secretary).Of(ForumFindings.LedBy));
        Assert.Equal(Verdict.Breached, By(ForumActors.PartyDelegate).Of(ForumFindings.LedBy));
        Assert.Equal(Verdict.Undetermined, By(ForumActors.Secretary).Of(ForumFindings.Every));
        Assert.False(By(ForumActors.Secretary).Has(ForumFindings.PlaceFixed));

        static ForumOutcome By(Label by) =>
            League(ForumNorms.SecretaryReceptionDay, Log(On("2006-01-15") with { LedBy = by }), "2006-02-01");
    }

    [Fact]
    public void M14_no_member_unit_is_above_another()
    {
        Assert.Equal(Verdict.Met, Units(Unit("A", "Z"), Unit("B", "Z")).Of(ForumFindings.NoHierarchy));
        Assert.Equal(Verdict.Breached, Units(Unit("A", "B"), Unit("B")).Of(ForumFindings.NoHierarchy));
        var unknown = new MemberUnit { Name = "C" };
        Assert.Equal(Verdict.Undetermined, Units(Unit("A"), unknown).Of(ForumFindings.NoHierarchy));
        Assert.Equal(Verdict.Breached, Units(Unit("A", "C"), unknown).Of(ForumFindings.NoHierarchy));
        Assert.Equal(Verdict.Undetermined, Met(Log()).Of(ForumFindings.NoHierarchy));
        Assert.Equal(Verdict.Met, Units(Unit("A", "A"), Unit("B")).Of(ForumFindings.NoHierarchy));
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void M14_each_unit_has_a_liaison_officer(bool? has, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Units(Unit("A"), Unit("B") with { HasOfficer = has }).Of(ForumFindings.Officers)
        );

    [Fact]
    public void M14_opinions_are_collected_officers_meet_and_there_are_themed_activities()
    {
        ValueList<Label> all =
        [
            JointActivities.OpinionCollection,
            JointActivities.Officers,
            JointActivities.Themed,
        ];
        Assert.Equal(Verdict.Met, Covering(all));
        Assert.Equal(Verdict.Breached, Covering([JointActivities.Officers, JointActivities.Themed]));
        Assert.Equal(Verdict.Breached, Covering([JointActivities.OpinionCollection, JointActivities.Themed]));
        Assert.Equal(
            Verdict.Breached,
            Covering([JointActivities.OpinionCollection, JointActivities.Officers])
        );

        static Verdict Covering(ValueList<Label> contents) =>
            Met(Log(On("2006-01-15") with { Contents = contents }) with { Until = new(2006, 12, 31) })
                .Of(ForumFindings.Contents);
    }

    // 定期的意见征集: regularly, which the report does not measure and a rulebook of the place does.
    [Theory]
    [InlineData("opinion-collection", Verdict.Met)]
    [InlineData("themed", Verdict.Breached)]
    [InlineData("?", Verdict.Undetermined)]
    public void M14_opinions_are_collected_regularly(string contents, Verdict verdict)
    {
        var log = Log(
            On("2006-03-15") with
            {
                Contents = contents is "?" ? null : [Label.Of($"joint-activity/{contents}")],
            }
        );
        Assert.Equal(Verdict.Undetermined, Met(log).Of(ForumFindings.OpinionsEvery));

        var street = Minhang2009
            .Layer.Under("Street", "街道")
            .With(Joint.OpinionsEvery, Cadence.AtLeast(1, CadenceUnit.Quarter), Ledgers.Assumed);
        Assert.Equal(
            verdict,
            ForumScene.By(street, Joint, log, "2006-04-01").Of(ForumFindings.OpinionsEvery)
        );
    }

    private static MemberUnit Unit(string name, params string[] superiors) =>
        new()
        {
            Name = name,
            Superiors = [.. superiors],
            HasOfficer = true,
        };

    private static ForumOutcome Units(params MemberUnit[] units) => Met(Log() with { Units = [.. units] });

    private static ForumOutcome Met(ForumLog log) => Minhang(Joint, log, "2006-12-31");

    private static ForumOutcome Received(ForumLog log) => Minhang(ForumNorms.ReceptionDay, log, "2006-12-31");
}
