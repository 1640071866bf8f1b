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
        var article22 = new Citation(law, Provision.Article(22), TextStatus.Read);
        return rulebook
            .WithVotersOfEighteen(Norms.Voters, Read(law, 8, 2))
            .With(Norms.Voters.Classes, [VoterClasses.OfThePlace], Read(law, 8, 2), Latitude.Fixed)
            .With(Norms.Voters.DelegatesOfHousehold, CountRange.Exactly(1), Read(law, 8, 1), Latitude.Fixed)
            .With(Norms.Voters.DelegatesOfGroup, new CountRange(2, 3), Read(law, 8, 1))
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
            .WithVotersOfEighteen(Norms.Voters, Read(law, 16, 1))
            .With(
                Norms.Voters.Classes,
                [
                    VoterClasses.RegisteredInCommunity,
                    VoterClasses.LivingInCommunity,
                    VoterClasses.CommunityWorkers,
                ],
                new(law, Provision.Article(16), TextStatus.Read),
                Latitude.Fixed
            )
            .With(Norms.Voters.DelegatesOfHousehold, CountRange.Exactly(1), Read(law, 14, 1), Latitude.Fixed)
            .WithElectionCommitteeOf2026(Norms.ElectionCommittee, paragraph => Read(law, 15, paragraph))
            .With(
                Norms.Candidacy.Nominators,
                [new(Bodies.CommunityPartyOrganisation, 1), new(Circles.VotersJointly, 10)],
                new(law, Provision.Article(18), TextStatus.Read),
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
                new(law, Provision.Article(18), TextStatus.Read)
            )
            .With(
                Norms.Candidacy.IncompatibleOffices,
                [CandidateFacts.SupervisionCommittee],
                new(law, Provision.Article(36), TextStatus.Read)
            )
            .WithProxies(Norms.Proxies, ProxyHolders.AnyVoter, Read(law, 19, 4))
            .With(
                Norms.Proxies.Allowed(Franchise.ResidentsDelegates),
                value: false,
                Read(law, 19, 4),
                Latitude.Fixed
            )
            .LeavingOpen(Norms.Proxies.Allowed(Franchise.HouseholdDelegates), Read(law, 19, 5))
            .WithProxyLimitsOf2026(Norms.Proxies, Read(law, 19, 4))
            .LeavingTheTimeBeforeToProvinces(Norms, Read(law, 19, 5));

    private static Citation Read(Instrument law, int article, int paragraph) =>
        new(law, Provision.Article(article, paragraph), TextStatus.Read);
}
