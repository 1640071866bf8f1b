using CsCheck;
using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Norms;
using static System.FormattableString;

namespace GrassrootsDemocracy.Tests.Liaison.Appeals;

// L3: pauses, extensions, mergers, returns and reopenings in random logs, against a replay of the definitions day by day.
public sealed class AppealOracleTests
{
    private const int LastDay = 24;

    private static readonly LocalDate Start = new(2026, 3, 1);

    private static readonly Citation Source = new(
        new("Assumed measures", "假设办法", "2026"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    private static readonly Label Clerk = new("liaison-role/clerk", "clerk", "经办人");

    public static Label Head { get; } = new("liaison-role/head-of-unit", "head of the unit", "单位负责人");

    private static readonly Rulebook Stated = Rulebook
        .Named("Assumed", "假设")
        .With(AppealNorms.All.Routed, new(2), Source)
        .With(AppealNorms.All.Answered, new(5), Source)
        .With(AppealNorms.All.AnsweredAgain, new(3), Source)
        .With(AppealNorms.All.HandOverRestarts, value: false, Source)
        .With(AppealNorms.All.Pauses, [AppealPauses.WaitingForAuthor], Source)
        .With(AppealNorms.All.ExtendedBy, [Head], Source)
        .With(AppealNorms.All.ExtendedFor, new(4), Source)
        .With(AppealNorms.All.ReopenedBy, [Head], Source)
        .With(AppealNorms.All.Reopening, [Satisfactions.Unsatisfied], Source);

    // Most logs of acts that are drawn alike never leave the reception; half of these go a likely way.
    private static readonly AppealAct[] Likely =
    [
        AppealAct.Collected,
        AppealAct.Collected,
        AppealAct.Routed,
        AppealAct.Routed,
        AppealAct.Answered,
        AppealAct.Paused,
        AppealAct.Paused,
        AppealAct.Extended,
        AppealAct.Resumed,
        AppealAct.Merged,
    ];

    private static readonly string?[] Units = [null, "a", "b"];

    private static readonly Gen<AppealEvent> Acts =
        from appeal in Gen.Int[1, 4]
        from day in Gen.Int[0, LastDay]
        from hour in Gen.Int[0, 3]
        from isLikely in Gen.Bool
        from act in Gen.Int[0, 15]
        from likely in Gen.Int[0, 9]
        from unit in Gen.Int[0, 2]
        from words in Gen.Int[0, 26]
        from until in Gen.Int[-8, LastDay + 4]
        from lead in Gen.Int[0, 5]
        select new AppealEvent
        {
            Appeal = Invariant($"A{appeal}"),
            Day = Start.PlusDays(isLikely && likely < 2 ? 0 : day),
            Time = hour > 1 ? null : new(hour, 0),
            Act = isLikely ? Likely[likely] : (AppealAct)act,
            Unit = Units[unit],
            Satisfaction = (words % 3) switch
            {
                0 => null,
                1 => Satisfactions.Satisfied,
                _ => Satisfactions.Unsatisfied,
            },
            Reason = (words / 3 % 3) switch
            {
                0 => null,
                1 => AppealPauses.WaitingForAuthor,
                _ => AppealPauses.WaitingForOthers,
            },
            By = (words / 9) switch
            {
                0 => null,
                1 => Head,
                _ => Clerk,
            },
            Until = until < 0 ? null : Start.PlusDays(until),
            Into = lead == 0 ? null : Invariant($"A{lead}"),
        };

    private static readonly Gen<(AppealEvent[] Acts, int Day)> Logs = Gen.Select(
        Acts.Array[1, 40],
        Gen.Int[0, LastDay + 2]
    );

    [Fact]
    public void Every_state_and_count_is_that_of_a_replay_by_the_definitions()
    {
        var rules = AppealRules.From(Stated);
        Logs.Sample(
            log =>
            {
                var (outcome, replayed) = (Decide(rules, log), Replay(log, new()));
                Assert.Equal(outcome.Received, outcome.Counts.Sum(count => count.Count));
                foreach (var appeal in outcome.Appeals)
                {
                    var orders = replayed[appeal.Appeal];
                    Assert.Equal(
                        orders.Select(order => order.State).Distinct().Order(),
                        appeal.PossibleStates
                    );
                    Assert.Contains(appeal.State, appeal.PossibleStates);
                    Assert.Equal(orders[0].Misfits, appeal.Contradictions.Count);
                    Assert.Contains(
                        (appeal.State, appeal.Answers, appeal.Reopenings, appeal.MergedInto),
                        orders.Select(order => (order.State, order.Answers, order.Reopenings, order.Into))
                    );
                }

                if (replayed.Values.All(orders => orders.Count == 1))
                {
                    Assert.Equal(Components(replayed), outcome.Matters);
                }
            },
            iter: 5_000
        );
    }

    // What no norm, fact or order decides is late in one reading and in time in another, or open though it is neither: never the
    // other way round.
    [Theory]
    [InlineData("nothing")]
    [InlineData("pauses")]
    [InlineData("hand-over")]
    [InlineData("extensions")]
    [InlineData("all")]
    public void What_is_late_is_late_in_every_reading_of_the_open_norms(string open)
    {
        var law = Stated;
        law = open is "pauses" or "all" ? law.LeavingOpen(AppealNorms.All.Pauses, Source) : law;
        law = open is "hand-over" or "all" ? law.LeavingOpen(AppealNorms.All.HandOverRestarts, Source) : law;
        law = open is "extensions" or "all" ? law.LeavingOpen(AppealNorms.All.ExtendedBy, Source) : law;
        var rules = AppealRules.From(law);
        var readings = Readings(open).ToList();
        // The replay tries every order of the acts of a day, and that in every reading.
        Logs.Where(log => log.Acts.CountBy(act => (act.Appeal, act.Day)).All(day => day.Value <= 5))
            .Sample(
                log =>
                {
                    var outcome = Decide(rules, log);
                    var replays = readings.Select(reading => Replay(log, reading)).ToList();
                    foreach (var appeal in outcome.Appeals)
                    {
                        var orders = replays.SelectMany(replay => replay[appeal.Appeal]).ToList();
                        var isOrdered = replays.TrueForAll(replay => replay[appeal.Appeal].Count == 1);
                        Assert.All(orders, order => Assert.Contains(order.State, appeal.PossibleStates));
                        var late = orders.ConvertAll(order => order.Late.ToList());
                        if (open is "hand-over" or "all")
                        {
                            // A time that begins anew is a duty of its own: only the last can be compared.
                            if (appeal.Owed is { From: not null } owed && isOrdered)
                            {
                                Compare(
                                    owed.IsLateOn(outcome.Day),
                                    late.ConvertAll(each => (bool?)each[^1]),
                                    isExact: false
                                );
                            }

                            continue;
                        }

                        for (var duty = 0; duty < appeal.Duties.Count; duty++)
                        {
                            if (appeal.Duties[duty].From is not null)
                            {
                                Compare(
                                    appeal.Duties[duty].IsLateOn(outcome.Day),
                                    late.ConvertAll(each => each.Count > duty ? each[duty] : (bool?)null),
                                    isExact: open is "nothing" or "pauses" && isOrdered
                                );
                            }
                        }
                    }
                },
                iter: 500
            );
    }

    [Fact]
    public void The_order_in_which_the_acts_are_listed_decides_nothing()
    {
        var rules = AppealRules.From(Stated);
        Gen.Select(Logs, Gen.Int)
            .Sample(
                (log, seed) =>
                {
                    var turned = log.Acts.OrderBy(act => HashCode.Combine(act.GetHashCode(), seed)).ToArray();
                    Assert.Equal(Decide(rules, log).Appeals, Decide(rules, (turned, log.Day)).Appeals);
                },
                iter: 8_000
            );
    }

    private static void Compare(bool? found, List<bool?> readings, bool isExact)
    {
        if (found is { } known)
        {
            Assert.All(readings, late => Assert.Equal(known, late));
        }
        else if (isExact)
        {
            Assert.Contains(true, readings);
            Assert.Contains(false, readings);
        }
    }

    // A reason or a person that nobody knows is any; an extension to nobody knows when is none or a long one.
    private static IEnumerable<AppealReading> Readings(string open) =>
        from all in (bool[])[false, true]
        from others in (bool[])[false, true]
        from unknown in (bool[])[false, true]
        from restarts in (bool[])[false, true]
        from extends in (bool[])[false, true]
        from far in (int[])[0, 4]
        where restarts == false || open is "hand-over" or "all"
        select new AppealReading
        {
            HandOverRestarts = restarts,
            UnknownExtension = far,
            Stops = reason =>
                reason is null ? unknown
                : open is "pauses" or "all" ? (reason == AppealPauses.WaitingForAuthor ? all : others)
                : reason == AppealPauses.WaitingForAuthor,
            Extends = who => open is "extensions" or "all" || who is null ? extends : who == Head,
        };

    private static AppealOutcome Decide(AppealRules rules, (AppealEvent[] Acts, int Day) log) =>
        rules.Decide(new() { Events = [.. log.Acts] }, Start.PlusDays(log.Day));

    private static Dictionary<string, List<AppealOracle>> Replay(
        (AppealEvent[] Acts, int Day) log,
        AppealReading norms
    ) =>
        log
            .Acts.Where(act => act.Day <= Start.PlusDays(log.Day))
            .GroupBy(act => act.Appeal, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => AppealOracle.Replay(norms, group.Key, [.. group], Start.PlusDays(log.Day)),
                StringComparer.Ordinal
            );

    // Those who can be reached from one another by mergers, in whatever direction, are one matter.
    private static int Components(Dictionary<string, List<AppealOracle>> appeals)
    {
        var parts = appeals.Keys.Select(id => new HashSet<string>(StringComparer.Ordinal) { id }).ToList();
        foreach (var (id, appeal) in appeals.Where(each => each.Value[0].Into is not null))
        {
            var joined = parts.Where(part => part.Contains(id) || part.Contains(appeal[0].Into!)).ToList();
            parts = [.. parts.Except(joined), [.. joined.SelectMany(part => part), appeal[0].Into!]];
        }

        return parts.Count;
    }
}
