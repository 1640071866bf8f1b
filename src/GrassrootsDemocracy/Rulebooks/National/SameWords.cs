using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Before.Voters;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// What several laws say in the same words, the two organic laws above all; each law says it in an article of its own.
internal static class SameWords
{
    public static ValueList<Label> NextInOrderOrFresh =>
        [Replacements.NextInOrder, Replacements.FreshSelection];

    public static ValueList<Office> DirectorAndMembers => [Office.Director, Office.Member];

    public static ValueList<Nominator> VotersDirectly => [new(Circles.Voters, 1)];

    public static ValueList<Label> EitherAssembly =>
        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly];

    public static ValueList<ByElectionBody> ByElectionInEitherAssembly =>
        [
            new(Bodies.VillagersAssembly, Franchise.Voters),
            new(Bodies.VillagersDelegatesAssembly, Franchise.ResidentsDelegates),
        ];

    // 登记参加选举的村民过半数.
    public static TurnoutRule MostOfTheRoll => new(Base.TookPart, new(Threshold.Majority, Base.Roll));

    // 参加投票的村民过半数: of all who took part, so that void and blank ballots stay in the whole.
    public static Quota MostOfThoseWhoTookPart => new(Threshold.Majority, Base.TookPart);

    // 不得少于已投选票总数的三分之一: a third itself is enough, and the whole is the ballots cast in that round.
    public static Quota AThirdOfBallotsCast => new(Threshold.AtLeast(1, 3), Base.Collected);

    // 本村五分之一以上有选举权的村民, 三分之一以上的村民代表.
    public static PetitionRoute AskedByVoters =>
        new(Circles.VillagersWithTheVote, new(Threshold.AtLeast(1, 5), Base.Entitled));

    public static PetitionRoute AskedByDelegates =>
        new(Circles.VillagersDelegates, new(Threshold.AtLeast(1, 3), Base.VillagersDelegates));

    // 年满十八周岁…都有选举权; 依照法律被剥夺政治权利的人除外.
    public static Statements WithVotersOfEighteen(this Statements it, VoterNorms norms) =>
        it.With(norms.Age, 18, Fixed).With(norms.Exclusions, [VoterFacts.Deprived], Fixed);

    // The second to the fourth paragraph of the laws of 2026: who stands, or whose close relative stands, leaves the committee.
    // Who a nominated candidate is hangs on the way of nominating, which is the provinces' to say.
    public static Statements WithElectionCommittee(this Statements it, ElectionCommitteeNorms norms) =>
        it.With(norms.Offices, [Office.Director, Office.DeputyDirector, Office.Member], Fixed)
            .Paragraph(3)
            .With(norms.CandidatesLeave, value: true, Fixed)
            .With(norms.CandidatesLeaveFrom, LeavingMoment.Nominated, Free)
            .With(norms.RelativesLeave, KinCircle.CloseRelatives)
            .Paragraph(4)
            .With(norms.Replacement, NextInOrderOrFresh, Fixed);

    // Five days for objections, which nobody may shorten; three for each ruling.
    public static Statements WithObjections(this Statements it, ProcessNorms norms) =>
        it.WithStage(
                norms.RollObjection,
                new()
                {
                    Need = StageNeed.Optional,
                    First = DayRule.On(norms.Roll.Stage),
                    Last = DayRule.After(new(5), norms.Roll.Stage),
                },
                Fixed
            )
            .WithStage(
                norms.RollRuling,
                new() { Answers = norms.RollObjection.Stage, By = [Bodies.ElectionCommittee] },
                Fixed
            )
            .With(norms.RollRuling.Latest, DayRule.After(new(3), norms.RollObjection.Stage))
            .With(norms.RollRuling.Published, value: true);

    // As above, where a province says it without being asked to.
    public static Statements WithRollRuling(this Statements it, ProcessNorms norms) =>
        it.With(norms.RollObjection.Latest, DayRule.After(new(5), norms.Roll.Stage))
            .With(norms.RollRuling.Answers, norms.RollObjection.Stage)
            .With(norms.RollRuling.Actors, [Bodies.ElectionCommittee])
            .With(norms.RollRuling.Latest, DayRule.After(new(3), norms.RollObjection.Stage))
            .With(norms.RollRuling.Published, value: true);

    // The law names no day; those who are to be voted on meet the voters no later than the vote itself.
    public static Statements WithMeeting(this Statements it, ProcessNorms norms) =>
        it.WithStage(norms.MeetingTheVoters, new() { By = [Bodies.ElectionCommittee] }, Fixed)
            .With(norms.MeetingTheVoters.Latest, DayRule.On(norms.Polling.Stage));

    public static Statements WithSecretVote(this Statements it, ProcessNorms norms) =>
        it.With(norms.Polling.Evidence, [Evidence.SecretBallot, ElectionEvidence.SecretBooth])
            .WithStage(norms.Count, Fixed)
            .With(norms.Count.After, [norms.Polling.Stage])
            .With(norms.Count.Evidence, [ElectionEvidence.OpenCount])
            .WithStage(norms.Announcement, Fixed)
            .With(norms.Announcement.After, [norms.Count.Stage])
            .With(norms.Announcement.Latest, DayRule.On(norms.Polling.Stage))
            .With(norms.Announcement.Published, value: true);

    public static Statements WithProxies(this Statements it, ProxyNorms norms, ProxyHolders holders) =>
        it.With(norms.Allowed(Franchise.Voters), value: true, Fixed)
            .With(norms.Holders, holders, Fixed)
            .With(
                norms.Conditions,
                [Condition.That(ProxyFacts.Away), Condition.That(ProxyFacts.Written)],
                Fixed
            );

    // 每一村民接受委托不得超过三人。候选人不得接受委托投票: new in both laws of 2026.
    public static Statements WithProxyLimits(this Statements it, ProxyNorms norms) =>
        it.With(norms.MostPrincipals, 3).With(norms.CandidatesMayHold, value: false, Fixed);

    // Whoever has been asked for a proxy is on the list; without a request there is nothing to publish. That it is given in
    // writing is judged grant by grant.
    public static Statements WithProxyList(this Statements it, ProcessNorms norms) =>
        it.WithStage(norms.ProxyRequest, new() { Need = StageNeed.Optional }, Fixed)
            .WithStage(
                norms.ProxyList,
                new() { NeededWhen = Case.Of(norms.ProxyRequest.Stage), Published = true }
            )
            .With(norms.ProxyList.Actors, [Bodies.ElectionCommittee], Fixed);

    public static Statements WithHandover(this Statements it, ProcessNorms norms, Label supervisor) =>
        it.WithStage(
                norms.Handover,
                new() { By = [Bodies.ElectionCommittee], SupervisedBy = [supervisor] },
                Fixed
            )
            .With(norms.Handover.After, [norms.Announcement.Stage])
            .With(norms.Handover.Latest, DayRule.After(new(10), norms.Announcement.Stage));

    // 具体选举办法由省、自治区、直辖市…规定: the questions on which the organic laws are silent and which they leave to the provinces.
    public static Statements LeavingTheVote(this Statements it, ElectionNorms norms) =>
        it.LeavingOpen(
            norms.WriteIns,
            norms.ExcessBallots,
            norms.OverMarked,
            norms.Blank,
            norms.Tie,
            norms.FurtherCandidates,
            norms.FurtherTurnout,
            norms.Vacancies
        );

    public static Statements LeavingTheTimeBefore(this Statements it, ElectionNorms norms) =>
        it.LeavingOpen(
            norms.Voters.MeasuredOn,
            norms.ElectionCommittee.Size,
            norms.Candidacy.PostsOfOnePerson,
            norms.Candidacy.BallotTurnout,
            norms.Candidacy.FilledByVotes,
            norms.Proxies.Excess,
            norms.Proxies.MayBePassedOn
        );

    // Consultation, which the laws of 2026 made a duty of the committee, in three paragraphs. A hearing is one form of it; the laws
    // give no numbers.
    public static Statements WithConsultation(
        this Statements it,
        HearingNorms norms,
        Label committee,
        ValueList<Label> assemblies
    )
    {
        var (hearing, decision, after) = (
            norms.Process.Hearing,
            norms.Process.Decision,
            norms.Process.FollowUp
        );
        return it.Paragraph(1)
            .Adding(
                norms.Kinds,
                [
                    MatterKinds.VitalInterest,
                    MatterKinds.WelfareUndertaking,
                    HearingMatters.DifficultiesAndDisputes,
                ]
            )
            .WithStage(
                hearing,
                new() { Task = new(hearing.Stage.Id, "the consultation", "协商"), By = [committee] },
                Fixed
            )
            .NeededOnly(hearing, HearingOccasions.Required)
            .Paragraph(2)
            .With(
                norms.Forms,
                [HearingForms.Council, HearingForms.Hearing, HearingForms.Talk, HearingForms.Other],
                MayFill
            )
            .Paragraph(3)
            .With(decision.Actors, assemblies, Fixed)
            .NeededOnly(decision, HearingOccasions.Assembly)
            .With(decision.After, [hearing.Stage])
            .WithStage(
                after,
                new()
                {
                    Task = new(
                        after.Stage.Id,
                        "carrying out what was agreed, or seeing that it is",
                        "组织实施或者监督落实"
                    ),
                    By = [committee],
                },
                Fixed
            )
            .NeededOnly(after, HearingOccasions.Required)
            .With(after.After, [hearing.Stage]);
    }

    private static Statements NeededOnly(this Statements it, StageNorms stage, Case when) =>
        it.With(stage.Need, StageNeed.Mandatory, when: when).AskingNothing(stage.Need, when: !when);

    public static Cadence Yearly => Cadence.AtLeast(1, CadenceUnit.Year);

    public static Cadence Quarterly => Cadence.AtLeast(1, CadenceUnit.Quarter);

    public static Cadence Monthly => Cadence.AtLeast(1, CadenceUnit.Month);

    // 应当设立…公开栏，可以采用现代信息技术…公布的期限不得少于十五日: of both forms that the sentence before names.
    public static Statements WithBoard(this Statements it, DisclosureNorms norms) =>
        it.With(norms.Places, [DisclosurePlaces.Board])
            .With(norms.StaysUp, new TimeLimit(15))
            .With(norms.StaysUpAt, [DisclosurePlaces.Board, DisclosurePlaces.Online]);

    // 接受…的查询: that these may ask bars nobody else.
    public static Statements WithQuestions(
        this Statements it,
        DisclosureNorms norms,
        Label people,
        Label committee
    ) =>
        it.WithStage(norms.Process.Query, new() { Need = StageNeed.Optional, By = [people] }, Free)
            .WithStage(
                norms.Process.QueryAnswer,
                new() { By = [committee], Answers = norms.Process.Query.Stage }
            );

    // 反映 → 调查核实 → 责令依法公布.
    public static Statements WithComplaints(
        this Statements it,
        DisclosureNorms norms,
        Label people,
        Label committee,
        ValueList<Label> authorities
    )
    {
        var stages = norms.Process;
        return it.WithStage(stages.Complaint, new() { Need = StageNeed.Optional, By = [people] }, Free)
            .WithStage(stages.Investigation, new() { By = authorities, Answers = stages.Complaint.Stage })
            .WithStage(stages.CorrectionOrder, new() { Need = StageNeed.Optional, By = authorities })
            .WithStage(
                stages.Republication,
                new() { By = [committee], Answers = stages.CorrectionOrder.Stage }
            );
    }

    // 章程、规约以及两种会议的决定违反前款规定的，由…责令改正.
    public static Statements WithUnlawfulDecisions(
        this Statements it,
        ComplaintNorms assembly,
        ComplaintNorms delegates,
        ValueList<Label> authorities
    ) => it.Adding(assembly.OrderedBy, authorities, Fixed).Adding(delegates.OrderedBy, authorities, Fixed);

    public static Statements WithAuditOccasions(this Statements it, AuditNorms norms) =>
        it.With(
            norms.Occasions,
            [AuditOccasions.DuringTerm, AuditOccasions.EndOfTerm, AuditOccasions.LeftEarly]
        );

    // What was found is published, of an audit on leaving before the next election.
    public static Statements WithPublishedAudits(this Statements it, AuditNorms norms) =>
        it.With(norms.Published, value: true)
            .With(norms.For(AuditOccasions.EndOfTerm).BeforeElection, value: true)
            .With(norms.For(AuditOccasions.LeftEarly).BeforeElection, value: true);
}
