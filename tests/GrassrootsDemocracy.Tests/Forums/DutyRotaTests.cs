using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Tests.Accountability;

namespace GrassrootsDemocracy.Tests.Forums;

// The rota of the days with a four (systems.md S4).
public sealed class DutyRotaTests
{
    private static readonly ForumRules Rules = ForumRules.From(Suizhou2005.Layer, ForumNorms.TalkDays);

    // Sizes and lengths of time, and an order to write the people down in.
    private static readonly Gen<(int Led, int Leading, int Months, int[] Order)> Teams =
        from led in Gen.Int[1, 12]
        from leading in Gen.Int[1, 3]
        from months in Gen.Int[1, 18]
        from order in Gen.Shuffle(Enumerable.Range(0, led + leading).ToArray())
        select (led, leading, months, order);

    [Fact]
    public void A_rota_of_a_month_is_what_one_would_write_by_hand()
    {
        var rota = Rules.Plan(Task(3, 2, months: 1));
        Assert.Equal(
            ["4 c0 l0", "14 c1 l1", "24 c2 l0"],
            rota.Turns.Select(turn => $"{turn.Day.Day} {turn.Person} {turn.Leader}")
        );
        Assert.Equal(Verdict.Met, rota.Verdict);
    }

    [Fact]
    public void Nobody_is_ahead_of_another_by_more_than_one_whatever_the_size_and_the_time() =>
        Teams.Sample(team =>
        {
            var rota = Rules.Plan(Task(team.Led, team.Leading, team.Months));
            return rota.Turns.Count == 3 * team.Months
                && Spread(rota, "c", team.Led, turn => turn.Person) <= 1
                && Spread(rota, "l", team.Leading, turn => turn.Leader) <= 1
                && rota.Verdict == Verdict.Met;
        });

    [Fact]
    public void Nobody_comes_twice_running_where_there_are_two() =>
        Teams
            .Where(team => team.Led > 1 && team.Leading > 1)
            .Sample(team =>
            {
                var turns = Rules.Plan(Task(team.Led, team.Leading, team.Months)).Turns;
                return turns
                    .Zip(turns.Skip(1))
                    .All(pair =>
                        pair.First.Person != pair.Second.Person && pair.First.Leader != pair.Second.Leader
                    );
            });

    [Fact]
    public void In_whatever_order_the_people_are_written_the_rota_is_the_same() =>
        Teams.Sample(team =>
        {
            var task = Task(team.Led, team.Leading, team.Months);
            ValueList<DutyPerson> shuffled = [.. team.Order.Select(place => task.People[place])];
            return Rules.Plan(task with { People = shuffled }).Turns.Equals(Rules.Plan(task).Turns);
        });

    // A rota made month by month is the one made at once, as long as each goes on with the turns before it.
    [Fact]
    public void A_rota_goes_on_where_the_last_one_ended() =>
        Teams.Sample(team =>
        {
            var whole = Task(team.Led, team.Leading, team.Months);
            List<DutyTurn> turns = [];
            for (var month = whole.First; month <= whole.Last; month = month.PlusMonths(1))
            {
                var part = whole with
                {
                    First = month,
                    Last = month.PlusMonths(1).PlusDays(-1),
                    Earlier = [.. turns],
                };
                turns.AddRange(Rules.Plan(part).Turns);
            }

            return Rules.Plan(whole).Turns.SequenceEqual(turns);
        });

    [Fact]
    public void Whoever_is_away_is_passed_over_and_makes_it_up_later()
    {
        var task = Task(2, 1, months: 2);
        var rota = Rules.Plan(
            task with
            {
                People = [task.People[0] with { Away = [new(2006, 1, 4)] }, .. task.People.Skip(1)],
            }
        );
        Assert.Equal("c1 c0 c1 c0 c1 c0", string.Join(' ', rota.Turns.Select(turn => turn.Person)));
        Assert.Equal(Verdict.Met, rota.Verdict);
    }

    [Fact]
    public void A_day_for_which_nobody_is_there_is_found()
    {
        var task = Task(1, 1, months: 1);
        var rota = Rules.Plan(
            task with
            {
                People = [task.People[0] with { Away = [new(2006, 1, 14)] }, .. task.People.Skip(1)],
            }
        );
        Assert.Null(rota.Turns[1].Person);
        Assert.Equal(Verdict.Breached, rota.Of(ForumFindings.Manned));
    }

    // Who was away for months is behind by more than one, and the ledger says so.
    [Fact]
    public void A_rota_that_cannot_be_even_says_so()
    {
        var task = Task(2, 1, months: 1);
        var rota = Rules.Plan(
            task with
            {
                People =
                [
                    task.People[0] with
                    {
                        Away = [new(2006, 1, 4), new(2006, 1, 14), new(2006, 1, 24)],
                    },
                    .. task.People.Skip(1),
                ],
            }
        );
        var line = rota.All(ForumFindings.InTurn)
            .Single(each => each.ToString().Contains("on duty", StringComparison.Ordinal));
        Assert.Equal((Verdict.Breached, 3L, 2L), (line.Verdict, line.Measure.Actual, line.Measure.ShortBy));
    }

    [Fact]
    public void Where_no_days_are_known_nothing_is_planned_and_the_ledger_says_why()
    {
        var task = Task(2, 1, months: 1);
        var rules = ForumRules.From(Suizhou2005.Layer, ForumNorms.InquiryDay);
        var rota = rules.Plan(task);
        Assert.Empty(rota.Turns);
        Assert.Equal(Verdict.Undetermined, rota.Of(ForumFindings.Manned));
        Assert.Equal(
            new(2006, 1, 15),
            Assert.Single(rules.Plan(task with { Days = [new(2006, 1, 15), new(2006, 2, 15)] }).Turns).Day
        );
    }

    // 4, 14 and 24 lie outside it, and that is known.
    [Fact]
    public void S4_a_time_without_such_a_day_leaves_no_day_without_somebody()
    {
        var task = Task(2, 1, months: 1) with { First = new(2006, 1, 5), Last = new(2006, 1, 13) };
        Assert.Equal(Verdict.Met, Rules.Plan(task).Of(ForumFindings.Manned));
        Assert.Equal(
            Verdict.Met,
            ForumRules
                .From(Suizhou2005.Layer, ForumNorms.InquiryDay)
                .Plan(task with { Days = [] })
                .Of(ForumFindings.Manned)
        );
    }

    [Fact]
    public void A_day_that_hangs_on_working_days_is_not_passed_over_in_silence()
    {
        var rules = ForumRules.From(
            Rulebook
                .Named("Village", "村")
                .With(ForumNorms.TalkDays.Every, Cadence.OnWorkingDayOfMonth(3), Ledgers.Assumed),
            ForumNorms.TalkDays
        );
        var line = rules.Plan(Task(2, 1, months: 1)).All(ForumFindings.Manned).Single();
        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.Contains("working days are not known", line.ToString(), StringComparison.Ordinal);
    }

    // Whoever joins is level with whoever had fewest, and does not make up for what was before.
    [Fact]
    public void S4_whoever_joins_is_level_with_the_others() =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 3], Gen.Int[0, 20])
            .Sample(
                (old, joining, turns) =>
                {
                    var day = new LocalDate(2006, 1, 4).PlusMonths(turns);
                    var task = Task(old, 2, months: 36);
                    ValueList<DutyPerson> people =
                    [
                        .. task.People,
                        .. Enumerable
                            .Range(0, joining)
                            .Select(at => new DutyPerson { Id = $"n{at}", Since = day }),
                    ];
                    var rota = Rules.Plan(task with { People = people });
                    var after = rota.Turns.Where(turn => turn.Day >= day).ToList();
                    var counts = people
                        .Where(one => one.Role is null)
                        .Select(one => after.Count(turn => turn.Person == one.Id))
                        .ToList();

                    Assert.DoesNotContain(rota.Turns, turn => turn.Day < day && turn.Person![0] == 'n');
                    Assert.True(counts.Max() - counts.Min() <= 2, string.Join(' ', counts));
                    Assert.Equal(Verdict.Met, rota.Verdict);
                }
            );

    private static int Spread(DutyRota rota, string prefix, int size, Func<DutyTurn, string?> who)
    {
        var counts = Enumerable
            .Range(0, size)
            .Select(place => rota.Turns.Count(turn => who(turn) == $"{prefix}{place}"))
            .ToList();
        return counts.Max() - counts.Min();
    }

    private static DutyTask Task(int led, int leading, int months) =>
        new()
        {
            First = new(2006, 1, 1),
            Last = new LocalDate(2006, 1, 1).PlusMonths(months).PlusDays(-1),
            People =
            [
                .. Enumerable.Range(0, led).Select(place => new DutyPerson { Id = $"c{place}" }),
                .. Enumerable
                    .Range(0, leading)
                    .Select(place => new DutyPerson
                    {
                        Id = $"l{place}",
                        Role = place == 0 ? ForumActors.Secretary : ForumActors.ResidentCadre,
                    }),
            ],
        };
}
