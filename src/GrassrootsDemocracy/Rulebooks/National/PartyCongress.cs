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
            .With(CongressNorms.MembersLeast, 500, regulation.Read(4))
            .With(CongressNorms.Approval, value: true, regulation.Read(4), Latitude.Fixed)
            .With(CongressNorms.UsualNumber, new CountRange(100, 200), regulation.Read(number))
            .With(CongressNorms.MostDelegates, 300, regulation.Read(number))
            .With(CongressNorms.Surplus, surplus, regulation.Read(number + 1))
            .With(
                CongressNorms.CredentialsBy,
                Bodies.OutgoingPartyCommittee,
                regulation.Read(number + 3),
                Latitude.Fixed
            );
}
