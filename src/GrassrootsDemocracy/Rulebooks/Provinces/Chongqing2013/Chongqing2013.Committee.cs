using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Services.Custody;
using GrassrootsDemocracy.Services.Funding;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第三章　村民委员会及其下属委员会, 第四章　村民小组及村民小组会议.
public static partial class Chongqing2013
{
    private static Edition WithCommittee(this Edition measures) =>
        measures
            .Article(16)
            .OnServices(it =>
                it.Adding(
                    Tasks.Duties,
                    [
                        TaskItems.CallingAssemblies,
                        TaskItems.CarryingOut,
                        TaskItems.DevelopmentPlans,
                        TaskItems.Economy,
                        TaskItems.CollectiveLand,
                        TaskItems.Environment,
                        TaskItems.CollectiveAutonomy,
                        TaskItems.Publicity,
                        TaskItems.RightsAndInterests,
                        TaskItems.FamilyPlanning,
                        TaskItems.Education,
                        TaskItems.Values,
                        TaskItems.PublicAffairs,
                        TaskItems.Charter,
                        TaskItems.Mediation,
                        TaskItems.Unity,
                        TaskItems.PublicOrder,
                        TaskItems.SocialForces,
                        TaskItems.Opinions,
                    ]
                )
            )
            .Article(17)
            .OnPosts(it =>
                it.Paragraph(1)
                    .WithStage(FormationNorms.Subcommittees.Decision, MayBe with { By = [Committee] })
                    .Paragraph(2)
                    .With(
                        PostNorms.Subcommittees.CrossAppointment,
                        [new() { With = [Committee], Force = NormForce.May }]
                    )
            )
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(Assembly.For(VillageMatterKinds.SubcommitteeMembers).TabledBy, [Committee])
                    .With(Delegates.For(VillageMatterKinds.SubcommitteeMembers).TabledBy, [Committee])
                    .Adding(Assembly.OwnMatters, [VillageMatterKinds.SubcommitteeMembers])
                    .Adding(Delegates.OwnMatters, [VillageMatterKinds.SubcommitteeMembers])
            )
            .Article(18)
            .OnServices(it =>
                it.Paragraph(1)
                    .With(Tasks.Funded, value: true)
                    .Paragraph(2)
                    .With(FundingNorms.PublicWelfare.BorneBy, [FundingLabels.Villagers])
                    .With(
                        FundingNorms.PublicWelfare.AddedBy,
                        [Bodies.CountyGovernment, Bodies.TownshipGovernment],
                        when: FundingOccasions.TooFew
                    )
                    .AskingNothing(FundingNorms.PublicWelfare.AddedBy, when: !FundingOccasions.TooFew)
            )
            // 由负责培训的人民政府负担.
            .Article(19)
            .OnServices(it =>
                it.With(FundingNorms.Training.BorneBy, [Bodies.TownshipGovernment, Bodies.CountyGovernment])
            )
            // 村民委员会成员、聘用人员和村民小组组长等; the director is one of the members.
            .Article(20)
            .OnServices(it =>
                it.With(
                        FundingNorms.LostWork.Recipients,
                        [
                            FundingLabels.CommitteeMembers,
                            FundingLabels.Director,
                            FundingLabels.Staff,
                            FundingLabels.GroupHeads,
                            FundingLabels.Others,
                        ]
                    )
                    .With(
                        FundingNorms.LostWork.Forms,
                        [
                            FundingLabels.FixedAmount,
                            FundingLabels.ActualLoss,
                            FundingLabels.AsTheAssemblyFinds,
                        ]
                    )
                    .With(FundingNorms.LostWork.BorneBy, [FundingLabels.Collective])
                    .With(FundingNorms.LostWork.AddedBy, [FundingLabels.Governments])
                    .With(
                        FundingNorms.LostWork.Floors,
                        [new PayFloor(FundingLabels.Director, Ratio.Of(1, 1), FundingLabels.IncomePerHead)]
                    )
            )
            // 参照前款规定执行: by a person charged with it, whose name in a group the article leaves unsaid.
            .Article(21)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(Tasks.Kept, [ChongqingLabels.SealManagement])
                    .Paragraph(2)
                    .With(Seal.KeptBy, [CustodyParts.CommitteeMember])
                    .With(Seal.KeeperNamedBy, [DisclosureLabels.Director])
                    .With(Seal.KeeperDecidedBy, [Committee])
                    .WithSteps(Seal)
                    .Paragraph(3)
                    .Being(TextStatus.Analogy)
                    .With(GroupSeal.KeptBy, [CustodyParts.ChargedPerson])
                    .WithSteps(GroupSeal)
                    .Paragraph(4)
                    .With(Seal.MadeBy, [Bodies.TownshipGovernment])
                    .With(Seal.FiledWith, [ChongqingLabels.PublicSecurity])
                    .With(GroupSeal.MadeBy, [Bodies.TownshipGovernment])
                    .With(GroupSeal.FiledWith, [ChongqingLabels.PublicSecurity])
            );

    private static CustodyNorms Seal => CustodyNorms.VillageSeal;

    private static CustodyNorms GroupSeal => CustodyNorms.GroupSeal;

    // 村民会议或者村民代表会议讨论决定的事项，经村民委员会主任签字后，由保管人登记、盖章: of other matters it says nothing.
    private static Statements WithSteps(this Statements it, CustodyNorms norms) =>
        it.With(
                norms.UsedAfter,
                [CustodyParts.Signature, CustodyParts.Registration],
                when: CustodyOccasions.DecidedByAssembly
            )
            .AskingNothing(norms.UsedAfter, when: !CustodyOccasions.DecidedByAssembly);

    private static FormationNorms Groups => FormationNorms.VillagersGroup;

    private static Edition WithGroups(this Edition measures) =>
        measures
            .Article(22)
            .OnPosts(it =>
                it.Paragraph(2)
                    .WithStage(Groups.Consultation, new() { By = [Bodies.VillagersGroupMeeting] })
                    .WithStage(
                        Groups.Proposal,
                        new() { By = [Committee], After = [Groups.Consultation.Stage] }
                    )
                    .WithStage(
                        Groups.Decision,
                        new() { By = BothAssemblies, After = [Groups.Proposal.Stage] }
                    )
                    .WithStage(
                        Groups.Approval,
                        new() { By = [Bodies.TownshipGovernment], After = [Groups.Decision.Stage] }
                    )
                    .WithStage(
                        Groups.Filing,
                        new()
                        {
                            After = [Groups.Approval.Stage],
                            Evidence = [ChongqingLabels.FiledWithCivilAffairs],
                        }
                    )
            )
            .Article(23)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(TaskNorms.VillagersGroup.Duties, [TaskItems.CarryingOut])
                    .Paragraph(2)
                    .Adding(
                        TaskNorms.VillagersGroup.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.OpinionsReceived,
                                Duty = DutyItems.PassingOn,
                                By = [GroupHead],
                            },
                        ]
                    )
            )
            .Article(24)
            .OnMeetings(it =>
                it.Adding(
                    Group.ReservedMatters,
                    [
                        VillageMatterKinds.LostWorkSubsidies,
                        VillageMatterKinds.CollectiveProceeds,
                        VillageMatterKinds.PublicWelfare,
                        VillageMatterKinds.LandContracts,
                        VillageMatterKinds.CollectiveProjects,
                        VillageMatterKinds.LandCompensation,
                        VillageMatterKinds.CollectiveProperty,
                        MatterKinds.OtherInterests,
                    ]
                )
            )
            .Article(25)
            .OnMeetings(it =>
                it.Adding(
                    Group.OwnMatters,
                    [
                        VillageMatterKinds.GroupHead,
                        VillageMatterKinds.GroupDelegates,
                        VillageMatterKinds.GroupHeadAppraisal,
                        VillageMatterKinds.GroupHeadDecision,
                    ]
                )
            )
            .OnAccountability(it => it.With(AppraisalNorms.VillagersGroup.By, [Bodies.VillagersGroupMeeting]))
            .Article(26)
            .OnMeetings(it =>
                it.With(Group.Opening, [Adults(Threshold.AtLeast(2, 3)), Households])
                    .With(Group.Majority, OfThosePresent)
            );
}
