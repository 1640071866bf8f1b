using GrassrootsDemocracy.Accountability.Pledges;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Accountability;

// Pledges with targets and fulfilment (Suizhou, S6); shares and numbers are assumed, since the report has none.
public sealed class PledgeTests
{
    private static readonly LocalDate Due = new(2008, 6, 30);

    private static readonly PledgeNorms Norms = PledgeNorms.TwoCommittees;

    private static readonly Rulebook Assumed = Suizhou2005
        .Layer.With(Norms.Measurable, value: true, Ledgers.Assumed)
        .With(Norms.LeastFulfilled, Threshold.AtLeast(2, 3), Ledgers.Assumed);

    [Theory]
    [InlineData(2, 0, TargetState.Running)]
    [InlineData(3, 0, TargetState.Fulfilled)]
    [InlineData(2, 1, TargetState.Missed)]
    [InlineData(3, 1, TargetState.Fulfilled)]
    [InlineData(null, 1, TargetState.NotKnown)]
    [InlineData(null, 0, TargetState.Running)]
    public void S6_a_target_is_reached_by_its_last_day_or_missed(
        int? reached,
        int after,
        TargetState state
    ) => Assert.Equal(state, Check(Road(reached), Due.PlusDays(after)).Targets[0].State);

    [Theory]
    [InlineData(2, 0, TargetState.Running)]
    [InlineData(2, 1, TargetState.Fulfilled)]
    [InlineData(3, 1, TargetState.Missed)]
    public void S6_of_at_most_so_many_only_the_last_day_tells(int accidents, int after, TargetState state)
    {
        var target = Road(accidents) with { Name = "accidents", Aim = TargetAim.AtMost, Number = 2 };
        Assert.Equal(state, Check(target, Due.PlusDays(after)).Targets[0].State);
    }

    [Fact]
    public void What_is_reached_after_the_last_day_is_too_late()
    {
        var late = Road(2) with { Counts = [new(Due, 2), new(Due.PlusDays(1), 3)] };
        Assert.Equal(TargetState.Missed, Check(late, Due.PlusDays(9)).Targets[0].State);
    }

    [Fact]
    public void A_target_without_number_or_day_is_not_measurable()
    {
        var vague = new PledgeTarget { Name = "harmony" };
        var outcome = Check(vague, Due.PlusDays(1));
        Assert.Equal(Verdict.Breached, outcome.Of(PledgeFindings.Measurable));
        Assert.Equal(TargetState.Running, outcome.Targets[0].State);
        Assert.False(
            PledgeRules
                .From(Suizhou2005.Layer, Norms)
                .Check(Book(Road(3)), Due)
                .Has(PledgeFindings.Measurable)
        );
    }

    // Two thirds of three are two: what runs may settle it in neither way, and then the share is open.
    [Theory]
    [InlineData(3, 3, null, 0, Verdict.Met)]
    [InlineData(3, 2, null, 0, Verdict.Undetermined)]
    [InlineData(3, 2, 3, 1, Verdict.Met)]
    [InlineData(3, 2, 2, 1, Verdict.Breached)]
    [InlineData(2, 2, null, 1, Verdict.Breached)]
    public void S6_the_share_of_the_targets_is_judged_by_all_readings(
        int? one,
        int? two,
        int? three,
        int after,
        Verdict verdict
    )
    {
        var outcome = Check(
            Due.PlusDays(after),
            Road(one),
            Road(two) with
            {
                Name = "b",
            },
            Road(three) with
            {
                Name = "c",
            }
        );
        Assert.Equal(verdict, outcome.Of(PledgeFindings.LeastFulfilled));
        Assert.Contains(
            outcome.All(PledgeFindings.LeastFulfilled),
            line => line.Measure.Whole == 3 && line.ToString().Contains(" of 3", StringComparison.Ordinal)
        );
        Assert.Equal(3, Enum.GetValues<TargetState>().Sum(outcome.Count));
    }

    // Every completion of what is not known, against the share by itself.
    [Fact]
    public void A_share_stands_if_and_only_if_every_completion_gives_it()
    {
        int?[] known = [null, 2, 3];
        foreach (var (a, b, c) in from a in known from b in known from c in known select (a, b, c))
        {
            var possible = (
                from x in a is null ? [2, 3] : (int[])[a.Value]
                from y in b is null ? [2, 3] : (int[])[b.Value]
                from z in c is null ? [2, 3] : (int[])[c.Value]
                select ((int[])[x, y, z]).Count(number => number >= 3) * 3 >= 2 * 3
            )
                .Distinct()
                .ToList();
            var verdict = Check(
                    Due.PlusDays(1),
                    Road(a),
                    Road(b) with
                    {
                        Name = "b",
                    },
                    Road(c) with
                    {
                        Name = "c",
                    }
                )
                .Of(PledgeFindings.LeastFulfilled);
            Assert.Equal(
                possible.Count > 1 ? Verdict.Undetermined
                    : possible[0] ? Verdict.Met
                    : Verdict.Breached,
                verdict
            );
        }
    }

    [Fact]
    public void S6_a_pledge_is_made_in_public()
    {
        var book = Book(Road(3));
        Assert.Equal(Verdict.Met, Check(book, Due).Of(PledgeFindings.Public));
        Assert.Equal(
            Verdict.Undetermined,
            Check(book with { Pledge = book.Pledge with { PublishedOn = null } }, Due)
                .Of(PledgeFindings.Public)
        );
    }

    [Fact]
    public void Fulfilment_is_told_as_often_as_a_norm_says()
    {
        var law = Assumed.With(Norms.ToldEvery, Cadence.AtLeast(1, CadenceUnit.HalfYear), Ledgers.Assumed);
        var book = Book(Road(3)) with { ToldOn = [new(2006, 6, 30)] };
        Assert.Equal(
            Verdict.Breached,
            PledgeRules.From(law, Norms).Check(book, new(2007, 1, 1)).Of(PledgeFindings.ToldEvery)
        );
        Assert.Equal(
            Verdict.Met,
            PledgeRules
                .From(law, Norms)
                .Check(book with { ToldOn = [new(2006, 6, 30), new(2006, 12, 31)] }, new(2007, 1, 1))
                .Of(PledgeFindings.ToldEvery)
        );
    }

    private static PledgeTarget Road(int? reached) =>
        new()
        {
            Name = "a",
            Number = 3,
            DueOn = Due,
            Counts = reached is { } number ? [new(Due, number)] : [],
        };

    private static PledgeBook Book(params PledgeTarget[] targets) =>
        new()
        {
            Kind = Bodies.TwoCommittees,
            Pledge = new()
            {
                Office = Office.Secretary,
                Name = "Li",
                PublishedOn = new(2006, 1, 1),
            },
            Targets = [.. targets],
        };

    private static PledgeOutcome Check(PledgeBook book, LocalDate on) =>
        PledgeRules.From(Assumed, Norms).Check(book, on);

    private static PledgeOutcome Check(PledgeTarget target, LocalDate on) => Check(Book(target), on);

    private static PledgeOutcome Check(LocalDate on, params PledgeTarget[] targets) =>
        Check(Book(targets), on);
}
