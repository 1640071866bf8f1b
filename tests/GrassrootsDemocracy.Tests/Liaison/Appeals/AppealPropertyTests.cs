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
}
