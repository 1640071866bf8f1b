using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Delegates;

namespace GrassrootsDemocracy.Rulebooks.National;

// The party's election regulations on delegates to a congress: the same in both editions but for the surplus.
internal static class PartyCongress
{
    public static Rulebook WithCongress(
        this Rulebook rulebook,
        Instrument regulation,
        Surplus surplus,
        int number
    ) =>
        rulebook
            .With(CongressNorms.MembersLeast, 500, Read(Provision.Article(4), regulation))
            .With(CongressNorms.Approval, value: true, Read(Provision.Article(4), regulation), Latitude.Fixed)
            .With(
                CongressNorms.UsualNumber,
                new CountRange(100, 200),
                Read(Provision.Article(number), regulation)
            )
            .With(CongressNorms.MostDelegates, 300, Read(Provision.Article(number), regulation))
            .With(CongressNorms.Surplus, surplus, Read(Provision.Article(number + 1), regulation))
            .With(
                CongressNorms.CredentialsBy,
                Bodies.OutgoingPartyCommittee,
                Read(Provision.Article(number + 3), regulation),
                Latitude.Fixed
            );

    private static Citation Read(Provision provision, Instrument regulation) =>
        new(regulation, provision, TextStatus.Read);
}
