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

    public static IEnumerable<Row> All =>
        [
            new(Goal.AtLeast("liaison.build", 20, 10, "times QuikGraph"), Build),
            new(Goal.AtMost("liaison.memory", 0.25, 0.5, "of QuikGraph's bytes"), Bytes),
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

    private static double Build(Scale scale)
    {
        var district = Of(scale);
        _ = (district.Build(), district.BuildPeer());

        // Neither side pays for the garbage of the other.
        return Clock.Median(
            scale with
            {
                Rounds = 5,
                Seconds = 0,
            },
            () =>
            {
                var own = Clock.Seconds(() => district.Build());
                return Clock.Seconds(() => district.BuildPeer()) / own;
            }
        );
    }

    private static double Bytes(Scale scale)
    {
        var district = Of(scale);
        return Kept(district.Build) / Kept(district.BuildPeer);
    }

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
        var period = new ContactPeriod { From = District.Day, AsOf = new LocalDate(2010, 1, 1) };
        return Clock.Median(
            scale,
            () =>
                Clock.ProcessorSeconds(() =>
                {
                    for (var i = 0; i < 100; i++)
                    {
                        _ = rules.Check(network, period).Findings.Count;
                    }
                }) * 10_000
        );
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
