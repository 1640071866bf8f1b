using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Rulebooks.National;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第五章　选举程序.
public static partial class Zhejiang2020
{
    private static Edition WithVote(this Edition measures) =>
        measures
            // All offices on one ballot with a line of its own for a woman.
            .Article(21)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.WriteIns, WriteInRule.Allowed, Fixed)
                    .With(N.Blank, BlankBallot.Abstains, Fixed)
                    .Paragraph(3)
                    .With(
                        N.Offices.Rounds,
                        [
                            new OfficeRound(
                                [Office.Director, Office.DeputyDirector, Office.Member, Office.WomensMember],
                                OfficeStanding.Nominated
                            ),
                        ],
                        Fixed
                    )
                    .With(N.Offices.Women.Means, GuaranteeMeans.OwnLine, Fixed)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .With(N.Polling.Choices, BallotChoices.All, when: !ElectionOccasions.SelfNomination)
                    .Paragraph(2)
                    .With(
                        N.Polling.Choices,
                        [BallotChoices.For, BallotChoices.Another, BallotChoices.Abstain],
                        when: ElectionOccasions.SelfNomination
                    )
            )
            .Article(22)
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(
                        P.Arrangement,
                        new()
                        {
                            By = [Bodies.ElectionCommittee],
                            Last = DayRule.Before(new(5), Polling),
                            Published = true,
                        }
                    )
                    .Paragraph(2)
                    .With(
                        N.Polling.Roles,
                        [PollingRoles.Caller, PollingRoles.Scrutineer, PollingRoles.Teller]
                    )
                    .With(N.Polling.NoCandidates, value: true, Fixed)
                    .With(N.Polling.NoRelatives, KinCircle.Household)
            )
            // On election day all campaigning stops, so that the meeting ends the day before.
            .Article(23)
            .OnProcess(it =>
                it.Paragraph(1)
                    .With(P.MeetingTheVoters.Latest, DayRule.Before(new(1), Polling))
                    .Paragraph(2)
                    .WithStage(
                        P.SpeechRequest,
                        new() { Need = StageNeed.Optional, Last = DayRule.Before(new(5), Polling) }
                    )
            )
            .Article(24)
            .OnProcess(it =>
                it.Paragraph(2)
                    .WithStage(
                        P.MobileBoxes,
                        new()
                        {
                            NeededWhen = ElectionOccasions.MobileBoxes,
                            By = [Bodies.ElectionCommittee],
                            ApprovedBy = [Bodies.TownshipElectionGuidance],
                            Published = true,
                        }
                    )
                    .With(P.Polling.After, [P.MobileBoxes.Stage])
                    .With(N.Polling.BoxReasons, [BoxReasons.HardToGather])
                    .With(N.Polling.BoxScrutineers, 3)
                    .Paragraph(3)
                    .With(N.Polling.HelpReasons, [BallotHelp.Illiterate, BallotHelp.Disabled])
                    .With(N.Polling.Helpers, [BallotHelp.Scribe])
                    .Paragraph(4)
                    .With(P.Polling.Evidence, [Evidence.SecretBallot, ElectionEvidence.SecretBooth])
            )
            .Article(25)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .WithProxies(N.Proxies, ProxyHolders.Of(KinCircle.CloseRelatives))
                    .With(N.Proxies.CandidatesMayHold, value: false, Fixed)
                    .Paragraph(2)
                    .With(N.Proxies.MostPrincipals, 3)
                    .With(N.Proxies.MayBePassedOn, value: false, Fixed)
                    .With(N.Proxies.FurtherConditions, [Condition.That(ProxyFacts.Reviewed)])
                    .With(N.Proxies.VoidUnlessPublished, value: true)
            )
            .OnProcess(it =>
                it.Paragraph(2)
                    .With(P.ProxyRequest.Latest, DayRule.Before(new(3), Polling))
                    .With(P.ProxyList.Latest, DayRule.Before(new(1), Polling))
                    .With(P.ProxyList.Published, value: true)
            );

    private static Edition WithResult(this Edition measures) =>
        measures
            .Article(26)
            .OnProcess(it =>
                it.Paragraph(1)
                    .With(P.Count.Latest, DayRule.On(Polling))
                    .With(P.Count.Evidence, [ElectionEvidence.OpenCount, ElectionEvidence.SignedRecord])
            )
            .Article(27)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Turnout(Franchise.Voters), MostOfTheRoll, Fixed)
                    .Paragraph(2)
                    .With(N.ExcessBallots, new ExcessRule(Base.TookPart, ExcessMeaning.VoidsElection), Fixed)
                    .Paragraph(3)
                    .With(N.OverMarked, OverMarking.VoidsBallot, Fixed)
                    .With(N.OneStep.RepeatedName, RepeatedName.VoidsBallot, Fixed)
            )
            .Article(28)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Majority, MostOfThoseWhoTookPart, Fixed)
                    .Paragraph(2)
                    .With(N.Tie, TieBreak.Runoff, Fixed)
            )
            .Article(29)
            .OnVote(it =>
                it.Paragraph(2)
                    .With(N.FurtherCandidates, Surplus.AtLeastMore(1))
                    .Paragraph(3)
                    .With(N.FurtherMajority, AThirdOfBallotsCast)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.FurtherElection, new() { NeededWhen = ElectionOccasions.SeatsLeft })
                    .Paragraph(5)
                    .With(P.FurtherElection.Earliest, DayRule.On(Polling))
                    .With(P.FurtherElection.Latest, DayRule.After(new(30), Polling))
            )
            .Article(30)
            .OnVote(it =>
                it.With(N.FurtherRounds, 1)
                    .With(N.Vacancies, 3)
                    .With(
                        N.Offices.Acting,
                        [
                            ActingHead.HolderOf(Office.DeputyDirector),
                            ActingHead.MemberChosenBy(Bodies.VillagersDelegatesAssembly),
                        ],
                        Fixed
                    )
            )
            // Of relatives whoever is higher and then whoever has more votes stays, and the next in line moves up.
            .Article(31)
            .OnVote(it =>
                it.Paragraph(2)
                    .With(N.Offices.KeptApart, KinCircle.Household)
                    .With(N.Offices.KeptOfKin, [KinCriterion.HigherOffice, KinCriterion.MoreVotes], Fixed)
                    .Paragraph(3)
                    .With(N.Offices.AfterKin, SeatFilling.NextInLine, Fixed)
            )
            .Article(32)
            .OnProcess(it =>
                it.Paragraph(1)
                    .With(P.Announcement.Latest, DayRule.On(Polling))
                    .Paragraph(2)
                    .WithStage(
                        P.ElectedList,
                        new()
                        {
                            By = [Bodies.ElectionCommittee],
                            After = [P.Announcement.Stage],
                            Last = DayRule.After(new(1), Polling),
                            Published = true,
                        }
                    )
            )
            // The day on which the committee comes into being is taken to be that of the announcement, as in the national law.
            .Article(33)
            .OnProcess(it =>
                it.With(P.Handover.Latest, DayRule.After(new(10), P.Announcement.Stage))
                    .With(P.Handover.Actors, [Bodies.ElectionCommittee], Fixed)
                    .With(P.Handover.Supervisors, [Bodies.TownshipGovernment], Fixed)
            );
}
