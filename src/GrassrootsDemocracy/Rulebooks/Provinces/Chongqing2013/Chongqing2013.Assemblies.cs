using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第一章　总则, 第二章　村民会议与村民代表会议.
public static partial class Chongqing2013
{
    private static ElectionNorms Delegate => ElectionNorms.VillagersDelegates;

    private static Edition WithGeneral(this Edition measures) =>
        measures
            .Article(2)
            .OnMeetings(it =>
                it.Paragraph(2).With(AssemblyNorms.VillagersCommittee.AnswersTo, BothAssemblies)
            )
            .Article(3)
            .OnServices(it =>
                it.Paragraph(2)
                    .Adding(Tasks.Duties, [TaskItems.HelpToGovernment])
                    .Paragraph(3)
                    .With(Tasks.AnsweredForBy, [Bodies.TownshipGovernment])
            )
            .Article(4)
            .OnServices(it => it.Adding(Tasks.Kept, [ChongqingLabels.SupervisionCommittee]));

    private static Edition WithAssemblies(this Edition measures) =>
        measures
            .Article(6)
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(Assembly.CalledBy, [Committee])
                    .With(Assembly.Request, [ATenthOfTheVillagers, SameWords.AskedByDelegates])
                    .Paragraph(3)
                    .With(Assembly.Notice, new TimeLimit(10))
            )
            .Article(7)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Assembly.InParts, value: true)
                    .Paragraph(2)
                    .With(Assembly.Opening, [Adults(Threshold.Majority), Households])
                    .With(Assembly.Majority, OfThosePresent)
                    .Paragraph(3)
                    .With(
                        Assembly.LeftOut,
                        [LeftOutReasons.Away, LeftOutReasons.Ill, LeftOutReasons.Incapable]
                    )
            )
            .OnServices(it =>
                it.Paragraph(3)
                    .Adding(
                        Tasks.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.PeopleLeftOut,
                                Duty = DutyItems.ReportingWhoIsLeftOut,
                            },
                        ]
                    )
            )
            .Article(8)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .Adding(
                        Assembly.OwnMatters,
                        [
                            MatterKinds.Charter,
                            MatterKinds.CommunityRules,
                            MatterKinds.ReplacingMembers,
                            MatterKinds.ByElections,
                            MatterKinds.Resignations,
                            .. Handed,
                            MatterKinds.DelegatesDecision,
                            MatterKinds.OtherInterests,
                        ]
                    )
                    .Adding(Delegates.ChangedBy, [Bodies.VillagersAssembly])
                    .Paragraph(2)
                    .With(
                        Assembly.YieldsOn,
                        [
                            VillageMatterKinds.LandContracts,
                            VillageMatterKinds.CollectiveProjects,
                            VillageMatterKinds.CollectiveProceeds,
                            VillageMatterKinds.CollectiveProperty,
                            VillageMatterKinds.LandCompensation,
                        ]
                    )
            )
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(
                        ReportNorms.VillagersCommittee.Contents,
                        [ReportContents.YearsWork, ReportContents.Finances]
                    )
            )
            .Article(9)
            .OnMeetings(it => it.Adding(Assembly.NotAgainst, Bounds).Adding(Delegates.NotAgainst, Bounds))
            // 人数较多或者居住分散的村…可以设立.
            .Article(10)
            .OnPosts(it =>
                it.Paragraph(1)
                    .WithStage(
                        FormationNorms.VillagersDelegatesAssembly.Decision,
                        MayBe with
                        {
                            By = [Bodies.VillagersAssembly],
                            Evidence = [ChongqingLabels.LargeOrScattered],
                        }
                    )
            )
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(Delegates.DelegatedBy, Bodies.VillagersAssembly)
                    .Adding(
                        Delegates.Delegable,
                        [MatterKinds.Resignations, MatterKinds.ByElections, .. Handed]
                    )
                    .Paragraph(3)
                    .With(Delegates.DelegationNames, [DelegationParts.Matters, DelegationParts.Term])
            )
            .Article(11)
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(Delegates.Opening, [new(Circles.Composition, TwoThirdsOfThem)])
                    .With(Delegates.Majority, OfThosePresent)
                    .Adding(Delegates.NotAgainst, [DecisionBounds.AssemblyDecisions])
                    .Paragraph(3)
                    .With(Delegates.PassedUpTo, [Bodies.VillagersAssembly])
            )
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Delegates.Share, new(Threshold.AtLeast(4, 5), Base.Composition))
                    .With(N.Delegates.Women, new(Threshold.AtLeast(1, 3), Base.Composition))
            )
            .Article(12)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Delegates.CalledBy, [Committee])
                    .With(
                        Delegates.Request,
                        [
                            new(
                                Circles.VillagersDelegates,
                                new(Threshold.AtLeast(1, 5), Base.VillagersDelegates)
                            ),
                        ]
                    )
                    .With(Delegates.HeldWithin, new TimeLimit(15))
                    .Paragraph(2)
                    .With(Delegates.Notice, new TimeLimit(3))
            );

    // The office of a delegate is one in the delegates' assembly, and ends by norms of its own. 由村民代表现在所属的村民小组履行…职责:
    // where the group that chose a delegate was dissolved, the group of now does what that did.
    private static Edition WithDelegates(this Edition measures) =>
        measures
            .Article(13)
            .OnServices(it =>
                it.Paragraph(2)
                    .Adding(
                        TaskNorms.VillagersDelegates.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.DelegatesMeeting,
                                Duty = DutyItems.AskingTheGroup,
                            },
                            new()
                            {
                                Occasion = DutyOccasions.DelegatesMeeting,
                                Duty = DutyItems.ReportingFaithfully,
                            },
                        ]
                    )
            )
            .Article(14)
            .OnServices(it =>
                it.Paragraph(4)
                    .Adding(
                        Tasks.OnOccasion,
                        [
                            new()
                            {
                                Occasion = DutyOccasions.DelegatesChanged,
                                Duty = DutyItems.Announcing,
                                Within = new TimeLimit(5),
                            },
                        ]
                    )
            )
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .Adding(
                        Delegate.Ending.Causes,
                        [new(EndingCauses.LossOfCapacity), new(EndingCauses.CriminalPunishment)]
                    )
                    .With(
                        Delegate.Ending.DismissedFor,
                        [DismissalGrounds.BreachOfCharter, DismissalGrounds.Absence]
                    )
                    .With(Delegate.Ending.MissedMeetings, 3)
                    .Adding(Delegate.Ending.DismissedBy, [Bodies.VillagersGroupMeeting])
                    .Paragraph(2)
                    .With(Delegate.Ending.ResignationParts, [ResignationParts.InWriting])
                    .With(Delegate.Ending.ResignationTo, [Committee])
                    .Adding(Delegate.Ending.ResignationAcceptedBy, [Bodies.VillagersGroupMeeting])
                    .Paragraph(3)
                    .With(Delegate.Recall.Petition, [SameWords.AskedByVoters])
                    .With(Delegate.Recall.Callers, [new RecallCaller(Committee, new(30))])
                    .Paragraph(4)
                    .Adding(Delegate.ByElection.WaivedBy, [Bodies.VillagersGroupMeeting])
                    .Paragraph(5)
                    .Adding(Delegate.Ending.DismissedBy, [ChongqingLabels.GroupOfNow])
                    .Adding(Delegate.Ending.ResignationAcceptedBy, [ChongqingLabels.GroupOfNow])
                    .Adding(Delegate.ByElection.WaivedBy, [ChongqingLabels.GroupOfNow])
            )
            .Article(15)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Assembly.MinutesHold, [ChongqingLabels.WhatWasDecided])
                    .With(Delegates.MinutesHold, [ChongqingLabels.WhatWasDecided])
                    .With(Group.MinutesHold, [ChongqingLabels.WhatWasDecided])
                    .Paragraph(2)
                    .With(Assembly.ChangedBy, [Bodies.VillagersAssembly])
                    .Adding(Delegates.ChangedBy, [Bodies.VillagersDelegatesAssembly])
                    .With(Group.ChangedBy, [Bodies.VillagersGroupMeeting])
            );

    // 第三项至第九项: what the assembly decides and may hand on to the delegates.
    private static ValueList<Label> Handed =>
        [
            VillageMatterKinds.DevelopmentPlans,
            VillageMatterKinds.LandContracts,
            VillageMatterKinds.HouseSites,
            VillageMatterKinds.CollectiveProjects,
            VillageMatterKinds.CollectiveProceeds,
            VillageMatterKinds.PublicWelfare,
            VillageMatterKinds.CollectiveProperty,
            VillageMatterKinds.LandCompensation,
            VillageMatterKinds.LostWorkSubsidies,
            MatterKinds.AnnualReport,
            VillageMatterKinds.SupervisionReport,
            MatterKinds.CommitteeAppraisal,
            MatterKinds.CommitteeDecision,
        ];

    private static ValueList<Label> Bounds =>
        [
            DecisionBounds.Law,
            DecisionBounds.PersonalRights,
            DecisionBounds.DemocraticRights,
            DecisionBounds.PropertyRights,
        ];

    private static PetitionRoute ATenthOfTheVillagers =>
        new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults));

    // 到会人员的过半数: of those present at the vote, whatever they did with their votes.
    private static Quota OfThosePresent => new(Threshold.Majority, Base.Present);

    private static Quota TwoThirdsOfThem => new(Threshold.AtLeast(2, 3), Base.Composition);

    private static AttendanceBasis Households =>
        new(Circles.HouseholdDelegates, new(Threshold.AtLeast(2, 3), Base.Households));

    private static AttendanceBasis Adults(Threshold threshold) =>
        new(Circles.Adults, new(threshold, Base.Adults));
}
