using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Elections.Committees;
using GrassrootsDemocracy.Elections.Proxies;

namespace GrassrootsDemocracy.Rulebooks.National;

// The Organic Law of the Villagers' Committees on the time before the vote: arts 12–14 of 1998, 12–15 and 32 of 2010 and
// 2018, 15–18 and 37 of 2026.
// Who may nominate has no more or less: a province that shuts one of them out does not tighten, it contradicts.
internal static class VillageBefore
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    // Article 12 of 1998 was not read; it is cited from memory.
    public static Rulebook WithVillageBeforeOf1998(this Rulebook rulebook, Instrument law)
    {
        var article12 = law.NotRead(12);
        var article14 = law.Read(14);
        return rulebook
            .WithVotersOfEighteen(Norms.Voters, article12)
            .With(Norms.Voters.Classes, [VoterClasses.OfThePlace], article12, Latitude.Fixed)
            .With(Norms.Candidacy.Nominators, BeforeTheVote.VotersDirectly, article14, Latitude.Fixed)
            .LeavingTheTimeBeforeToProvinces(Norms, article14)
            .LeavingProxyLimitsToProvinces(Norms.Proxies, article14)
            .LeavingOpen(Norms.Proxies.Allowed(Franchise.Voters), article14)
            .LeavingOpen(Norms.Proxies.Holders, article14)
            .LeavingOpen(Norms.ElectionCommittee.CandidatesLeave, article14)
            .LeavingOpen(Norms.ElectionCommittee.Replacement, article14);
    }

    public static Rulebook WithVillageBeforeOf2010(this Rulebook rulebook, Instrument law) =>
        rulebook
            .WithVotersOfEighteen(Norms.Voters, law.Read(13, 1))
            .With(
                Norms.Voters.Classes,
                [
                    VoterClasses.RegisteredAndLivingHere,
                    VoterClasses.RegisteredAndAway,
                    VoterClasses.LivingHereForAYear,
                ],
                law.Read(13, 2),
                Latitude.Fixed
            )
            .With(Norms.Voters.OneRollOnly, value: true, law.Read(13, 3), Latitude.Fixed)
            .With(
                Norms.ElectionCommittee.Offices,
                BeforeTheVote.DirectorAndMembers,
                law.Read(12, 2),
                Latitude.Fixed
            )
            .With(Norms.ElectionCommittee.CandidatesLeave, value: true, law.Read(12, 3), Latitude.Fixed)
            .With(
                Norms.ElectionCommittee.CandidatesLeaveFrom,
                LeavingMoment.Nominated,
                law.Read(12, 3),
                Latitude.Free
            )
            .With(
                Norms.ElectionCommittee.Replacement,
                BeforeTheVote.NextInOrderOrFresh,
                law.Read(12, 4),
                Latitude.Fixed
            )
            .AskingNothing(Norms.Candidacy.TermsRunning, law.Read(11, 2), Latitude.Fixed)
            .With(Norms.Candidacy.Nominators, BeforeTheVote.VotersDirectly, law.Read(15, 1), Latitude.Fixed)
            .With(Norms.Candidacy.IncompatibleOffices, [CandidateFacts.SupervisionCommittee], law.Read(32))
            .WithProxies(Norms.Proxies, ProxyHolders.Of(KinCircle.CloseRelatives), law.Read(15, 4))
            .LeavingProxyLimitsToProvinces(Norms.Proxies, law.Read(15, 5))
            .LeavingTheTimeBeforeToProvinces(Norms, law.Read(15, 5));

    public static Rulebook WithVillageBeforeOf2026(this Rulebook rulebook, Instrument law) =>
        rulebook
            .WithVotersOfEighteen(Norms.Voters, law.Read(16, 1))
            .With(
                Norms.Voters.Classes,
                [
                    VoterClasses.RegisteredAndLivingHere,
                    VoterClasses.RegisteredAndAway,
                    VoterClasses.LivingOrWorkingHereForAYear,
                ],
                law.Read(16, 2),
                Latitude.Fixed
            )
            .With(Norms.Voters.OneRollOnly, value: true, law.Read(16, 3), Latitude.Fixed)
            .WithElectionCommitteeOf2026(Norms.ElectionCommittee, paragraph => law.Read(15, paragraph))
            .AskingNothing(Norms.Candidacy.TermsRunning, law.Read(14, 2), Latitude.Fixed)
            .With(
                Norms.Candidacy.Nominators,
                [new(Bodies.VillagePartyOrganisation, 1), new(Circles.Voters, 1)],
                law.Read(18, 1),
                Latitude.Fixed
            )
            .With(
                Norms.Candidacy.Bars,
                [
                    CandidateFacts.ExpelledFromParty,
                    CandidateFacts.CriminallyPunished,
                    CandidateFacts.ClanOrGang,
                    CandidateFacts.IllegalReligionOrCult,
                ],
                law.Read(18, 1)
            )
            .With(Norms.Candidacy.IncompatibleOffices, [CandidateFacts.SupervisionCommittee], law.Read(37))
            .WithProxies(Norms.Proxies, ProxyHolders.AnyVoter, law.Read(18, 4))
            .WithProxyLimitsOf2026(Norms.Proxies, law.Read(18, 4))
            .LeavingTheTimeBeforeToProvinces(Norms, law.Read(18, 5));
}
