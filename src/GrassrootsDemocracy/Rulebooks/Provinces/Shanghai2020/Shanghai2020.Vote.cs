using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Services.Funding;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// The vote and what comes after it: articles 17 to 32.
public static partial class Shanghai2020
{
    private static Edition WithVote(this Edition measures) =>
        measures
            .Article(17)
            .OnVote(it =>
                it.Paragraph(2)
                    .With(N.WriteIns, WriteInRule.Allowed, Fixed)
                    .With(N.Blank, BlankBallot.Abstains, Fixed)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .With(P.Polling.Evidence, [ElectionEvidence.SecretBooth, ElectionEvidence.ScribePlace])
                    .With(N.Polling.HelpReasons, [BallotHelp.Illiterate, BallotHelp.Disabled])
                    .With(N.Polling.Helpers, [BallotHelp.TrustedPerson])
                    .Paragraph(2)
                    .With(N.Polling.Choices, BallotChoices.All, Fixed)
                    .At(15, 1)
                    .Adding(P.Polling.Evidence, [Evidence.SecretBallot])
            )
            .Article(18)
            .OnProcess(it =>
                it.With(P.Count.Latest, DayRule.On(P.Polling.Stage))
                    .With(P.Count.Evidence, [ElectionEvidence.OpenCount, ElectionEvidence.OpenedTogether])
                    .With(P.Announcement.Actors, [Bodies.ElectionCommittee])
                    .With(P.Announcement.Latest, DayRule.On(P.Polling.Stage))
            )
            .Article(19)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Turnout(Franchise.Voters), MostOfTheRoll, Fixed)
                    .With(N.ExcessBallots, new ExcessRule(Base.TookPart, ExcessMeaning.VoidsElection), Fixed)
                    .Paragraph(2)
                    .With(N.OverMarked, OverMarking.VoidsBallot, Fixed)
            )
            // In a runoff those with the most votes are in, and in a further election those with the most of at least a third.
            .Article(20)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Majority, MostOfThoseWhoTookPart, Fixed)
                    .Paragraph(2)
                    .With(N.Tie, TieBreak.Runoff, Fixed)
                    .AskingNothing(N.RunoffMajority)
            )
            .Article(21)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.For(Office.Director).FurtherCandidates, Surplus.Exactly(1))
                    .With(N.For(Office.DeputyDirector).FurtherCandidates, Surplus.Exactly(1))
                    .With(N.For(Office.Member).FurtherCandidates, Surplus.Between(1, 3))
                    .With(N.FurtherMajority, AThirdOfBallotsCast)
                    .With(N.Vacancies, 3)
                    .With(N.VacanciesDecidedBy, EitherAssembly, Fixed)
                    .Paragraph(2)
                    .With(
                        N.Offices.Acting,
                        [
                            ActingHead.WithMostVotes(
                                Office.DeputyDirector,
                                Bodies.VillagersAssembly,
                                Bodies.VillagersDelegatesAssembly
                            ),
                            ActingHead.WithMostVotes(
                                Office.Member,
                                Bodies.VillagersAssembly,
                                Bodies.VillagersDelegatesAssembly
                            ),
                        ],
                        Fixed
                    )
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.FurtherElection, new() { Last = DayRule.After(new(30), P.Polling.Stage) })
                    .With(
                        P.FurtherElection.Need,
                        StageNeed.Mandatory,
                        when: Case.Fewer(Quantity.MembersElected, 3)
                    )
                    .With(
                        P.FurtherElection.Need,
                        StageNeed.Optional,
                        when: !Case.Fewer(Quantity.MembersElected, 3)
                    )
            );

    private static Edition WithResult(this Edition measures) =>
        measures
            .Article(22)
            .OnProcess(it =>
                it.With(P.Announcement.Evidence, [ElectionEvidence.FiledWithTownship])
                    .WithStage(
                        P.Certificates,
                        new() { By = [Bodies.ElectionCommittee], After = [P.Announcement.Stage] }
                    )
            )
            .Article(23)
            .OnProcess(it =>
                it.WithStage(
                    P.SealedBallots,
                    new()
                    {
                        After = [P.Count.Stage],
                        Last = DayRule.On(P.Announcement.Stage),
                        Evidence = [ShanghaiLabels.KeptByTownship, ShanghaiLabels.KeptUntilTheNext],
                    }
                )
            )
            .Article(24)
            .OnProcess(it =>
                it.WithStage(
                        P.SealHandover,
                        new()
                        {
                            By = [Bodies.VillagersCommittee],
                            After = [P.Announcement.Stage],
                            Last = DayRule.On(P.Announcement.Stage),
                        }
                    )
                    .With(P.Handover.Latest, DayRule.After(new(10), P.Announcement.Stage))
                    .With(P.Handover.Actors, [Bodies.ElectionCommittee], Fixed)
                    .With(P.Handover.Supervisors, [Bodies.TownshipGovernment], Fixed)
            )
            .OnTimeAfter(it => it.With(N.Handover.Items, ShanghaiLabels.Handed));

    private static Edition WithEndings(this Edition measures) =>
        // The committee calls the meeting that declares the end, and where it does not the supervision body does.
        measures
            .Article(26)
            .OnProcess(it =>
                it.Paragraph(2)
                    .WithStage(P.EndingMeeting, new() { Need = StageNeed.Optional })
                    .With(
                        P.EndingMeeting.Actors,
                        [Bodies.VillagersCommittee],
                        when: !ElectionOccasions.CommitteeDoesNotCall
                    )
                    .With(
                        P.EndingMeeting.Actors,
                        [Bodies.VillageSupervisionCommittee],
                        when: ElectionOccasions.CommitteeDoesNotCall
                    )
                    .WithStage(
                        P.EndingDeclared,
                        new()
                        {
                            NeededWhen = Case.Of(P.EndingMeeting.Stage),
                            By = EitherAssembly,
                            After = [P.EndingMeeting.Stage],
                            Evidence = [ElectionEvidence.FiledWithTownship],
                        }
                    )
            )
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .Adding(
                        N.Ending.Causes,
                        [
                            new(new("ending-cause/death", "death", "死亡")),
                            new(EndingCauses.LossOfCapacity),
                            new(EndingCauses.CriminalPunishment),
                            new(EndingCauses.Incompetence),
                        ]
                    )
                    .With(N.Ending.Incompetent, 2, Fixed)
            )
            .Article(27)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Recall.Petition, [AskedByVoters, AskedByDelegates], Fixed)
                    .Paragraph(2)
                    .With(N.Recall.ProposedBy, [Bodies.TownshipGovernment], Fixed)
                    .With(
                        N.Recall.Grounds,
                        [RecallGrounds.Idle, RecallGrounds.HeavyLoss, RecallGrounds.Abuse],
                        Fixed
                    )
                    .Paragraph(3)
                    .With(N.Recall.Parts, [RecallFacts.Reasons])
                    .With(N.Recall.Safeguards, [RecallFacts.Reply])
                    .With(N.Recall.Turnout(Franchise.Voters), MostOfTheRoll, Fixed)
                    .With(N.Recall.Majority, MostOfThoseWhoTookPart, Fixed)
                    .At("arts 27(3), 27(4)", "第二十七条第三款、第四款")
                    .With(
                        N.Recall.Callers,
                        [
                            new(Bodies.VillagersCommittee, new(30)),
                            new(Bodies.TownshipGovernment, Within: null, RecallFacts.OrderedToCorrect),
                        ]
                    )
            )
            .Article(28)
            .OnTimeAfter(it =>
                it.With(N.Ending.ResignationParts, [ResignationParts.InWriting])
                    .With(N.Ending.ResignationTo, EitherAssembly, Fixed)
                    .With(N.Ending.ResignationAcceptedBy, EitherAssembly, Fixed)
            )
            // Three members left: the delegates may agree that none is held. Fewer: within three months.
            .Article(29)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.ByElection.RequiredBelow, 3)
                    .With(N.ByElection.WaivedBy, [Bodies.VillagersDelegatesAssembly], Fixed)
                    .With(
                        N.ByElection.Within,
                        new TimeLimit(3, TimeUnit.Month),
                        when: Case.Fewer(Quantity.MembersLeft, 3)
                    )
                    .AskingNothing(N.ByElection.Within, when: !Case.Fewer(Quantity.MembersLeft, 3))
                    .With(N.ByElection.Bodies, ByElectionInEitherAssembly)
                    .Paragraph(2)
                    .With(N.ByElection.Parts, [ByElectionParts.Reported])
                    .With(N.ByElection.Turnout(Franchise.Voters), MostOfTheRoll)
                    .With(N.ByElection.Majority(Franchise.Voters), MostOfThoseWhoTookPart)
                    .With(N.ByElection.ServesOutTerm, value: true, Fixed)
            )
            .Article(32)
            .OnServices(it =>
                it.Paragraph(1)
                    .With(
                        FundingNorms.Elections.AddedBy,
                        [Bodies.TownshipGovernment],
                        when: FundingOccasions.TooFew
                    )
                    .AskingNothing(FundingNorms.Elections.AddedBy, when: !FundingOccasions.TooFew)
                    .Paragraph(2)
                    .With(FundingNorms.ElectionGuidance.BorneBy, [FundingLabels.FinancesOfTheLevel])
            );
}
