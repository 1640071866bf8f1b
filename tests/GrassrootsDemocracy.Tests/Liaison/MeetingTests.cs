using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Liaison;

/// <summary>The delegates' meeting at least once a year and before the session (Q2).</summary>
public sealed class MeetingTests
{
    private static readonly LocalDate Start = new(2009, 1, 1);

    [Theory]
    [InlineData(2009, 2, 27, Verdict.Met, Verdict.Met)]
    [InlineData(2009, 2, 28, Verdict.Met, Verdict.Breached)]
    [InlineData(2010, 1, 1, Verdict.Breached, Verdict.Breached)]
    public void TheDelegatesMeetEveryYearAndBeforeTheSession(
        int year,
        int month,
        int day,
        Verdict yearly,
        Verdict beforeSession
    )
    {
        var outcome = Check(
            Qiyang.Layer,
            LiaisonRoles.DelegatesMeeting,
            network =>
                new()
                {
                    Network = network,
                    From = Start,
                    AsOf = new(2010, 1, 1),
                    EventDays = [new(2008, 12, 31), new(2009, 2, 28)],
                },
            new LocalDate(year, month, day)
        );

        Assert.Equal([yearly, beforeSession], Ended(outcome));
    }

    [Fact]
    public void WithoutAKnownSessionNothingCanBeSaidOfIt()
    {
        var outcome = Check(
            Qiyang.Layer,
            LiaisonRoles.DelegatesMeeting,
            network =>
                new()
                {
                    Network = network,
                    From = Start,
                    AsOf = new(2010, 1, 1),
                },
            new LocalDate(2009, 2, 1)
        );

        Assert.Equal(Verdict.Undetermined, outcome.Findings[^1].Verdict);
    }

    private static IEnumerable<Verdict> Ended(LiaisonOutcome outcome) =>
        outcome
            .Activities.Where(span => span.IsOver && span.FirstDay.Year == 2009)
            .Select(span => span.Measure.Verdict);

    private static LiaisonOutcome Check(
        Rulebook rulebook,
        Label role,
        Func<LiaisonNetwork, ContactPeriod> period,
        params ValueList<LocalDate> days
    )
    {
        var builder = new NetworkBuilder();
        var place = builder.Add(role, "one");
        foreach (var day in days)
        {
            builder.Activity(place, day);
        }

        return LiaisonRules.From(rulebook, [], [role]).Check(period(builder.Build()));
    }
}
