using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Elections.Proxies;

namespace GrassrootsDemocracy.Rulebooks.National;

// The Organic Law of the Urban Residents' Committees on the time before the vote: art. 8 of 1990 and 2018, arts 14–19 and
// 36 of 2026.
internal static class UrbanBefore
{
    private static readonly ElectionNorms Norms = ElectionNorms.ResidentsCommittee;

    public static Rulebook WithUrbanBeforeOf1990(this Rulebook rulebook, Instrument law)
    {
        var article22 = law.Read(22);
        return rulebook
            .WithVotersOfEighteen(Norms.Voters, law.Read(8, 2))
            .With(Norms.Voters.Classes, [VoterClasses.OfThePlace], law.Read(8, 2), Latitude.Fixed)
            .With(Norms.Voters.DelegatesOfHousehold, CountRange.Exactly(1), law.Read(8, 1), Latitude.Fixed)
            .With(Norms.Voters.DelegatesOfGroup, new CountRange(2, 3), law.Read(8, 1))
            .LeavingTheTimeBeforeToProvinces(Norms, article22)
            .LeavingProxyLimitsToProvinces(Norms.Proxies, article22)
            .LeavingOpen(Norms.Proxies.Allowed(Franchise.Voters), article22)
            .LeavingOpen(Norms.Proxies.Allowed(Franchise.HouseholdDelegates), article22)
            .LeavingOpen(Norms.Proxies.Allowed(Franchise.ResidentsDelegates), article22)
            .LeavingOpen(Norms.Proxies.Holders, article22)
            .LeavingOpen(Norms.Candidacy.Nominators, article22)
            .LeavingOpen(Norms.ElectionCommittee.CandidatesLeave, article22)
            .LeavingOpen(Norms.ElectionCommittee.Replacement, article22);
    }

    // Whether a household's delegate may be voted for by another the law does not say; in the delegates' way nobody may.
    public static Rulebook WithUrbanBeforeOf2026(this Rulebook rulebook, Instrument law) =>
        rulebook
            .WithVotersOfEighteen(Norms.Voters, law.Read(16, 1))
            .With(
                Norms.Voters.Classes,
                [
                    VoterClasses.RegisteredInCommunity,
                    VoterClasses.LivingInCommunity,
                    VoterClasses.CommunityWorkers,
                ],
                law.Read(16),
                Latitude.Fixed
            )
            .With(Norms.Voters.DelegatesOfHousehold, CountRange.Exactly(1), law.Read(14, 1), Latitude.Fixed)
            .WithElectionCommitteeOf2026(Norms.ElectionCommittee, paragraph => law.Read(15, paragraph))
            .With(
                Norms.Candidacy.Nominators,
                [new(Bodies.CommunityPartyOrganisation, 1), new(Circles.VotersJointly, 10)],
                law.Read(18),
                Latitude.Fixed
            )
            .With(
                Norms.Candidacy.Bars,
                [
                    CandidateFacts.ExpelledFromParty,
                    CandidateFacts.CriminallyPunished,
                    CandidateFacts.Gang,
                    CandidateFacts.IllegalReligionOrCult,
                ],
                law.Read(18)
            )
            .With(Norms.Candidacy.IncompatibleOffices, [CandidateFacts.SupervisionCommittee], law.Read(36))
            .WithProxies(Norms.Proxies, ProxyHolders.AnyVoter, law.Read(19, 4))
            .With(
                Norms.Proxies.Allowed(Franchise.ResidentsDelegates),
                value: false,
                law.Read(19, 4),
                Latitude.Fixed
            )
            .LeavingOpen(Norms.Proxies.Allowed(Franchise.HouseholdDelegates), law.Read(19, 5))
            .WithProxyLimitsOf2026(Norms.Proxies, law.Read(19, 4))
            .LeavingTheTimeBeforeToProvinces(Norms, law.Read(19, 5));
}
