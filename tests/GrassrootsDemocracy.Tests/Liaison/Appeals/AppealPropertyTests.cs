using CsCheck;
using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Norms;
using static System.FormattableString;

namespace GrassrootsDemocracy.Tests.Liaison.Appeals;

// What holds of every log, however wild: M10 asks for a record that nothing was lost.
public sealed class AppealPropertyTests
{
    private static readonly LocalDate Start = new(2026, 3, 1);

    private static readonly string?[] Units = [null, "a", "b"];

    private static readonly Gen<AppealEvent> Acts =
        from appeal in Gen.Int[1, 3]
        from day in Gen.Int[0, 9]
        from hour in Gen.Int[0, 2]
        from act in Gen.Int[0, 15]
        from unit in Gen.Int[0, 2]
        from degree in Gen.Bool
        from until in Gen.Int[-1, 9]
        from lead in Gen.Int[1, 4]
        select new AppealEvent
        {
            Appeal = Invariant($"A{appeal}"),
            Day = Start.PlusDays(day),
            Time = hour == 2 ? null : new(hour, 0),
            Act = (AppealAct)act,
            Unit = Units[unit],
            Until = until < 0 ? null : Start.PlusDays(until),
            Into = Invariant($"A{lead}"),
            Reason = degree ? AppealPauses.WaitingForAuthor : null,
            Channel = AppealChannels.WrittenOpinion,
            Satisfaction = degree ? Satisfactions.Satisfied : Satisfactions.Unsatisfied,
        };

    private static readonly Gen<(AppealEvent[] Acts, int Day, int Turn)> Logs = Gen.Select(
        Acts.Array[0, 14],
        Gen.Int[-1, 10],
        Gen.Int[0, 14]
    );

    [Fact]
    public void As_many_are_received_as_there_are_in_all_states_together() =>
        Logs.Sample(log =>
        {
            var outcome = Decide(log.Acts, log.Day);
            return outcome.Received == outcome.Counts.Sum(count => count.Count)
                && outcome.Received
                    == log.Acts.Where(act => act.Day <= outcome.Day)
                        .Select(act => act.Appeal)
                        .Distinct()
                        .Count();
        });

    [Fact]
    public void Every_act_is_in_one_history_or_a_contradiction_or_later() =>
        Logs.Sample(log =>
        {
            var outcome = Decide(log.Acts, log.Day);
            return outcome.Appeals.Sum(appeal => appeal.History.Count + appeal.Contradictions.Count)
                    + outcome.Later
                == log.Acts.Length;
        });

    [Fact]
    public void In_whatever_order_a_log_is_replayed_the_states_are_the_same() =>
        Logs.Sample(log =>
        {
            var turn = Math.Min(log.Turn, log.Acts.Length);
            AppealEvent[] turned = [.. log.Acts[turn..].Reverse(), .. log.Acts[..turn]];
            return Decide(log.Acts, log.Day).Equals(Decide(turned, log.Day));
        });

    // More acts of one day than can be put in every order, at any time and at a time.
    [Fact]
    public void In_whatever_order_the_acts_of_a_full_day_are_listed_the_outcome_is_the_same() =>
        Gen.Select(Acts.Array[14, 60], Gen.Int[0, 60], Gen.Bool)
            .Sample(
                day =>
                {
                    AppealEvent[] acts =
                    [
                        .. day.Item1.Select(
                            (act, place) =>
                                act with
                                {
                                    Appeal = "A1",
                                    Day = Start,
                                    Time = day.Item3 ? act.Time?.PlusMinutes(place) : act.Time,
                                }
                        ),
                    ];
                    var turn = Math.Min(day.Item2, acts.Length);
                    AppealEvent[] turned = [.. acts[turn..].Reverse(), .. acts[..turn]];
                    return Decide(acts, 3).Equals(Decide(turned, 3));
                },
                iter: 300
            );

    // Two extensions in an order that nobody knows leave two readings, which every later act goes on with.
    [Fact]
    public void Readings_that_differ_far_below_are_told_apart_without_going_through_what_came_since()
    {
        var counted = new Counted(0);
        var (one, other) = (AppealStack<Counted>.Empty.Push(new(1)), AppealStack<Counted>.Empty.Push(new(2)));
        for (var act = 0; act < 1_000; act++)
        {
            (one, other) = (one.Push(counted), other.Push(counted));
        }

        Assert.False(one.IsSame(other));
        Assert.True(one.Pop().Push(counted).IsSame(one));
        Assert.Equal(1, counted.Compared);
    }

    [Fact]
    public void What_comes_later_changes_nothing_before() =>
        Logs.Sample(log =>
        {
            var known = log.Acts.Where(act => act.Day <= Start.PlusDays(log.Day)).ToArray();
            return Decide(log.Acts, log.Day).Appeals.Equals(Decide(known, log.Day).Appeals);
        });

    [Fact]
    public void Something_is_owed_exactly_while_an_appeal_is_with_somebody() =>
        Logs.Sample(log =>
            Decide(log.Acts, log.Day)
                .Appeals.All(appeal =>
                    appeal.Owed is not null
                        == appeal.State
                            is AppealState.Collected
                                or AppealState.Routed
                                or AppealState.Reopened
                                or AppealState.Paused
                    || appeal.State == AppealState.Merged
                )
        );

    private static AppealOutcome Decide(AppealEvent[] acts, int day) =>
        AppealTests.Rules.Decide(new() { Events = [.. acts] }, Start.PlusDays(day));

    private sealed record Counted(int Number)
    {
        public int Compared { get; private set; }

        public bool Equals(Counted? other)
        {
            Compared++;
            return Number == other?.Number;
        }

        public override int GetHashCode() => Number;
    }
}
