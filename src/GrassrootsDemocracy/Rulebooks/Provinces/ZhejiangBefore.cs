using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Elections.Committees;
using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Elections.Proxies;
using GrassrootsDemocracy.Elections.Voters;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// The measures of Zhejiang on the time before the vote: arts 8, 9, 12, 13, 15–20 and 25.
internal static class ZhejiangBefore
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    public static Rulebook WithTheTimeBefore(this Rulebook measures) =>
        measures.WithElectionCommittee().WithRoll().WithCandidates().WithProxies();

    private static Rulebook WithElectionCommittee(this Rulebook measures) =>
        measures
            .With(Norms.ElectionCommittee.Size, new CountRange(5, 9), Zhejiang2020.Article(8, 1))
            .With(
                Norms.ElectionCommittee.Offices,
                BeforeTheVote.DirectorAndMembers,
                Zhejiang2020.Article(8, 1),
                Latitude.Fixed
            )
            .With(
                Norms.ElectionCommittee.CandidatesLeave,
                value: true,
                Zhejiang2020.Article(9, 1),
                Latitude.Fixed
            )
            .With(Norms.ElectionCommittee.RelativesLeave, KinCircle.Household, Zhejiang2020.Article(9, 2))
            .With(
                Norms.ElectionCommittee.Absence,
                new AbsenceRule(2, IsAutomatic: false),
                Zhejiang2020.Article(9, 3),
                Latitude.Fixed
            )
            .With(
                Norms.ElectionCommittee.Replacement,
                BeforeTheVote.NextInOrderOrFresh,
                Zhejiang2020.Article(9, 4),
                Latitude.Fixed
            );

    private static Rulebook WithRoll(this Rulebook measures) =>
        measures
            .WithVotersOfEighteen(Norms.Voters, Zhejiang2020.Article(12, 1))
            .With(
                Norms.Voters.BornPer,
                [BirthPapers.IdentityCard, BirthPapers.HouseholdRegistration],
                Zhejiang2020.Article(12, 2),
                Latitude.Fixed
            )
            .With(
                Norms.Voters.MeasuredOn,
                MeasuringDay.ElectionDay,
                Zhejiang2020.Article(12, 2),
                Latitude.Fixed
            )
            .With(
                Norms.Voters.Classes,
                [
                    VoterClasses.RegisteredAndLivingHere,
                    VoterClasses.RegisteredAndAway,
                    VoterClasses.LivingOrWorkingHereForAYear,
                ],
                Zhejiang2020.Article(13, 1),
                Latitude.Fixed
            )
            .With(Norms.Voters.OneRollOnly, value: true, Zhejiang2020.Article(13, 2), Latitude.Fixed);

    // Both ways: with candidates (arts 16–19), and without, where people put themselves forward (art. 20).
    private static Rulebook WithCandidates(this Rulebook measures) =>
        measures
            .LeavingOpen(Norms.Candidacy.Conditions, Zhejiang2020.Article(15, 2))
            .With(Norms.Candidacy.ListOrder, ListOrders.ByVotes, Zhejiang2020.Article(18, 3), Latitude.Fixed)
            .AskingNothing(Norms.Candidacy.TermsRunning, Zhejiang2020.Article(3, 2), Latitude.Fixed)
            .With(
                Norms.Candidacy.Nominators,
                BeforeTheVote.VotersDirectly,
                Zhejiang2020.Article(16),
                Latitude.Fixed
            )
            .With(Norms.Candidacy.NamesOverPosts, 0, Zhejiang2020.Article(17, 1))
            .With(
                Norms.Candidacy.NominationByProxy,
                value: false,
                Zhejiang2020.Article(17, 1),
                Latitude.Fixed
            )
            .With(Norms.Candidacy.PostsByOneNominator, 1, Zhejiang2020.Article(17, 2))
            .With(
                Norms.Candidacy.BallotTurnout,
                new TurnoutRule(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                Zhejiang2020.Article(18, 1)
            )
            .With(Norms.Candidacy.PostsOfOnePerson, 1, Zhejiang2020.Article(18, 2))
            .With(Norms.Candidacy.FilledByVotes, value: true, Zhejiang2020.Article(19), Latitude.Fixed)
            .With(
                Norms.Candidacy.WithoutCandidates,
                [new(NominatorKinds.Self, 1)],
                Zhejiang2020.Article(20, 1),
                Latitude.Fixed
            );

    private static Rulebook WithProxies(this Rulebook measures) =>
        measures
            .WithProxies(
                Norms.Proxies,
                ProxyHolders.Of(KinCircle.CloseRelatives),
                Zhejiang2020.Article(25, 1)
            )
            .With(Norms.Proxies.CandidatesMayHold, value: false, Zhejiang2020.Article(25, 1), Latitude.Fixed)
            .With(Norms.Proxies.MostPrincipals, 3, Zhejiang2020.Article(25, 2))
            .With(Norms.Proxies.MayBePassedOn, value: false, Zhejiang2020.Article(25, 2), Latitude.Fixed)
            .With(
                Norms.Proxies.FurtherConditions,
                [Condition.That(ProxyFacts.Reviewed)],
                Zhejiang2020.Article(25, 2)
            )
            .With(Norms.Proxies.VoidUnlessPublished, value: true, Zhejiang2020.Article(25, 2));
}
