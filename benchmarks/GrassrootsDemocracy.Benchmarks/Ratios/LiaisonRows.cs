using System.Diagnostics;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>A network of delegates in compressed rows against QuikGraph on the same links.</summary>
internal static class LiaisonRows
{
    private const int Members = 29;
    private const int Delegates = 239;
    private const int Households = 8_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static IEnumerable<Row> All =>
        [
            new(
                Goal.AtLeast("liaison.build", 20, 10, "times QuikGraph, links resident by resident"),
                // Always as large as the goal says, since a smaller graph fits into the cache.
                _ => Build(Of(Scale.Full))
            ),
            new(
                Goal.AtLeast(
                    "liaison.build.by-delegate",
                    10,
                    5,
                    "times QuikGraph, links delegate by delegate"
                ),
                scale => Build(Of(scale).ByDelegate())
            ),
            new(
                Goal.AtLeast("liaison.build.unordered", 10, 3, "times QuikGraph, links in no order"),
                scale => Build(Of(scale).Shuffled())
            ),
            new(
                Goal.AtLeast(
                    "liaison.build.both-sides",
                    10,
                    5,
                    "times QuikGraph, both sides of the links asked for"
                ),
                scale =>
                {
                    var district = Of(scale);
                    return Build(() => district.BuildBothSides(), () => district.BuildPeerOfBothSides());
                }
            ),
            new(
                Goal.AtMost("liaison.memory", 0.25, 0.5, "of QuikGraph's bytes"),
                scale => Bytes(Of(scale).Build, Of(scale).BuildPeer)
            ),
            new(
                Goal.AtMost("liaison.memory.both-sides", 0.25, 0.5, "of QuikGraph's bytes"),
                scale => Bytes(Of(scale).BuildBothSides, Of(scale).BuildPeerOfBothSides)
            ),
            new(Goal.AtLeast("liaison.check", 8, 4, "times QuikGraph, coverage and loads"), Check),
            new(
                Goal.AtMost(
                    "liaison.small",
                    100,
                    1000,
                    "microseconds of processor time, full ledger of 29, 239 and 8,000"
                ),
                Small
            ),
        ];

    private static double Build(District district) =>
        Build(() => district.Build(), () => district.BuildPeer());

    // Neither side pays for the garbage of the other, and neither for whoever else keeps the machine busy.
    private static double Build(Action build, Action buildPeer)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < WarmUp)
        {
            build();
            buildPeer();
        }

        return Clock.Median(
            Scale.Quick with
            {
                Rounds = 7,
                Seconds = 0,
            },
            () =>
            {
                var own = Clock.ProcessorSeconds(build);
                return Clock.ProcessorSeconds(buildPeer) / own;
            }
        );
    }

    private static double Bytes<T, TPeer>(Func<T> build, Func<TPeer> buildPeer) =>
        Kept(build) / Kept(buildPeer);

    private static double Check(Scale scale)
    {
        var district = Of(scale);
        var (network, peer) = (district.Build(), district.BuildPeer());
        if (District.Check(network) != district.CheckPeer(peer))
        {
            throw new InvalidOperationException("The two checks differ, so their times compare nothing.");
        }

        return Clock.Ratio(scale, () => district.CheckPeer(peer), () => District.Check(network));
    }

    private static double Small(Scale scale)
    {
        var network = SmallNetwork();
        var rules = LiaisonRules.From(
            Minhang2009.Layer,
            [LinkKinds.CountyMemberToDelegate, LinkKinds.DelegateToResident],
            []
        );
        var period = new ContactPeriod
        {
            Network = network,
            From = District.Day,
            AsOf = new LocalDate(2010, 1, 1),
        };
        Check(2_000);
        return Clock.Median(scale, () => Clock.ProcessorSeconds(() => Check(100)) * 10_000);

        void Check(int times)
        {
            for (var i = 0; i < times; i++)
            {
                _ = rules.Check(period).Findings.Count;
            }
        }
    }

    private static LiaisonNetwork SmallNetwork()
    {
        var builder = new NetworkBuilder();
        builder.AddMany(LiaisonRoles.CountyCommitteeMember, Members);
        builder.AddMany(LiaisonRoles.CountyDelegate, Delegates);
        builder.AddMany(LiaisonRoles.Resident, Households);
        for (var i = 0; i < Delegates; i++)
        {
            builder.Link(
                LinkKinds.CountyMemberToDelegate,
                i * Members / Delegates,
                Members + i,
                District.Day
            );
            builder.Contact(
                LinkKinds.CountyMemberToDelegate,
                i * Members / Delegates,
                Members + i,
                District.Day.PlusDays(i)
            );
        }

        for (var i = 0; i < Households; i++)
        {
            builder.Link(
                LinkKinds.DelegateToResident,
                Members + (i * Delegates / Households),
                Members + Delegates + i,
                District.Day
            );
        }

        return builder.Build();
    }

    private static double Kept<T>(Func<T> build)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var built = build();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(built);
        return kept;
    }

    private static District Of(Scale scale) =>
        ReferenceEquals(scale, Scale.Full) ? new(10_000, 1_000_000) : new(2_000, 200_000);
}
