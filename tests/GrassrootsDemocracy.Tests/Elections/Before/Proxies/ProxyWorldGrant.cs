using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Elections.Before.Proxies;

// One grant of a small world.
internal sealed record ProxyWorldGrant(int Principal, int Holder)
{
    private static readonly Label[] FurtherFacts =
    [
        ProxyFacts.Reviewed,
        ShanghaiLabels.HandedInByThem,
        ShanghaiLabels.Certificate,
    ];

    public required bool? Away { get; init; }

    public required bool? Special { get; init; }

    public required bool? Written { get; init; }

    public required bool?[] Further { get; init; }

    // Days before the vote; null when it is not known.
    public required int? Asked { get; init; }

    public required int? Published { get; init; }

    public ProxyGrant Of(Func<int, string> name, LocalDate day)
    {
        (Label, bool?)[] facts =
        [
            (ProxyFacts.Away, Away),
            (ProxyFacts.SpecialReason, Special),
            (ProxyFacts.Written, Written),
            .. FurtherFacts.Zip(Further),
        ];
        return new()
        {
            Principal = name(Principal),
            Holder = name(Holder),
            Facts =
            [
                .. facts
                    .Where(fact => fact.Item2 is not null)
                    .Select(fact =>
                        fact.Item2 == true ? StatedFact.That(fact.Item1) : StatedFact.NotThat(fact.Item1)
                    ),
            ],
            AskedOn = Asked is { } asked ? day.PlusDays(-asked) : null,
            PublishedOn = Published is { } published ? day.PlusDays(-published) : null,
        };
    }

    public override string ToString() =>
        $"{Principal}→{Holder} away {Away} special {Special} written {Written} further {string.Join(',', Further)} asked {Asked} published {Published}";
}
