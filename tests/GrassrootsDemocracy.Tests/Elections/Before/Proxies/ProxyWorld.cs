using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Elections.Before.Proxies;

// Up to five grants among four people; by person and by grant what is known, and null what is not.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
internal sealed record ProxyWorld(ProxyText Text, ProxyWorldGrant[] Grants)
{
    public const int People = 4;

    private static readonly ProxyNorms Names = ElectionNorms.VillagersCommittee.Proxies;
    private static readonly LocalDate Day = new(2027, 3, 1);
    private static readonly Citation Assumed = new(
        new("Measures", "办法", "2026"),
        Provision.Article(9),
        TextStatus.Analogy
    );

    // Village 2018 art. 15(4) and (5), 2026 art. 18(4); urban 2026 art. 19(4); Zhejiang 2020 art. 25; Shanghai 2020 art. 16.
    private static readonly ProxyText Village2018 = new("village 2018") { IsForRelatives = true };

    private static readonly ProxyText Village2026 = new("village 2026")
    {
        Cap = 3,
        CandidatesMayHold = false,
    };

    private static readonly ProxyText[] Texts =
    [
        Village2018,
        Village2026,
        Village2026 with
        {
            Name = "urban 2026",
        },
        Village2018 with
        {
            Name = "Zhejiang",
            Further = 1,
            AskedBefore = 3,
            PublishedBefore = 1,
            VoidUnlessPublished = true,
            Cap = 3,
            CandidatesMayHold = false,
            MayBePassedOn = false,
        },
        Village2018 with
        {
            Name = "Shanghai",
            HasSpecialReason = true,
            Further = 3,
            AskedBefore = 5,
            PublishedBefore = 2,
            Cap = 3,
            HoldersMayNotGrant = true,
        },
    ];

    // Of each person whether on the roll and whether a candidate; null where the list is not known.
    public bool[]? OnRoll { get; init; }

    public bool[]? Stands { get; init; }

    // Of each pair whether they are close relatives; null where nobody asked.
    public bool[][]? Related { get; init; }

    public static ProxyWorld Random(Random random)
    {
        var hasUnknown = random.Next(2) == 0;
        bool? Known(int likely) => hasUnknown && random.Next(6) == 0 ? null : random.Next(likely) > 0;
        var text = random.Next(2) == 0 ? Texts[random.Next(Texts.Length)] : Invented(random);
        var related = new bool[People][];
        for (var one = 0; one < People; one++)
        {
            related[one] = new bool[People];
            for (var other = 0; other < one; other++)
            {
                related[one][other] = related[other][one] = random.Next(4) > 0;
            }
        }

        return new(
            text,
            [
                .. Enumerable
                    .Range(0, random.Next(1, 6))
                    .Select(_ => new ProxyWorldGrant(random.Next(People), random.Next(1, People))
                    {
                        Away = Known(9),
                        Special = Known(3),
                        Written = Known(9),
                        Further = [Known(12), Known(12), Known(12)],
                        Asked =
                            hasUnknown && random.Next(8) == 0 ? null : random.Next(text.AskedBefore ?? 1, 8),
                        Published =
                            hasUnknown && random.Next(8) == 0 ? null
                            : random.Next(6) == 0 ? 0
                            : 2,
                    }),
            ]
        )
        {
            OnRoll =
                hasUnknown && random.Next(6) == 0
                    ? null
                    : [.. Enumerable.Range(0, People).Select(_ => random.Next(15) > 0)],
            Stands =
                hasUnknown && random.Next(4) == 0
                    ? null
                    : [.. Enumerable.Range(0, People).Select(_ => random.Next(7) == 0)],
            Related = hasUnknown && random.Next(6) == 0 ? null : related,
        };
    }

    // The norms between the grants, in every way that a rulebook could have them.
    private static ProxyText Invented(Random random)
    {
        bool? Any() => random.Next(3) is var drawn and < 2 ? drawn == 1 : null;
        var invented = Village2026 with
        {
            Name = "invented",
            EarliestStand = Any(),
            CandidatesMayHold = Any(),
            MayBePassedOn = Any(),
            HoldersMayNotGrant = random.Next(4) == 0,
        };

        // No text lets a vote be passed on; whether a surplus that comes of it falls nobody can ask one.
        return invented.MayBePassedOn == false || invented.HoldersMayNotGrant
            ? invented with
            {
                Cap = random.Next(1, 4),
            }
            : invented;
    }

    public ProxyOutcome Outcome(Func<int, string> name, bool isTurned)
    {
        var people = Enumerable.Range(0, People).ToList();
        var grants = Grants.Select(grant => grant.Of(name, Day)).ToList();
        if (isTurned)
        {
            grants.Reverse();
        }

        var kin =
            from one in people
            from other in people.Take(one)
            where Related?[one][other] == true
            select new Relation(name(one), name(other), KinRelation.Spouse);
        return ProxyRules
            .From(
                Law(),
                Text.Name == "urban 2026" ? ElectionNorms.ResidentsCommittee.Proxies : Names,
                Franchise.Voters
            )
            .Decide(
                new()
                {
                    ElectionDay = Day,
                    Grants = [.. grants],
                    Voters = OnRoll is { } roll ? [.. people.Where(one => roll[one]).Select(name)] : null,
                    Candidates = Stands is { } stands
                        ? [.. people.Where(one => stands[one]).Select(name)]
                        : null,
                    Kinship = Related is null ? null : new Kinship(kin),
                },
                TestContext.Current.CancellationToken
            );
    }

    public override string ToString() =>
        $"{Text}; {string.Join("; ", Grants.Select(grant => grant.ToString()))}; roll {Show(OnRoll)}, stands {Show(Stands)}, kin {(Related is null ? "?" : string.Join('|', Related.Select(Show)))}";

    private static string Show(bool[]? facts) =>
        facts is null ? "?" : string.Concat(facts.Select(fact => fact ? '1' : '0'));

    private Rulebook Law()
    {
        var before = NationalRulebook.Editions.On(new(2021, 1, 1));
        var now = NationalRulebook.Editions.On(Day);
        if (!string.Equals(Text.Name, "invented", StringComparison.Ordinal))
        {
            return Text.Name switch
            {
                "village 2018" => before,
                "Zhejiang" => Zhejiang2020.Layer.LaidOver(before),
                "Shanghai" => Shanghai2020.Layer.LaidOver(before),
                _ => now,
            };
        }

        var law = Rulebook
            .Named("Measures", "办法")
            .Including(now)
            .With(Names.MostPrincipals, Text.Cap!.Value, Assumed);
        law = Text.EarliestStand is { } earliest
            ? law.With(Names.Excess, earliest ? ProxyExcess.LatestFall : ProxyExcess.AllFall, Assumed)
            : law;
        law = Text.CandidatesMayHold is { } mayHold
            ? law.With(Names.CandidatesMayHold, mayHold, Assumed)
            : law.LeavingOpen(Names.CandidatesMayHold, Assumed);
        law = Text.MayBePassedOn is { } may ? law.With(Names.MayBePassedOn, may, Assumed) : law;
        return Text.HoldersMayNotGrant ? law.With(Names.HoldersMayGrant, false, Assumed) : law;
    }
}
