using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Elections.Endings;
using GrassrootsDemocracy.Elections.Proxies;
using GrassrootsDemocracy.Elections.Recalls;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.Subjects;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第三章　居民委员会的选举.
internal static partial class UrbanLaw
{
    private static Edition WithElections(this Edition law) =>
        law.Article(14, Vote | Before)
            .Says(it =>
                it.Paragraph(1)
                    .With(N.Voters.DelegatesOfHousehold, CountRange.Exactly(1), Fixed)
                    .Paragraph(2)
                    .With(N.TermYears, 5, Fixed)
            )
            .Article(15, Before | Process)
            .Says(it =>
                it.Paragraph(2)
                    .WithStage(N.Process.Committee, new() { By = BothAssemblies }, Fixed)
                    .WithElectionCommittee(N.ElectionCommittee)
            )
            .Article(16, Before | Process)
            .Says(it =>
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
                    .Paragraph(2)
                    .WithStage(N.Process.Registration, Fixed)
            )
            .Article(17, Vote | Process)
            .Says(it =>
                it.Paragraph(1)
                    .With(N.RollPublished, new TimeLimit(20))
                    .WithStage(N.Process.Roll, Fixed)
                    .Paragraph(2)
                    .WithObjections(N.Process)
            )
            .Article(18, Vote | Before | Process)
            .Says(it =>
                it.With(N.Surplus, Surplus.AtLeastMore(1))
                    .With(
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
                    .WithStage(N.Process.Nomination, Fixed)
                    .WithMeeting(N.Process)
            )
            // Whether a household's delegate may be voted for by another the law does not say; in the delegates' way nobody may.
            .Article(19, Vote | Before | Process)
            .Says(it =>
                it.Paragraph(1)
                    .InEachWay((law, way, turnout) => law.With(N.Turnout(way), turnout, Fixed))
                    .WithStage(N.Process.Polling, Fixed)
                    .Paragraph(2)
                    .With(N.Majority, MostOfThoseWhoTookPart, Fixed)
                    .With(N.FurtherMajority, new(Threshold.AtLeast(1, 3), Base.Collected))
                    .Paragraph(3)
                    .WithSecretVote(N.Process)
                    .Paragraph(4)
                    .WithProxies(N.Proxies, ProxyHolders.AnyVoter)
                    .With(N.Proxies.Allowed(Franchise.ResidentsDelegates), value: false, Fixed)
                    .WithProxyLimits(N.Proxies)
                    .WithProxyList(N.Process)
                    .Paragraph(5)
                    .LeavingOpen(N.Proxies.Allowed(Franchise.HouseholdDelegates))
                    .LeavingToProvinces(N)
            )
            .Article(20, After)
            .Says(it =>
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
                            Asked(Circles.ResidentsDelegates, Threshold.AtLeast(1, 3), Base.Delegates),
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
            .Article(21, After)
            .Says(it =>
                it.With(N.Ending.ResignationTo, [Bodies.ResidentsCommittee], Fixed)
                    .With(N.Ending.ResignationAcceptedBy, BothAssemblies, Fixed)
            )
            .Article(23, After)
            .Says(it =>
                it.Adding(
                    N.Ending.Causes,
                    [new(EndingCauses.LossOfCapacity), new(EndingCauses.CriminalPunishment)]
                )
            )
            .Article(24, After)
            .Says(it =>
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
            .Article(25, Process)
            .Says(it => it.WithHandover(N.Process, Bodies.SubdistrictOffice));

    // 选民或者户的代表过半数，或者超过三分之二的居民代表: two thirds themselves fall short, unlike the two thirds that must attend the
    // delegates' assembly. It is the same for a recall as for a by-election.
    private static Statements InEachWay(
        this Statements it,
        Func<Statements, Franchise, TurnoutRule, Statements> says
    ) =>
        says(
            says(
                says(it, Franchise.Voters, new(Base.TookPart, new(Threshold.Majority, Base.Roll))),
                Franchise.HouseholdDelegates,
                new(Base.TookPart, new(Threshold.Majority, Base.HouseholdDelegates))
            ),
            Franchise.ResidentsDelegates,
            new(Base.TookPart, new(Threshold.MoreThan(2, 3), Base.Delegates))
        );

    private static Quota MostOfThoseWhoTookPart => new(Threshold.Majority, Base.TookPart);

    private static PetitionRoute Asked(Label who, Threshold threshold, Base of) =>
        new(who, new(threshold, of));
}
