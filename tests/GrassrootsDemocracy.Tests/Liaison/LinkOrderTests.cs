using CsCheck;
using GrassrootsDemocracy.Liaison;

namespace GrassrootsDemocracy.Tests.Liaison;

// Whatever the order in which links come, few or many, close together in number or far apart: the network is that of a
// model that goes through all links one by one.
public class LinkOrderTests
{
    private static readonly LocalDate Start = new(2009, 1, 1);
    private static readonly LinkKind Kind = LinkKinds.DelegateToResident;

    internal enum Order
    {
        ByDelegate,
        ByResident,
        NearlyByResident,
        None,
    }

    private static readonly Gen<Case> Cases =
        from delegates in OneOf(1, 7, 300, 70_000)
        from residents in OneOf(1, 9, 400, 20_000)
        from links in Gen.OneOf(Gen.Int[0, 40], Gen.Int[500, 6_000])
        from order in Gen.Enum<Order>()
        from parts in Gen.Int[1, 3]
        from ends in Gen.Int[0, 2]
        from single in Gen.Int[0, 20]
        from seed in Gen.Int
        select new Case(delegates, residents, links, order, parts, ends, single, seed);

    [Fact]
    public void Links_in_any_order_make_the_network_of_the_model() =>
        Cases.Sample(
            made =>
            {
                var ties = made.Ties();
                var network = made.Build(ties);
                return new[] { 0, 150, 250 }.All(day =>
                    IsThatOf(network.AsOf(Start.PlusDays(day)), made, ties, day)
                );
            },
            iter: 120
        );

    [Fact]
    public void Many_links_make_the_network_of_the_model_in_every_order() =>
        Assert.All(
            Enum.GetValues<Order>(),
            order =>
            {
                var made = new Case(500, 40_000, 200_000, order, Parts: 2, Ends: 1, Single: 5, Seed: 42);
                var ties = made.Ties();
                var network = made.Build(ties);
                Assert.True(IsThatOf(network.AsOf(Start), made, ties, 0));
                Assert.True(IsThatOf(network.AsOf(Start.PlusDays(150)), made, ties, 150));
            }
        );

    private static Gen<int> OneOf(params int[] values) =>
        Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static bool IsThatOf(NetworkView view, Case made, Tie[] ties, int day)
    {
        var pairs = ties.Where(tie => day < tie.Until).Select(tie => (tie.From, tie.To)).Distinct().ToArray();
        var byResident = pairs.ToLookup(pair => pair.To, pair => pair.From);
        var byDelegate = pairs.ToLookup(pair => pair.From, pair => pair.To);
        var (coverage, load) = (view.Coverage(Kind), view.Load(Kind));
        return coverage.Covered == byResident.Count
            && coverage.All == made.Residents
            && load.Links == pairs.Length
            && load.Bearers == made.Delegates
            && Some(0, made.Delegates)
                .All(from =>
                    load.LinksOf(from) == byDelegate[from].Count()
                    && view.LinkedTo(Kind, from).SequenceEqual(byDelegate[from].Order())
                )
            && Some(made.Delegates, made.Residents)
                .All(to =>
                    coverage.LinksOf(to) == byResident[to].Count()
                    && view.LinkedBy(Kind, to).SequenceEqual(byResident[to].Order())
                    && view.IsLinked(Kind, 0, to) == byResident[to].Contains(0)
                    && byResident[to].All(from => view.IsLinked(Kind, from, to))
                );
    }

    // Both ends and some between.
    private static IEnumerable<int> Some(int first, int count) =>
        Enumerable
            .Range(0, Math.Min(count, 300))
            .Select(i => first + (int)((long)i * (count - 1) / 299 % count));

    internal sealed record Tie(int From, int To, int Until);

    internal sealed record Case(
        int Delegates,
        int Residents,
        int Links,
        Order Order,
        int Parts,
        int Ends,
        int Single,
        int Seed
    )
    {
        private const int NoEnd = 1_000;

        // Links of which no, one or two of three parts end after a hundred or two hundred days.
        public Tie[] Ties()
        {
            var ties = Enumerable
                .Range(0, Links)
                .Select(at => (From: Pick(2 * at, Delegates), To: Delegates + Pick((2 * at) + 1, Residents)))
                .ToArray();
            ties = Order switch
            {
                Order.ByDelegate => [.. ties.OrderBy(tie => tie.From).ThenBy(tie => tie.To)],
                Order.ByResident => [.. ties.OrderBy(tie => tie.To).ThenBy(tie => tie.From)],
                Order.NearlyByResident => [.. ties.OrderBy(tie => tie.To)],
                _ => ties,
            };
            return [.. ties.Select((tie, at) => new Tie(tie.From, tie.To, UntilOf(at)))];
        }

        public LiaisonNetwork Build(Tie[] ties)
        {
            var builder = new NetworkBuilder();
            builder.AddMany(LiaisonRoles.GrassrootsDelegate, Delegates);
            builder.AddMany(LiaisonRoles.Resident, Residents);
            foreach (var tie in ties.Take(Single))
            {
                builder.Link(Kind, tie.From, tie.To, Start, End(tie));
            }

            var rest = ties.Skip(Single).ToArray();
            foreach (var part in rest.Chunk((rest.Length / Parts) + 1))
            {
                foreach (var same in part.GroupBy(tie => tie.Until))
                {
                    builder.LinkMany(
                        Kind,
                        same.Select(tie => tie.From).ToArray(),
                        same.Select(tie => tie.To).ToArray(),
                        Start,
                        End(same.First())
                    );
                }
            }

            return builder.Build();
        }

        // Some number below another, the same in every run.
        private int Pick(int at, int below)
        {
            unchecked
            {
                var mixed = (uint)((Seed * 31) + at) * 0x7FEB352D;
                mixed = (mixed ^ (mixed >> 15)) * 0x846CA68B;
                return (int)((mixed ^ (mixed >> 16)) % (uint)below);
            }
        }

        private static LocalDate? End(Tie tie) => tie.Until == NoEnd ? null : Start.PlusDays(tie.Until);

        private int UntilOf(int at) => at % 3 < Ends ? 100 * (1 + (at % 3)) : NoEnd;
    }
}
