using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Process;
using static GrassrootsDemocracy.Rulebooks.Provinces.Shanghai2020;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// The measures of Shanghai as a process.
internal static class ShanghaiProcess
{
    private static readonly ElectionNorms Village = ElectionNorms.VillagersCommittee;

    private static readonly ProcessNorms Norms = Village.Process;

    private static readonly Label Polling = Norms.Polling.Stage;

    public static Rulebook WithShanghaiProcess(this Rulebook measures) =>
        measures
            .WithElectionCommittee()
            .WithRoll()
            .WithCandidates()
            .WithProxies()
            .WithVote()
            .WithResult()
            .WithShanghaiStages();

    private static Rulebook WithElectionCommittee(this Rulebook measures) =>
        measures
            .With(Norms.Committee.Task, Norms.Committee.Stage, Article(7, 1))
            .With(
                Norms.Committee.Actors,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly, Bodies.VillagersGroupMeeting],
                Article(7, 1),
                Latitude.Fixed
            )
            .With(Norms.Seats.Task, Norms.Seats.Stage, Article(2, 1))
            .With(
                Norms.Seats.Actors,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                Article(2, 1)
            )
            .With(Norms.Notice.Task, Norms.Notice.Stage, Article(8, 1))
            .With(Norms.Notice.Actors, [Bodies.ElectionCommittee], Article(8, 1))
            .With(Norms.Notice.After, [Norms.Committee.Stage], Article(8, 1))
            .With(Norms.Notice.Published, value: true, Article(8, 1))
            .With(Norms.Method.Task, Norms.Method.Stage, Article(8, 1))
            .With(Norms.Method.After, [Norms.Committee.Stage], Article(8, 1))
            .With(
                Norms.Method.Actors,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                Article(11)
            );

    private static Rulebook WithRoll(this Rulebook measures) =>
        measures
            .With(Norms.Registration.Task, Norms.Registration.Stage, Article(9, 2))
            .With(Norms.Registration.Actors, [Bodies.ElectionCommittee], Article(8, 1))
            .With(Norms.Registration.After, [Norms.Committee.Stage], Article(8, 1))
            .With(Norms.Roll.Task, Norms.Roll.Stage, Article(10, 1))
            .With(Norms.Roll.Actors, [Bodies.ElectionCommittee], Article(10, 1))
            .With(Norms.Roll.After, [Norms.Registration.Stage], Article(9, 2))
            .With(Norms.RollObjection.Latest, DayRule.After(new(5), Norms.Roll.Stage), Article(10, 2))
            .With(Norms.RollRuling.Answers, Norms.RollObjection.Stage, Article(10, 2))
            .With(Norms.RollRuling.Actors, [Bodies.ElectionCommittee], Article(10, 2))
            .With(Norms.RollRuling.Latest, DayRule.After(new(3), Norms.RollObjection.Stage), Article(10, 2))
            .With(Norms.RollRuling.Published, value: true, Article(10, 2));

    // Art. 13: on election day nobody is introduced any more, so that the meeting ends the day before.
    private static Rulebook WithCandidates(this Rulebook measures) =>
        measures
            .With(Norms.CandidateList.Task, Norms.CandidateList.Stage, Article(12, 2))
            .With(Norms.CandidateList.After, [Norms.Nomination.Stage], Article(12, 2))
            .With(Norms.CandidateList.Latest, DayRule.Before(new(5), Polling), Article(12, 2))
            .With(Norms.CandidateList.Actors, [Bodies.ElectionCommittee], Article(8, 1))
            .With(Norms.CandidateList.Published, value: true, Article(12, 2))
            .With(Norms.MeetingTheVoters.Actors, [Bodies.ElectionCommittee], Article(13))
            .With(
                Norms.MeetingTheVoters.Evidence,
                [ElectionEvidence.Presentation, ElectionEvidence.Answers],
                Article(13)
            )
            .With(Norms.MeetingTheVoters.Latest, DayRule.Before(new(1), Polling), Article(13))
            .With(Norms.Arrangement.Task, Norms.Arrangement.Stage, Article(14, 1))
            .With(Norms.Arrangement.Actors, [Bodies.ElectionCommittee], Article(14, 1))
            .With(
                Norms.Arrangement.Evidence,
                [
                    ShanghaiLabels.Officers,
                    ShanghaiLabels.PollingTime,
                    ShanghaiLabels.Ballots,
                    ShanghaiLabels.Places,
                    ShanghaiLabels.ProxiesVerified,
                ],
                Article(14, 1)
            )
            .Adding(Norms.Arrangement.Evidence, [ShanghaiLabels.OfficersTrained], Article(8, 1))
            .With(Norms.Arrangement.Latest, DayRule.Before(new(1), Polling), Article(14, 1))
            .With(Norms.Arrangement.Published, value: true, Article(14, 1))
            .With(
                Village.Polling.Roles,
                [PollingRoles.Scrutineer, PollingRoles.Caller, PollingRoles.Teller, PollingRoles.Scribe],
                Article(14, 2)
            )
            .With(Village.Polling.NoCandidates, value: true, Article(14, 2), Latitude.Fixed)
            .With(Village.Polling.NoRelatives, DirectLine, Article(14, 2));

    private static Rulebook WithProxies(this Rulebook measures) =>
        measures
            .With(Norms.ProxyRequest.Latest, DayRule.Before(new(5), Polling), Article(16, 2))
            .With(Norms.ProxyList.Latest, DayRule.Before(new(2), Polling), Article(16, 2));

    private static Rulebook WithVote(this Rulebook measures) =>
        measures
            .With(Norms.Polling.Task, Norms.Polling.Stage, Article(2, 2))
            .With(Norms.Polling.Actors, [Bodies.ElectionCommittee], Article(7, 1))
            .With(
                Norms.Polling.Evidence,
                [ElectionEvidence.SecretBooth, ElectionEvidence.ScribePlace],
                Article(17, 1)
            )
            .Adding(Norms.Polling.Evidence, [Evidence.SecretBallot], Article(15, 1))
            .With(Village.Polling.HelpReasons, [BallotHelp.Illiterate, BallotHelp.Disabled], Article(17, 1))
            .With(Village.Polling.Helpers, [BallotHelp.TrustedPerson], Article(17, 1))
            .With(Village.Polling.Choices, BallotChoices.All, Article(17, 2), Latitude.Fixed)
            .With(
                Norms.ProxyList.PublishedIn,
                [ShanghaiLabels.CommitteeSeat, ShanghaiLabels.GroupSeats],
                Article(16, 2)
            )
            .With(Norms.Count.Latest, DayRule.On(Polling), Article(18))
            .With(
                Norms.Count.Evidence,
                [ElectionEvidence.OpenCount, ElectionEvidence.OpenedTogether],
                Article(18)
            )
            .With(Norms.Announcement.Actors, [Bodies.ElectionCommittee], Article(18))
            .With(Norms.Announcement.Latest, DayRule.On(Polling), Article(18));

    private static Rulebook WithResult(this Rulebook measures)
    {
        var few = Case.Fewer(Quantity.MembersElected, 3);
        return measures
            .With(Norms.Announcement.Evidence, [ElectionEvidence.FiledWithTownship], Article(22))
            .With(Norms.FurtherElection.Task, Norms.FurtherElection.Stage, Article(21, 1))
            .With(Norms.FurtherElection.Need, StageNeed.Mandatory, Article(21, 1), when: few)
            .With(Norms.FurtherElection.Need, StageNeed.Optional, Article(21, 1), when: !few)
            .With(Norms.FurtherElection.Latest, DayRule.After(new(30), Polling), Article(21, 1))
            .With(Norms.Handover.Latest, DayRule.After(new(10), Norms.Announcement.Stage), Article(24))
            .With(Norms.Handover.Actors, [Bodies.ElectionCommittee], Article(24), Latitude.Fixed)
            .With(Norms.Handover.Supervisors, [Bodies.TownshipGovernment], Article(24), Latitude.Fixed)
            .With(Norms.Records.Task, Norms.Records.Stage, Article(8, 1))
            .With(Norms.Records.Actors, [Bodies.ElectionCommittee], Article(8, 1))
            .With(Norms.Records.After, [Norms.Announcement.Stage], Article(8, 1));
    }
}
