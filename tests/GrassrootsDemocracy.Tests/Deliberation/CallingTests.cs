using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Deliberation;

// How a meeting is called: village law arts 18 (1998), 21, 26 (2018), 25, 30 (2026); urban law arts 10 (1990), 26, 28 (2026).
public sealed class CallingTests
{
    private static readonly AssemblyNorms Norms = AssemblyNorms.VillagersAssembly;

    [Theory]
    [InlineData("2018-12-29", 10, null, Verdict.Met)]
    [InlineData("2018-12-29", 9, null, Verdict.Breached)]
    [InlineData("2018-12-29", 9, true, Verdict.Breached)]
    [InlineData("2026-01-01", 10, null, Verdict.Met)]
    [InlineData("2026-01-01", 9, true, Verdict.Met)]
    [InlineData("2026-01-01", 9, false, Verdict.Breached)]
    [InlineData("2026-01-01", 9, null, Verdict.Undetermined)]
    [InlineData("2026-01-01", 0, true, Verdict.Met)]
    [InlineData("2026-01-01", -1, false, Verdict.Breached)]
    [InlineData("2026-01-01", -1, true, Verdict.Breached)]
    [InlineData("2026-01-01", -1, null, Verdict.Breached)]
    [InlineData("1998-11-04", 3, null, Verdict.Undetermined)]
    public void Villagers_are_told_ten_days_before(string day, int ahead, bool? isEmergency, Verdict verdict)
    {
        var on = Tests.Rulebooks.National.Editions.Day(day).PlusDays(79);
        var outcome = Check(
            day,
            new Meeting { Body = Bodies.VillagersAssembly, Day = on } with
            {
                NoticeOn = on.PlusDays(-ahead),
                IsEmergency = isEmergency,
            }
        );
        Assert.Equal(verdict, outcome.Calling.VerdictOf(MeetingFindings.Notice));
    }

    // What came after the meeting lacks those days as well, and is said to have come after it.
    [Theory]
    [InlineData(9, 1, "told 9 days before the meeting; needs at least 10 days; 1 day short")]
    [InlineData(1, 9, "told 1 day before the meeting; needs at least 10 days; 9 days short")]
    [InlineData(-1, 11, "told 1 day after the meeting; needs at least 10 days; 11 days short")]
    [InlineData(-2, 12, "told 2 days after the meeting; needs at least 10 days; 12 days short")]
    public void A_notice_is_short_by_the_days_that_it_lacks(int ahead, long shortBy, string words)
    {
        var on = new LocalDate(2026, 3, 20);
        var line = Check(
            "2026-01-01",
            new()
            {
                Body = Bodies.VillagersAssembly,
                Day = on,
                NoticeOn = on.PlusDays(-ahead),
                IsEmergency = false,
            }
        )
            .Calling.Line(MeetingFindings.Notice)!;

        Assert.Equal(shortBy, line.Measure.ShortBy);
        Assert.Contains(words, line.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_day_of_the_notice_is_said() =>
        Assert.Equal(
            new LocalDate(2026, 3, 10),
            Check("2026-01-01", new() { Body = Bodies.VillagersAssembly, Day = new(2026, 3, 20) }).NoticeDueOn
        );

    [Theory]
    [InlineData("1998-11-04", "villagers", 99, 1000L, Verdict.Breached)]
    [InlineData("1998-11-04", "villagers", 100, 1000L, Verdict.Met)]
    [InlineData("1998-11-04", "villagers-delegates", 30, 30L, Verdict.Breached)]
    [InlineData("2018-12-29", "villagers-delegates", 10, 30L, Verdict.Met)]
    [InlineData("2018-12-29", "villagers-delegates", 9, 30L, Verdict.Breached)]
    [InlineData("2018-12-29", "villagers", 100, null, Verdict.Undetermined)]
    [InlineData("2018-12-29", "villagers", 101, 100L, Verdict.Undetermined)]
    public void A_tenth_of_the_villagers_or_a_third_of_the_delegates_ask(
        string day,
        string who,
        long count,
        long? whole,
        Verdict verdict
    )
    {
        var outcome = Check(
            day,
            new()
            {
                Body = Bodies.VillagersAssembly,
                Signatures = [new(Label.Of($"circle/{who}"), count, whole)],
            }
        );
        Assert.Equal(verdict, outcome.Calling.VerdictOf(MeetingFindings.Request));
    }

    [Fact]
    public void A_circle_that_no_norm_names_is_told_by_its_words_and_numbers()
    {
        var line = Check(
            "1998-11-04",
            new() { Body = Bodies.VillagersAssembly, Signatures = [new(Circles.VillagersDelegates, 10, 30)] }
        )
            .Calling.Line(MeetingFindings.Request)!;
        Assert.Equal((10, 30), (line.Measure.Actual, line.Measure.Whole));
        Assert.StartsWith(
            "[not met] villagers' delegates who asked for the meeting: 10 of 30 (33.3 %) — ",
            line.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Any_way_to_ask_is_enough()
    {
        var outcome = Check(
            "2018-12-29",
            new()
            {
                Body = Bodies.VillagersAssembly,
                Signatures = [new(Circles.Villagers, 1, 1000), new(Circles.VillagersDelegates, 10, 30)],
            }
        );
        Assert.Equal(Verdict.Met, outcome.Calling.VerdictOf(MeetingFindings.Request));
    }

    [Theory]
    [InlineData("villagers-committee", Verdict.Met)]
    [InlineData("township-government", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void The_villagers_committee_calls(string? by, Verdict verdict)
    {
        var outcome = Check(
            "2026-01-01",
            new() { Body = Bodies.VillagersAssembly, CalledBy = by is null ? null : Label.Of($"body/{by}") }
        );
        Assert.Equal(verdict, outcome.Calling.VerdictOf(MeetingFindings.CalledBy));
    }

    [Theory]
    [InlineData(30, Verdict.Met)]
    [InlineData(31, Verdict.Breached)]
    public void A_province_may_say_within_what_time_it_is_held(int days, Verdict verdict)
    {
        var rulebook = Assemblies
            .On("2026-01-01")
            .Under("Assumed province", "某省(假设)")
            .With(Norms.HeldWithin, new(30), Assemblies.Source);
        var asked = new LocalDate(2026, 3, 1);
        var outcome = AssemblyRules
            .From(rulebook, Norms)
            .Check(
                new()
                {
                    Body = Bodies.VillagersAssembly,
                    RequestedOn = asked,
                    Day = asked.PlusDays(days),
                }
            );
        Assert.Equal(asked.PlusDays(30), outcome.HeldUntil);
        Assert.Equal(verdict, outcome.Calling.VerdictOf(MeetingFindings.HeldWithin));
    }

    [Theory]
    [InlineData("villagers-delegates-assembly", "2026-04-01", Verdict.Met)]
    [InlineData("villagers-delegates-assembly", "2026-07-01", Verdict.Breached)]
    [InlineData("villagers-assembly", "2026-12-31", Verdict.Met)]
    [InlineData("residents-delegates-assembly", "2026-06-30", Verdict.Met)]
    [InlineData("residents-delegates-assembly", "2027-01-01", Verdict.Breached)]
    [InlineData("residents-assembly", "2027-01-01", Verdict.Undetermined)]
    public void It_is_held_as_often_as_the_law_says(string kind, string asOf, Verdict verdict)
    {
        var log = new CadenceLog { From = new(2026, 1, 1), Days = [new(2026, 2, 3)] };
        var norms = new[]
        {
            Norms,
            AssemblyNorms.VillagersDelegatesAssembly,
            AssemblyNorms.ResidentsAssembly,
            AssemblyNorms.ResidentsDelegatesAssembly,
        }.Single(one => string.Equals(one.Kind.Key, kind, StringComparison.Ordinal));
        var line = Assemblies
            .Rules("2026-01-01", norms)
            .CheckHeldEvery(log, Tests.Rulebooks.National.Editions.Day(asOf));
        Assert.Equal(verdict, line.Verdict);
    }

    [Fact]
    public void Residents_may_listen_to_the_delegates_and_are_in_no_whole()
    {
        var rules = Assemblies.Rules("2026-01-01", AssemblyNorms.ResidentsDelegatesAssembly);
        var outcome = rules.Check(
            new()
            {
                Body = Bodies.ResidentsDelegatesAssembly,
                Composition = 30,
                Guests = [MeetingGuests.OtherResidents],
                Votes =
                [
                    new()
                    {
                        Title = "Lift",
                        Present = 20,
                        For = 11,
                        Against = 9,
                    },
                ],
            }
        );
        Assert.Equal(Verdict.Met, outcome.Calling.VerdictOf(MeetingFindings.Guests));
        Assert.Equal(MotionStatus.Adopted, outcome.Motions[0].Status);
        Assert.Equal(20, outcome.Motions[0].Base);
    }

    [Fact]
    public void Accounts_of_the_collective_can_be_read_ten_days_before()
    {
        var meeting = new Meeting
        {
            Body = Bodies.CollectiveAssembly,
            Day = new(2026, 3, 20),
            PapersOn = new(2026, 3, 11),
            Votes =
            [
                new()
                {
                    Title = "Accounts",
                    For = 1,
                    Matter = new() { Title = "Accounts", Kind = CollectiveMatterKinds.Plans },
                },
            ],
        };
        var rules = Assemblies.Rules("2026-01-01", AssemblyNorms.CollectiveAssembly);
        Assert.Equal(Verdict.Breached, rules.Check(meeting).Calling.VerdictOf(MeetingFindings.Papers));
        var inTime = meeting with { PapersOn = new(2026, 3, 10) };
        Assert.Equal(Verdict.Met, rules.Check(inTime).Calling.VerdictOf(MeetingFindings.Papers));
    }

    private static MeetingOutcome Check(string day, Meeting meeting) =>
        Assemblies.Rules(day, Norms).Check(meeting);
}
