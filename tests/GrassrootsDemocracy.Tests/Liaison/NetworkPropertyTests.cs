using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Liaison;

// Laws that hold for every network, against a model that goes through all links one by one.
public class NetworkPropertyTests
{
    private const int Members = 3;
    private const int Delegates = 4;
    private static readonly LocalDate Start = new(2009, 1, 1);
    private static readonly LinkKind Kind = LinkKinds.CountyMemberToDelegate;

    private static readonly Gen<Tie> Ties =
        from member in Gen.Int[0, Members - 1]
        from reached in Gen.Int[Members, Members + Delegates - 1]
        from since in Gen.Int[0, 600]
        from length in Gen.Int[1, 500]
        select new Tie(member, reached, since, since + length);

    private static readonly Gen<Talk> Talks =
        from member in Gen.Int[0, Members - 1]
        from reached in Gen.Int[Members, Members + Delegates - 1]
        from day in Gen.Int[0, 900]
        from made in Gen.Bool
        select new Talk(member, reached, day, made);

    private static readonly Gen<World> Worlds =
        from ties in Ties.Array[0, 12]
        from talks in Talks.Array[0, 25]
        select new World(ties, talks);

    [Fact]
    public void Coverage_and_uncovered_are_all_and_every_degree_is_that_of_the_model() =>
        Gen.Select(Worlds, Gen.Int[0, 1100])
            .Sample(
                (world, day) =>
                {
                    var view = world.Build().AsOf(Start.PlusDays(day));
                    var coverage = view.Coverage(Kind);
                    var load = view.Load(Kind);
                    var pairs = world
                        .Ties.Where(tie => tie.Since <= day && day < tie.Until)
                        .Select(tie => (tie.From, tie.To))
                        .Distinct()
                        .ToList();
                    return coverage.Covered + coverage.Uncovered.Count == coverage.All
                        && coverage.All == Delegates
                        && coverage.ByUnit.Sum(unit => unit.Covered) == coverage.Covered
                        && load.Links == pairs.Count
                        && Enumerable
                            .Range(0, Members)
                            .All(from => load.LinksOf(from) == pairs.Count(pair => pair.From == from))
                        && Enumerable
                            .Range(Members, Delegates)
                            .All(to =>
                                coverage.LinksOf(to) == pairs.Count(pair => pair.To == to)
                                && view.LinkedBy(Kind, to)
                                    .SequenceEqual(
                                        pairs.Where(pair => pair.To == to).Select(pair => pair.From).Order()
                                    )
                            );
                }
            );

    [Fact]
    public void Splitting_a_period_at_any_day_loses_and_doubles_no_contact() =>
        Gen.Select(Worlds, Gen.Int[1, 899])
            .Sample(
                (world, cut) =>
                {
                    var network = world.Build();
                    var whole = Made(network, 0, 900);
                    return whole == world.Talks.Count(talk => talk.Made)
                        && whole == Made(network, 0, cut - 1) + Made(network, cut, 900);
                }
            );

    [Fact]
    public void Credit_goes_to_who_was_responsible_on_the_day() =>
        Worlds.Sample(world =>
        {
            var outcome = Check(world.Build(), 0, 900);
            var credited = world
                .Talks.Where(talk =>
                    world.Ties.Any(tie =>
                        tie.From == talk.From
                        && tie.To == talk.To
                        && tie.Since <= talk.Day
                        && talk.Day < tie.Until
                    )
                )
                .ToList();
            return outcome.Credits.All(credit =>
                    credit.Made == credited.Count(talk => talk.From == credit.Person && talk.Made)
                    && credit.Attempted == credited.Count(talk => talk.From == credit.Person && !talk.Made)
                )
                && outcome.Credits.Sum(credit => credit.Made + credit.Attempted) == credited.Count;
        });

    [Fact]
    public void Every_half_year_is_judged_as_the_model_judges_it() =>
        Gen.Select(Worlds, Gen.Enum<DutyBase>())
            .Sample(
                (world, per) =>
                {
                    var spans = Check(world.Build(), 0, 900, per).Contacts;
                    return spans.All(span => Same(world, per, span));
                },
                iter: 1000
            );

    [Fact]
    public void The_order_in_which_a_host_adds_makes_no_difference() =>
        Gen.Select(Worlds, Gen.Int)
            .Sample(
                (world, seed) =>
                {
                    var (ties, talks) = ((Tie[])world.Ties.Clone(), (Talk[])world.Talks.Clone());
                    Mix(ties, seed);
                    Mix(talks, seed);
                    var (one, other) = (
                        Check(world.Build(), 0, 900),
                        Check(new World(ties, talks).Build(), 0, 900)
                    );
                    return one.Findings.Equals(other.Findings)
                        && one.Credits.Equals(other.Credits)
                        && string.Equals(
                            NetworkDrawing.ToDot(one.View, [Kind]),
                            NetworkDrawing.ToDot(other.View, [Kind]),
                            StringComparison.Ordinal
                        );
                }
            );

    private static bool Same(World world, DutyBase per, DutySpan span)
    {
        var (first, last) = (Number(span.FirstDay), Math.Min(Number(span.LastDay), 900));
        var (kept, missed, part, running) = (0, 0, 0, 0);
        foreach (
            var duty in world.Ties.GroupBy(tie => (tie.To, From: per == DutyBase.EachLink ? tie.From : -1))
        )
        {
            var days = Enumerable
                .Range(first, last - first + 1)
                .Where(day => duty.Any(tie => tie.Since <= day && day < tie.Until))
                .ToHashSet();
            if (days.Count == 0)
            {
                continue;
            }

            var contacts = world.Talks.Count(talk =>
                talk.Made
                && talk.Day >= first
                && talk.Day <= last
                && world.Ties.Any(tie =>
                    tie.From == talk.From
                    && tie.To == talk.To
                    && tie.Since <= talk.Day
                    && talk.Day < tie.Until
                )
                && talk.To == duty.Key.To
                && (per == DutyBase.EachPerson || talk.From == duty.Key.From)
            );
            _ =
                contacts > 0 ? kept++
                : days.Count < last - first + 1 ? part++
                : Number(span.LastDay) >= 900 ? running++
                : missed++;
        }

        return (kept, missed, part, running) == (span.Kept, span.Missed.Count, span.InPart, span.Running);
    }

    // Some order that a number stands for.
    private static void Mix<T>(T[] items, int seed) =>
        Array.Sort([.. items.Select((_, at) => ((long)at * 7919 + seed) % 31)], items);

    private static int Number(LocalDate day) => Period.DaysBetween(Start, day);

    private static int Made(LiaisonNetwork network, int from, int asOf)
    {
        var outcome = Check(network, from, asOf);
        return outcome.Credits.Sum(credit => credit.Made) + outcome.MadeByOthers;
    }

    private static LinkOutcome Check(
        LiaisonNetwork network,
        int from,
        int asOf,
        DutyBase per = DutyBase.EachPerson
    ) =>
        LinkRules
            .From(
                Rulebook
                    .Named("assumed")
                    .With(
                        LiaisonNorms.CountyMemberToDelegate.Contact,
                        new ContactDuty(Cadence.AtLeast(1, CadenceUnit.HalfYear), per),
                        Qiyang.Layer.Find(LiaisonNorms.MemberToGroup.Each)!.Source
                    ),
                LiaisonNorms.CountyMemberToDelegate
            )
            .Check(
                new()
                {
                    Network = network,
                    From = Start.PlusDays(from),
                    AsOf = Start.PlusDays(asOf),
                }
            );

    private sealed record Tie(int From, int To, int Since, int Until);

    private sealed record Talk(int From, int To, int Day, bool Made);

    private sealed record World(Tie[] Ties, Talk[] Talks)
    {
        public LiaisonNetwork Build()
        {
            var builder = new NetworkBuilder();
            builder.AddMany(LiaisonRoles.CountyCommitteeMember, Members);
            builder.AddMany(LiaisonRoles.CountyDelegate, Delegates, "district");
            foreach (var tie in Ties)
            {
                builder.Link(Kind, tie.From, tie.To, Start.PlusDays(tie.Since), Start.PlusDays(tie.Until));
            }

            foreach (var talk in Talks)
            {
                builder.Contact(Kind, talk.From, talk.To, Start.PlusDays(talk.Day), talk.Made);
            }

            return builder.Build();
        }
    }
}
