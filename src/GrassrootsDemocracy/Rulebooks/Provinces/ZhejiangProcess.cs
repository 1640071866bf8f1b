using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Process;
using static GrassrootsDemocracy.Rulebooks.Provinces.Zhejiang2020;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// The measures of Zhejiang as a process, in both modes: with candidates, and by self-nomination without.
internal static class ZhejiangProcess
{
    private static readonly ElectionNorms Village = ElectionNorms.VillagersCommittee;

    private static readonly ProcessNorms Norms = Village.Process;

    private static readonly Label Polling = Norms.Polling.Stage;

    public static Rulebook WithProcess(this Rulebook measures) =>
        measures
            .WithTerm()
            .WithElectionCommittee()
            .WithRoll()
            .WithCandidates()
            .WithSelfNomination()
            .WithPreparation()
            .WithProxies()
            .WithVote()
            .WithResult();

    private static Rulebook WithTerm(this Rulebook measures) =>
        measures
            .With(Village.Term.MostEarly, new TimeLimit(6, TimeUnit.Month), Article(3, 2))
            .With(Village.Term.Approval, [Bodies.CountyGovernment], Article(3, 2));

    private static Rulebook WithElectionCommittee(this Rulebook measures) =>
        measures
            .With(Norms.Committee.Task, Norms.Committee.Stage, Article(8, 2))
            .With(
                Norms.Committee.Actors,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly, Bodies.VillagersGroupMeeting],
                Article(8, 2),
                Latitude.Fixed
            )
            .With(Norms.Committee.Published, value: true, Article(8, 3))
            .With(Norms.Committee.Evidence, [ElectionEvidence.FiledWithGuidanceBody], Article(8, 3))
            .With(Norms.Method.Task, Norms.Method.Stage, Article(10))
            .With(Norms.Method.After, [Norms.Committee.Stage], Article(10))
            .With(
                Norms.Method.Actors,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                Article(10)
            )
            .With(Norms.Method.Published, value: true, Article(10));

    private static Rulebook WithRoll(this Rulebook measures) =>
        measures
            .With(Norms.Registration.Task, Norms.Registration.Stage, Article(13, 1))
            .With(Norms.Registration.Actors, [Bodies.ElectionCommittee], Article(10))
            .With(Norms.Registration.After, [Norms.Committee.Stage], Article(10))
            .With(Norms.Roll.Task, Norms.Roll.Stage, Article(14, 1))
            .With(Norms.Roll.After, [Norms.Registration.Stage], Article(13, 1))
            .With(Norms.RollObjection.Latest, DayRule.After(new(5), Norms.Roll.Stage), Article(14, 2))
            .With(Norms.RollRuling.Answers, Norms.RollObjection.Stage, Article(14, 2))
            .With(Norms.RollRuling.Actors, [Bodies.ElectionCommittee], Article(14, 2))
            .With(Norms.RollRuling.Latest, DayRule.After(new(3), Norms.RollObjection.Stage), Article(14, 2))
            .With(Norms.RollRuling.Published, value: true, Article(14, 2));

    private static Rulebook WithCandidates(this Rulebook measures) =>
        measures
            .WithStage(
                Norms.Nomination,
                new() { NeededWhen = !ElectionOccasions.SelfNomination },
                Article(3, 1)
            )
            .With(Norms.Review.Task, Norms.Review.Stage, Article(15, 2))
            .With(Norms.Review.Actors, [Bodies.ElectionCommittee], Article(15, 2), Latitude.Fixed)
            .With(Norms.Review.After, [Norms.Method.Stage], Article(15, 2))
            .WithStage(
                Norms.CandidateList,
                new() { NeededWhen = !ElectionOccasions.SelfNomination },
                Article(3, 1)
            )
            .With(Norms.CandidateList.After, [Norms.Nomination.Stage, Norms.Review.Stage], Article(15, 2))
            .With(Norms.CandidateList.Latest, DayRule.Before(new(5), Polling), Article(18, 3))
            .With(Norms.CandidateList.Actors, [Bodies.ElectionCommittee], Article(10))
            .With(Norms.Withdrawal.Task, Norms.Withdrawal.Stage, Article(19))
            .With(Norms.Withdrawal.Need, StageNeed.Optional, Article(19))
            .With(Norms.Withdrawal.After, [Norms.CandidateList.Stage], Article(19))
            .With(Norms.Withdrawal.Latest, DayRule.Before(new(3), Polling), Article(19))
            .With(Norms.Withdrawal.Evidence, [ElectionEvidence.WrittenRequest], Article(19))
            .With(Norms.WithdrawalNotice.Task, Norms.WithdrawalNotice.Stage, Article(19))
            .With(Norms.WithdrawalNotice.Answers, Norms.Withdrawal.Stage, Article(19))
            .With(Norms.WithdrawalNotice.Actors, [Bodies.ElectionCommittee], Article(19))
            .With(Norms.WithdrawalNotice.Published, value: true, Article(19))
            // 及时: at once, but no number of days is said.
            .LeavingOpen(Norms.WithdrawalNotice.Latest, Article(19));

    private static Rulebook WithSelfNomination(this Rulebook measures) =>
        measures
            .WithStage(
                Norms.SelfNomination,
                new() { NeededWhen = ElectionOccasions.SelfNomination },
                Article(20, 1)
            )
            .With(Norms.SelfNomination.Actors, [Circles.Voters], Article(20, 2))
            .With(Norms.SelfNomination.Latest, DayRule.Before(new(10), Polling), Article(20, 2))
            .WithStage(
                Norms.SelfNominatedList,
                new() { NeededWhen = ElectionOccasions.SelfNomination },
                Article(20, 1)
            )
            .With(
                Norms.SelfNominatedList.After,
                [Norms.SelfNomination.Stage, Norms.Review.Stage],
                Article(15, 2)
            )
            .With(Norms.SelfNominatedList.Latest, DayRule.Before(new(5), Polling), Article(20, 3))
            .With(Norms.SelfNominatedList.Actors, [Bodies.ElectionCommittee], Article(10));

    // On election day all campaigning stops, so that the meeting ends the day before.
    private static Rulebook WithPreparation(this Rulebook measures) =>
        measures
            .With(Norms.Arrangement.Task, Norms.Arrangement.Stage, Article(22, 1))
            .With(Norms.Arrangement.Actors, [Bodies.ElectionCommittee], Article(22, 1))
            .With(Norms.Arrangement.Latest, DayRule.Before(new(5), Polling), Article(22, 1))
            .With(Norms.Arrangement.Published, value: true, Article(22, 1))
            .With(Norms.MeetingTheVoters.Latest, DayRule.Before(new(1), Polling), Article(23, 1))
            .With(Norms.SpeechRequest.Task, Norms.SpeechRequest.Stage, Article(23, 2))
            .With(Norms.SpeechRequest.Need, StageNeed.Optional, Article(23, 2))
            .With(Norms.SpeechRequest.Latest, DayRule.Before(new(5), Polling), Article(23, 2))
            .WithStage(
                Norms.MobileBoxes,
                new()
                {
                    NeededWhen = ElectionOccasions.MobileBoxes,
                    By = [Bodies.ElectionCommittee],
                    ApprovedBy = [Bodies.TownshipElectionGuidance],
                    Published = true,
                },
                Article(24, 2)
            )
            .With(
                Village.Polling.Roles,
                [PollingRoles.Caller, PollingRoles.Scrutineer, PollingRoles.Teller],
                Article(22, 2)
            )
            .With(Village.Polling.NoCandidates, value: true, Article(22, 2), Latitude.Fixed)
            .With(Village.Polling.NoRelatives, KinCircle.Household, Article(22, 2))
            .With(Village.Polling.HelpReasons, [BallotHelp.Illiterate, BallotHelp.Disabled], Article(24, 3))
            .With(Village.Polling.Helpers, [BallotHelp.Scribe], Article(24, 3))
            .With(
                Village.Polling.Choices,
                BallotChoices.All,
                Article(21, 1),
                when: !ElectionOccasions.SelfNomination
            )
            .With(
                Village.Polling.Choices,
                [BallotChoices.For, BallotChoices.Another, BallotChoices.Abstain],
                Article(21, 2),
                when: ElectionOccasions.SelfNomination
            )
            .With(Village.Polling.BoxReasons, [BoxReasons.HardToGather], Article(24, 2))
            .With(Village.Polling.BoxScrutineers, 3, Article(24, 2));

    private static Rulebook WithProxies(this Rulebook measures) =>
        measures
            .With(Norms.ProxyRequest.Latest, DayRule.Before(new(3), Polling), Article(25, 2))
            .With(Norms.ProxyList.Latest, DayRule.Before(new(1), Polling), Article(25, 2))
            .With(Norms.ProxyList.Published, value: true, Article(25, 2));

    private static Rulebook WithVote(this Rulebook measures) =>
        measures
            .With(Norms.Polling.Actors, [Bodies.ElectionCommittee], Article(8, 1))
            .With(Norms.Polling.After, [Norms.MobileBoxes.Stage], Article(24, 2))
            .With(
                Norms.Polling.Evidence,
                [Evidence.SecretBallot, ElectionEvidence.SecretBooth],
                Article(24, 4)
            )
            .With(Norms.Count.Latest, DayRule.On(Polling), Article(26, 1))
            .With(
                Norms.Count.Evidence,
                [ElectionEvidence.OpenCount, ElectionEvidence.SignedRecord],
                Article(26, 1)
            );

    // The day on which the committee comes into being is taken to be that of the announcement, as in the national law.
    private static Rulebook WithResult(this Rulebook measures) =>
        measures
            .With(Norms.Announcement.Latest, DayRule.On(Polling), Article(32, 1))
            .With(Norms.ElectedList.Task, Norms.ElectedList.Stage, Article(32, 2))
            .With(Norms.ElectedList.Actors, [Bodies.ElectionCommittee], Article(32, 2))
            .With(Norms.ElectedList.After, [Norms.Announcement.Stage], Article(32, 2))
            .With(Norms.ElectedList.Latest, DayRule.After(new(1), Polling), Article(32, 2))
            .With(Norms.ElectedList.Published, value: true, Article(32, 2))
            .WithStage(
                Norms.FurtherElection,
                new() { NeededWhen = ElectionOccasions.SeatsLeft },
                Article(29, 1)
            )
            .With(Norms.FurtherElection.Earliest, DayRule.On(Polling), Article(29, 5))
            .With(Norms.FurtherElection.Latest, DayRule.After(new(30), Polling), Article(29, 5))
            .With(Norms.Handover.Latest, DayRule.After(new(10), Norms.Announcement.Stage), Article(33))
            .With(Norms.Handover.Actors, [Bodies.ElectionCommittee], Article(33), Latitude.Fixed)
            .With(Norms.Handover.Supervisors, [Bodies.TownshipGovernment], Article(33), Latitude.Fixed)
            .With(Norms.Records.Task, Norms.Records.Stage, Article(10))
            .With(Norms.Records.Actors, [Bodies.ElectionCommittee], Article(10))
            .With(Norms.Records.After, [Norms.Announcement.Stage], Article(10));
}
