using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Elections.Committees;
using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Elections.Proxies;
using GrassrootsDemocracy.Elections.Voters;
using GrassrootsDemocracy.Rulebooks.National;
using static GrassrootsDemocracy.Rulebooks.Provinces.Shanghai2020;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// The measures of Shanghai on the time before the vote: arts 3, 7, 9, 12 and 16.
internal static class ShanghaiBefore
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    public static Rulebook WithShanghaiBefore(this Rulebook measures) =>
        measures.WithElectionCommittee().WithRoll().WithCandidates().WithProxies();

    private static Rulebook WithElectionCommittee(this Rulebook measures) =>
        measures
            .With(Norms.ElectionCommittee.Size, new CountRange(7, 9), Article(7, 1))
            .With(
                Norms.ElectionCommittee.Offices,
                BeforeTheVote.DirectorAndMembers,
                Article(7, 1),
                Latitude.Fixed
            )
            .With(Norms.ElectionCommittee.CandidatesLeave, value: true, Article(7, 2), Latitude.Fixed)
            .With(
                Norms.ElectionCommittee.CandidatesLeaveFrom,
                LeavingMoment.Determined,
                Article(7, 2),
                Latitude.Fixed
            )
            .With(
                Norms.ElectionCommittee.Replacement,
                BeforeTheVote.NextInOrderOrFresh,
                Article(7, 3),
                Latitude.Fixed
            );

    private static Rulebook WithRoll(this Rulebook measures) =>
        measures
            .WithVotersOfEighteen(Norms.Voters, Article(3))
            .With(Norms.Voters.BornPer, [BirthPapers.HouseholdRegistration], Article(9, 1), Latitude.Fixed)
            .With(Norms.Voters.MeasuredOn, MeasuringDay.ElectionDay, Article(9, 1), Latitude.Fixed)
            .With(
                Norms.Voters.Classes,
                [
                    VoterClasses.RegisteredAndLivingHere,
                    VoterClasses.RegisteredAndAway,
                    VoterClasses.LivingHereForAYear,
                ],
                Article(9, 2),
                Latitude.Fixed
            )
            .With(
                Norms.Voters.FurtherClasses,
                [
                    Confirmed(
                        new(
                            "voter-class/in-the-spouse-s-village",
                            "people living in their spouse's village",
                            "婚后居住在配偶户籍所在村的人员"
                        ),
                        new(
                            "voter-fact/lives-in-the-spouse-s-village",
                            "living in the village where the spouse is registered",
                            "婚后居住在配偶户籍所在村"
                        )
                    ),
                    Confirmed(
                        new(
                            "voter-class/former-villagers",
                            "former villagers with rights in the collective",
                            "对本村集体经济依法享有权益的原村民"
                        ),
                        new(
                            "voter-fact/has-rights-in-the-collective",
                            "having rights in the village's collective economy",
                            "对本村集体经济依法享有权益"
                        )
                    ),
                ],
                Article(9, 3)
            )
            .With(Norms.Voters.OneRollOnly, value: true, Article(9, 4), Latitude.Fixed);

    // Whoever has more nominating votes is a candidate, however many voted.
    private static Rulebook WithCandidates(this Rulebook measures) =>
        measures
            .With(Norms.Candidacy.Nominators, BeforeTheVote.VotersDirectly, Article(12, 1), Latitude.Fixed)
            .AskingNothing(Norms.Candidacy.TermsRunning, Article(5, 1), Latitude.Fixed)
            .AskingNothing(Norms.Candidacy.BallotTurnout, Article(12, 1))
            .With(Norms.Candidacy.ListOrder, ListOrders.ByVotes, Article(12, 2), Latitude.Fixed);

    private static Rulebook WithProxies(this Rulebook measures) =>
        measures
            .WithProxies(Norms.Proxies, ProxyHolders.Of(KinCircle.CloseRelatives), Article(16, 1))
            .With(Norms.Proxies.FurtherReasons, [ProxyFacts.SpecialReason], Article(16, 1))
            .With(Norms.Proxies.MostPrincipals, 3, Article(16, 1))
            .With(Norms.Proxies.HoldersMayGrant, value: false, Article(16, 1), Latitude.Fixed)
            .With(
                Norms.Proxies.FurtherConditions,
                [
                    Condition.That(ShanghaiLabels.HandedInByThem),
                    Condition.That(ProxyFacts.Reviewed),
                    Condition.That(ShanghaiLabels.Certificate),
                ],
                Article(16, 2)
            );

    private static VoterClass Confirmed(Label name, Label why) =>
        new(
            name,
            [
                Condition.That(why),
                Condition.That(VoterFacts.Applied),
                Condition.That(VoterFacts.ConfirmedByElectionCommittee),
            ]
        );
}
