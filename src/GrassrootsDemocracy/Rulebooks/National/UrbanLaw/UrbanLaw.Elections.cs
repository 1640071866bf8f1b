using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Proxies;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第三章　居民委员会的选举.
internal static partial class UrbanLaw
{
    private static Edition WithElections(this Edition law) =>
        law.Article(14)
            .OnVote(it => it.Paragraph(2).With(N.TermYears, 5, Fixed))
            .OnTimeBefore(it =>
                it.Paragraph(1).With(N.Voters.DelegatesOfHousehold, CountRange.Exactly(1), Fixed)
            )
            .Article(15)
            .OnTimeBefore(it => it.Paragraph(2).WithElectionCommittee(N.ElectionCommittee))
            .OnProcess(it => it.Paragraph(2).WithStage(P.Committee, new() { By = BothAssemblies }, Fixed))
            .Article(16)
            .OnTimeBefore(it =>
                it.With(
                        N.Voters.Classes,
                        [
                            VoterClasses.RegisteredInCommunity,
                            VoterClasses.LivingInCommunity,
                            VoterClasses.CommunityWorkers,
                        ],
                        Fixed
                    )
                    .Paragraph(1)
                    .WithVotersOfEighteen(N.Voters)
            )
            .OnProcess(it => it.Paragraph(2).WithStage(P.Registration, Fixed))
            .Article(17)
            .OnVote(it => it.Paragraph(1).With(N.RollPublished, new TimeLimit(20)))
            .OnProcess(it => it.Paragraph(1).WithStage(P.Roll, Fixed).Paragraph(2).WithObjections(P))
            .Article(18)
            .OnVote(it => it.With(N.Surplus, Surplus.AtLeastMore(1)))
            .OnTimeBefore(it =>
                it.With(
                        N.Candidacy.Nominators,
                        [new(Bodies.CommunityPartyOrganisation, 1), new(Circles.VotersJointly, 10)],
                        Fixed
                    )
                    .With(
                        N.Candidacy.Bars,
                        [
                            CandidateFacts.ExpelledFromParty,
                            CandidateFacts.CriminallyPunished,
                            CandidateFacts.Gang,
                            CandidateFacts.IllegalReligionOrCult,
                        ]
                    )
            )
            .OnProcess(it => it.WithStage(P.Nomination, Fixed).WithMeeting(P))
            // Whether a household's delegate may be voted for by another the law does not say; in the delegates' way nobody may.
            .Article(19)
            .OnVote(it =>
                it.Paragraph(1)
                    .InEachWay((law, way, turnout) => law.With(N.Turnout(way), turnout, Fixed))
                    .Paragraph(2)
                    .With(N.Majority, MostOfThoseWhoTookPart, Fixed)
                    .With(N.FurtherMajority, AThirdOfBallotsCast)
                    .Paragraph(5)
                    .LeavingTheVote(N)
            )
            .OnTimeBefore(it =>
                it.Paragraph(4)
                    .WithProxies(N.Proxies, ProxyHolders.AnyVoter)
                    .With(N.Proxies.Allowed(Franchise.ResidentsDelegates), value: false, Fixed)
                    .WithProxyLimits(N.Proxies)
                    .Paragraph(5)
                    .LeavingOpen(N.Proxies.Allowed(Franchise.HouseholdDelegates))
                    .LeavingTheTimeBefore(N)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.Polling, Fixed)
                    .Paragraph(3)
                    .WithSecretVote(P)
                    .Paragraph(4)
                    .WithProxyList(P)
                    .Paragraph(5)
                    .LeavingOpen(P.Withdrawal.Latest)
            );

    private static Edition WithRecall(this Edition law) =>
        law.Article(20)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(
                        N.Recall.Petition,
                        [
                            Asked(Circles.ResidentsWithTheVote, Threshold.AtLeast(1, 10), Base.Entitled),
                            Asked(
                                Circles.HouseholdDelegates,
                                Threshold.AtLeast(1, 10),
                                Base.HouseholdDelegates
                            ),
                            Asked(
                                Circles.ResidentsDelegates,
                                Threshold.AtLeast(1, 3),
                                Base.ResidentsDelegates
                            ),
                        ],
                        Fixed
                    )
                    .With(N.Recall.Parts, [RecallFacts.Reasons])
                    .With(N.Recall.Safeguards, [RecallFacts.Reply])
                    .Paragraph(2)
                    .With(N.Recall.Mode, value: true, Fixed)
                    .With(N.Recall.Majority, MostOfThoseWhoTookPart, Fixed)
                    .InEachWay((law, way, turnout) => law.With(N.Recall.Turnout(way), turnout, Fixed))
            )
            .Article(21)
            .OnTimeAfter(it =>
                it.With(N.Ending.ResignationTo, [Bodies.ResidentsCommittee], Fixed)
                    .With(N.Ending.ResignationAcceptedBy, BothAssemblies, Fixed)
            )
            .Article(22)
            .OnTimeAfter(it => it.Paragraph(1).LeavingOpen(N.Ending.InvalidDeclaredBy))
            .Article(23)
            .OnTimeAfter(it =>
                it.Adding(
                    N.Ending.Causes,
                    [new(EndingCauses.LossOfCapacity), new(EndingCauses.CriminalPunishment)]
                )
            )
            .Article(24)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Ending.FilledBy, [SeatFillings.ByElection], MayFill)
                    .With(
                        N.ByElection.Bodies,
                        [
                            new(Bodies.ResidentsAssembly, Franchise.Voters),
                            new(Bodies.ResidentsAssembly, Franchise.HouseholdDelegates),
                            new(Bodies.ResidentsDelegatesAssembly, Franchise.ResidentsDelegates),
                        ]
                    )
                    .Paragraph(2)
                    .With(N.ByElection.Surplus, Surplus.AtLeastMore(1), MayFill)
                    .With(N.ByElection.ServesOutTerm, value: true, Fixed)
                    .InEachWay(
                        (law, way, turnout) =>
                            law.With(N.ByElection.Turnout(way), turnout, MayFill)
                                .With(N.ByElection.Majority(way), MostOfThoseWhoTookPart, MayFill)
                    )
            )
            .Article(25)
            .OnProcess(it => it.WithHandover(P, Bodies.SubdistrictOffice));

    // 选民或者户的代表过半数，或者超过三分之二的居民代表: two thirds themselves fall short, unlike the two thirds that must attend the
    // delegates' assembly. It is the same for a recall as for a by-election.
    private static Statements InEachWay(
        this Statements it,
        Func<Statements, Franchise, TurnoutRule, Statements> says
    ) =>
        says(
            says(
                says(it, Franchise.Voters, MostOfTheRoll),
                Franchise.HouseholdDelegates,
                new(Base.TookPart, new(Threshold.Majority, Base.HouseholdDelegates))
            ),
            Franchise.ResidentsDelegates,
            new(Base.TookPart, new(Threshold.MoreThan(2, 3), Base.ResidentsDelegates))
        );

    private static PetitionRoute Asked(Label who, Threshold threshold, Base of) =>
        new(who, new(threshold, of));
}
