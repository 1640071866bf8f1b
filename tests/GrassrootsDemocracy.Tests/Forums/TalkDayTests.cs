using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Tests.Accountability;
using static GrassrootsDemocracy.Tests.Forums.ForumScene;

namespace GrassrootsDemocracy.Tests.Forums;

// Suizhou's days with a four (systems.md S4): each clause once met and once breached.
public sealed class TalkDayTests
{
    private static readonly ForumNorms Norms = ForumNorms.TalkDays;

    [Theory]
    [InlineData("04 14 24", Verdict.Met)]
    [InlineData("04 14 25", Verdict.Breached)]
    [InlineData("04 13 24", Verdict.Breached)]
    public void S4_it_is_held_on_the_4th_14th_and_24th(string days, Verdict verdict) =>
        Assert.Equal(verdict, Talked(Days(days), "2006-01-31").Of(ForumFindings.Every));

    [Fact]
    public void S4_on_the_day_itself_nothing_is_overdue_yet()
    {
        var outcome = Talked(Days("04 14"), "2006-01-24");
        Assert.Equal(new(2006, 1, 24), outcome.NextDue!.LastDay);
        Assert.Equal(Verdict.Met, outcome.Of(ForumFindings.Every));
        Assert.Equal(new(2006, 1, 24), Assert.Single(Talked(Days("04 14"), "2006-01-25").Overdue).LastDay);
    }

    [Fact]
    public void S4_the_secretary_or_a_resident_cadre_leads()
    {
        Assert.Equal(Verdict.Met, Led(ForumActors.Secretary));
        Assert.Equal(Verdict.Met, Led(ForumActors.ResidentCadre));
        Assert.Equal(Verdict.Breached, Led(ForumActors.VillageCadre));
        Assert.Equal(Verdict.Undetermined, Led(by: null));

        static Verdict Led(Label? by) =>
            Talked(Log(On("2006-01-04") with { LedBy = by }), "2006-01-04").Of(ForumFindings.LedBy);
    }

    [Theory]
    [InlineData("Li Wang Li", "Li Wang", Verdict.Met, Verdict.Met)]
    [InlineData("Li Wang Li", "Li Wang Zhao", Verdict.Breached, Verdict.Met)]
    [InlineData("Li Li Wang", "Li Wang", Verdict.Met, Verdict.Breached)]
    [InlineData("Li Li Li", "Li", Verdict.Met, Verdict.Met)]
    [InlineData("Li ? Li", "Li Wang", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("Li Wang Li", "?", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("Li Li ? Li Li", "Li Wang", Verdict.Breached, Verdict.Breached)]
    public void S4_cadres_are_on_duty_in_turn(string duty, string cadres, Verdict even, Verdict apart)
    {
        var outcome = Talked(
            Log([
                .. duty.Split(' ')
                    .Select((name, place) => On($"2006-01-{4 + place:00}") with { OnDuty = Known(name) }),
            ]) with
            {
                Cadres = cadres is "?" ? null : [.. cadres.Split(' ')],
            },
            "2006-01-31"
        );
        Assert.Equal(even, outcome.Of(ForumFindings.InTurn));
        Assert.Equal(apart, outcome.Of(ForumFindings.TwiceRunning));
    }

    // Li stands in for Wang: the turn is Wang's, and Li is not on duty twice running.
    [Fact]
    public void S4_a_substitution_that_is_recorded_leaves_the_turn_whose_it_was()
    {
        var recorded = Log(
            On("2006-01-04") with
            {
                OnDuty = "Li",
            },
            On("2006-01-14") with
            {
                OnDuty = "Li",
                InPlaceOf = "Wang",
            }
        ) with
        {
            Cadres = ["Li", "Wang"],
            Rota =
            [
                new() { Day = new(2006, 1, 4), Person = "Li" },
                new() { Day = new(2006, 1, 14), Person = "Wang" },
            ],
        };
        var silent = recorded with
        {
            Meetings = [.. recorded.Meetings.Select(each => each with { InPlaceOf = null })],
        };
        var book = Suizhou2005
            .Layer.Under("Village", "村")
            .With(Norms.Substitutions, value: true, Ledgers.Assumed);

        Assert.Equal(Verdict.Met, By(book, Norms, recorded, "2006-01-31").Of(ForumFindings.Substitutions));
        Assert.Equal(Verdict.Met, By(book, Norms, recorded, "2006-01-31").Of(ForumFindings.TwiceRunning));
        Assert.Equal(Verdict.Breached, By(book, Norms, silent, "2006-01-31").Of(ForumFindings.Substitutions));
        Assert.Equal(Verdict.Breached, By(book, Norms, silent, "2006-01-31").Of(ForumFindings.TwiceRunning));
    }

    [Theory]
    [InlineData("04 05 06", Verdict.Met)]
    [InlineData("04 04 04", Verdict.Met)]
    [InlineData("04 06 05", Verdict.Breached)]
    [InlineData("?? 05 06", Verdict.Breached)]
    [InlineData("04 ?? 06", Verdict.Breached)]
    public void S4_a_matter_is_registered_then_handled_then_closed(string steps, Verdict verdict)
    {
        var outcome = Talked(Log() with { Matters = [Matter("1", steps)] }, "2006-01-31");
        Assert.Equal(
            verdict,
            Verdicts.All(outcome.All(ProcedureFindings.Sequence).Select(line => line.Verdict))
        );
    }

    [Fact]
    public void What_is_not_done_yet_skips_nothing()
    {
        var outcome = Talked(Log() with { Matters = [Matter("1", "04 05 06")] }, "2006-01-05");
        Assert.Equal((1, 0), (outcome.Raised.Count, outcome.Closed));
        Assert.Equal(Verdict.Met, Assert.Single(outcome.All(ProcedureFindings.Sequence)).Verdict);
    }

    // 95%以上: 95 of 100 is, 94 is not.
    [Theory]
    [InlineData(100, Verdict.Met)]
    [InlineData(95, Verdict.Met)]
    [InlineData(94, Verdict.Breached)]
    public void S4_over_95_per_cent_are_settled(int closed, Verdict verdict)
    {
        var log = Log() with
        {
            Matters =
            [
                .. Enumerable
                    .Range(0, 100)
                    .Select(each => Matter($"{each}", each < closed ? "04 04 04" : "04 ?? ??")),
            ],
        };
        var outcome = Talked(log, "2006-01-31");
        Assert.Equal(closed, outcome.Closed);
        Assert.Equal(verdict, outcome.JudgeClosed(PublishedShare.Parse("95%以上"))!.Verdict);
        Assert.Null(Talked(Log(), "2006-01-31").JudgeClosed(PublishedShare.Parse("95%以上")));
    }

    // A matter of which the records have no day was raised all the same: it is not lost, and not settled.
    [Fact]
    public void S4_a_matter_that_nobody_wrote_down_counts_as_raised()
    {
        var outcome = Talked(
            Log() with
            {
                Matters = [Matter("1", "04 04 04"), Matter("2", "?? ?? ??"), Matter("3", "09 ?? ??")],
            },
            "2006-01-08"
        );

        Assert.Equal(["1", "2"], outcome.Raised.Select(matter => matter.Reference));
        Assert.Equal(1, outcome.Closed);
        Assert.Equal(Verdict.Breached, outcome.JudgeClosed(PublishedShare.Parse("95%以上"))!.Verdict);
    }

    // Who came is known; whose turn it was is what nobody says. What is held ad hoc is nobody's turn.
    [Theory]
    [InlineData(false, Verdict.Undetermined)]
    [InlineData(true, Verdict.Met)]
    public void S4_whether_somebody_stood_in_hangs_on_the_rota(bool isAdHoc, Verdict verdict)
    {
        var book = Suizhou2005
            .Layer.Under("Village", "村")
            .With(Norms.Substitutions, value: true, Ledgers.Assumed);
        var log = Log(On("2006-01-05") with { OnDuty = "Li", IsAdHoc = isAdHoc });
        var line = By(book, Norms, log, "2006-01-31").All(ForumFindings.Substitutions).Single();

        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(
            !isAdHoc,
            line.ToString().Contains("whose turn it was by the rota", StringComparison.Ordinal)
        );
    }

    private static ForumMatter Matter(string reference, string steps) =>
        steps.Split(' ') is [var registered, var handled, var closed]
            ? new()
            {
                Reference = reference,
                RegisteredOn = Day(registered),
                HandledOn = Day(handled),
                ClosedOn = Day(closed),
            }
            : throw new ArgumentException("Three steps.", nameof(steps));

    private static LocalDate? Day(string day) => day is "??" ? null : Date($"2006-01-{day}");

    private static string? Known(string name) => name is "?" ? null : name;

    private static ForumLog Days(string days) =>
        Log([.. days.Split(' ').Select(day => On($"2006-01-{day}"))]);

    private static ForumOutcome Talked(ForumLog log, string on) => Suizhou(Norms, log, on);
}
