using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// The committee and the assembly: articles 9 to 18. The regulation has no chapters.
public static partial class ShanghaiResidents2020
{
    private static Edition WithCommittee(this Edition regulation) =>
        regulation
            // 居民委员会的设置、撤销、规模调整.
            .Article(9)
            .OnPosts(it =>
                it.Paragraph(2)
                    .WithStage(FormationNorms.ResidentsCommittee.Proposal, new() { By = EitherOffice })
                    .WithStage(
                        FormationNorms.ResidentsCommittee.Approval,
                        new()
                        {
                            By = [Bodies.UrbanAreaGovernment],
                            After = [FormationNorms.ResidentsCommittee.Proposal.Stage],
                        }
                    )
            )
            .Article(10)
            .OnPosts(it =>
                it.Paragraph(3)
                    .WithStage(
                        FormationNorms.Subcommittees.Decision,
                        new() { Need = StageNeed.Optional, By = [Committee] }
                    )
                    .Paragraph(4)
                    .WithStage(
                        FormationNorms.ResidentsGroup.Decision,
                        new() { Need = StageNeed.Optional, By = [Committee] }
                    )
            )
            // 召集居民会议，应当提前通知居民: how long before it does not say.
            .Article(11)
            .OnTimeBefore(it =>
                it.Paragraph(2)
                    .With(ElectionNorms.ResidentsCommittee.Voters.DelegatesOfGroup, new CountRange(2, 3))
            )
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(AssemblyNorms.ResidentsCommittee.AnswersTo, [Bodies.ResidentsAssembly])
                    .Paragraph(2)
                    .With(Assembly.HeldEvery, SameWords.Yearly)
                    .Paragraph(3)
                    .With(Assembly.CalledBy, [Committee])
                    .With(Assembly.ChairedBy, [Committee])
                    .Adding(
                        Assembly.OwnMatters,
                        [
                            MatterKinds.Charter,
                            MatterKinds.CommunityRules,
                            MatterKinds.AnnualReport,
                            MatterKinds.CommitteeAppraisal,
                            MatterKinds.CommonInterest,
                        ]
                    )
                    .Paragraph(4)
                    .Adding(
                        Assembly.OwnMatters,
                        [MatterKinds.ReplacingMembers, MatterKinds.CommitteeDecision]
                    )
            )
            .OnAccountability(it =>
                it.Paragraph(3).With(ReportNorms.ResidentsCommittee.Every, SameWords.Yearly)
            )
            .Article(12)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(
                        Tasks.Duties,
                        [
                            TaskItems.Charter,
                            TaskItems.CallingAssemblies,
                            TaskItems.CarryingOut,
                            TaskItems.Mediation,
                            TaskItems.OwnersCommittee,
                            TaskItems.SocialForces,
                            TaskItems.HelpToGovernment,
                            TaskItems.Evaluations,
                            TaskItems.Opinions,
                        ]
                    )
                    .Paragraph(2)
                    .Adding(
                        Tasks.OnOccasion,
                        [new() { Occasion = DutyOccasions.Emergency, Duty = DutyItems.Mobilising }]
                    )
            )
            .Article(13)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .Adding(Assembly.ReservedMatters, [MatterKinds.Charter, MatterKinds.CommunityRules])
                    .With(Assembly.For(MatterKinds.Charter).FiledWith, EitherOffice)
                    .With(Assembly.For(MatterKinds.CommunityRules).FiledWith, EitherOffice)
                    .Paragraph(2)
                    .With(Assembly.For(MatterKinds.Charter).Contents, ShanghaiResidentsLabels.CharterContents)
                    .With(
                        Assembly.For(MatterKinds.CommunityRules).Contents,
                        ShanghaiResidentsLabels.CovenantContents
                    )
                    .Paragraph(3)
                    .With(Assembly.For(MatterKinds.Charter).NotAgainst, [DecisionBounds.Law])
                    .With(Assembly.For(MatterKinds.CommunityRules).NotAgainst, [DecisionBounds.Law])
            )
            .Article(14)
            .OnServices(it => it.Adding(Tasks.Duties, [TaskItems.Publicity, TaskItems.Values]))
            .Article(15)
            .OnServices(it => it.Adding(Tasks.Duties, [TaskItems.CommunityServices]))
            .Article(16)
            .OnHearings(it =>
                it.Paragraph(1)
                    .Adding(Heard.Kinds, [MatterKinds.VitalInterest])
                    .Adding(
                        Heard.Forms,
                        [
                            HearingForms.Hearing,
                            HearingForms.Coordination,
                            HearingForms.Appraisal,
                            HearingForms.Other,
                        ]
                    )
            )
            .OnServices(it => it.Paragraph(2).Adding(Tasks.Kept, [ShanghaiResidentsLabels.Topics]));

    // Promptly, and without a number of days; on a fixed board, and besides as the committee likes.
    private static Edition WithDisclosure(this Edition regulation) =>
        regulation
            .Article(17)
            .OnDisclosure(it =>
                it.Paragraph(1)
                    .Adding(
                        Disclosed.Items,
                        [
                            new(DisclosureItems.Decisions),
                            new(DisclosureItems.Hearings),
                            new(DisclosureItems.Consultation),
                            new(DisclosureItems.WorkingFunds),
                            new(DisclosureItems.ReliefAndDonations),
                            new(DisclosureItems.CommonConcern),
                        ]
                    )
                    .With(Disclosed.WhenItHappens, value: true)
                    .With(Disclosed.Truthful, value: true)
                    .WithStage(
                        Disclosed.Process.Query,
                        new() { Need = StageNeed.Optional, By = [Circles.Residents] },
                        Latitude.Free
                    )
                    .WithStage(
                        Disclosed.Process.QueryAnswer,
                        new() { By = [Committee], Answers = Disclosed.Process.Query.Stage }
                    )
                    .Paragraph(2)
                    .With(Disclosed.Places, [DisclosurePlaces.Board])
            )
            // 提高居民评价的权重: that residents weigh more, not how much.
            .Article(18)
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(EvaluationNorms.ResidentsCommittee.OrganisedBy, EitherOffice)
                    .With(EvaluationNorms.ResidentsCommittee.Raters, [RaterGroups.Residents])
                    .With(
                        EvaluationNorms.ResidentsCommittee.Criteria,
                        [
                            EvaluationCriteria.Awareness,
                            EvaluationCriteria.Participation,
                            EvaluationCriteria.Satisfaction,
                        ]
                    )
                    .LeavingOpen(EvaluationNorms.ResidentsCommittee.Weights)
                    .Paragraph(2)
                    .With(
                        AppraisalNorms.ResidentsCommittee.Appraised,
                        [AppraisedCircles.Committee, AppraisedCircles.CommitteeMembers]
                    )
                    .With(AppraisalNorms.ResidentsCommittee.By, [Bodies.ResidentsAssembly])
                    .With(AppraisalNorms.ResidentsCommittee.Every, SameWords.Yearly)
            );
}
