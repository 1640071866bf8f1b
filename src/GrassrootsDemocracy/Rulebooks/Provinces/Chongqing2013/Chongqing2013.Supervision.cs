using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Services.Custody;
using GrassrootsDemocracy.Services.Funding;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第五章　民主管理与民主监督: who supervises; 第六章　法律责任.
public static partial class Chongqing2013
{
    private static Edition WithSupervision(this Edition measures) =>
        measures
            .Article(33)
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(ReportNorms.VillageSupervisionCommittee.AnswersTo, BothAssemblies)
                    .With(
                        ReportNorms.VillageSupervisionCommittee.Every,
                        Cadence.AtLeast(1, CadenceUnit.HalfYear)
                    )
                    .Adding(Watch.Powers, [SupervisionPowers.SittingIn])
            )
            .OnServices(it =>
                it.Paragraph(2)
                    .Adding(Tasks.Kept, [ChongqingLabels.OfficeOfSupervisors])
                    .With(FundingNorms.Supervision.Recipients, [FundingLabels.Supervisors])
                    .With(FundingNorms.Supervision.BorneBy, [FundingLabels.Collective])
                    .With(FundingNorms.Supervision.AddedBy, [Bodies.TownshipGovernment])
            )
            // Nine, of which the last is whatever laws say besides.
            .Article(34)
            .OnAccountability(it =>
                it.Adding(
                        Watch.Powers,
                        [
                            SupervisionPowers.Decisions,
                            SupervisionPowers.Disclosure,
                            SupervisionPowers.Finances,
                            SupervisionPowers.Veto,
                            SupervisionPowers.Charter,
                            SupervisionPowers.Conduct,
                            SupervisionPowers.Opinions,
                            SupervisionPowers.Appraisals,
                            SupervisionPowers.Reports,
                        ]
                    )
                    .With(Watch.Binding, [SupervisionPowers.Veto])
            )
            .OnServices(it =>
                it.Adding(
                    TaskNorms.VillageSupervisionCommittee.OnOccasion,
                    [new() { Occasion = DutyOccasions.OpinionsReceived, Duty = DutyItems.PassingOn }]
                )
            )
            // The supervision committee on the plan; what it keeps up goes to an assembly, or to a government.
            .Article(35)
            .OnDisclosure(it =>
                it.Paragraph(1)
                    .WithStage(
                        Stages.PlanObjection,
                        MayBe with
                        {
                            By = [Supervisors],
                            After = [Stages.Plan.Stage],
                            Within = new(5),
                        }
                    )
                    .WithStage(
                        Stages.PlanAnswer,
                        new()
                        {
                            By = [Committee],
                            Answers = Stages.PlanObjection.Stage,
                            Within = new(5),
                        }
                    )
                    .Paragraph(2)
                    .WithStage(
                        Stages.Assembly,
                        MayBe with
                        {
                            By = [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                            After = [Stages.PlanAnswer.Stage],
                        }
                    )
                    .WithStage(
                        Stages.Application,
                        MayBe with
                        {
                            By = [Supervisors],
                            After = [Stages.PlanAnswer.Stage],
                        }
                    )
                    .WithStage(
                        Stages.Inquiry,
                        new()
                        {
                            By = Authorities,
                            Answers = Stages.Application.Stage,
                            Within = new(10),
                            Evidence = [WrittenAnswer],
                        }
                    )
            )
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(
                        Tasks.OnOccasion,
                        [new() { Occasion = DutyOccasions.ErrorInPlan, Duty = DutyItems.PuttingRight }]
                    )
            );

    // Art. 39: what meetings decide against the law the township orders to be put right. Art. 40: the seven occasions on which one may ask.
    private static Edition WithRemedies(this Edition measures) =>
        measures
            .Article(38)
            .OnServices(it =>
                it.Paragraph(1)
                    .With(Archive.KeptBy, [Committee, Supervisors])
                    .Paragraph(2)
                    .With(Archive.Holds, ChongqingLabels.Archived)
                    .With(
                        Archive.Qualities,
                        [
                            CustodyParts.True,
                            CustodyParts.Accurate,
                            CustodyParts.Complete,
                            CustodyParts.InOrder,
                        ]
                    )
                    .Paragraph(3)
                    .With(
                        Archive.NobodyMay,
                        [CustodyParts.Appropriating, CustodyParts.Changing, CustodyParts.Destroying]
                    )
                    .Paragraph(4)
                    .With(Archive.SeenBy, [Circles.Villagers])
            )
            .Article(39)
            .OnAccountability(it =>
                it.Adding(ComplaintNorms.VillagersAssembly.OrderedBy, [Bodies.TownshipGovernment])
                    .Adding(ComplaintNorms.VillagersDelegatesAssembly.OrderedBy, [Bodies.TownshipGovernment])
                    .With(ComplaintNorms.VillagersAssembly.Compensated, value: true)
                    .With(ComplaintNorms.VillagersDelegatesAssembly.Compensated, value: true)
            )
            .Article(40)
            .OnAccountability(it =>
                it.With(Asked.Occasions, BreachOccasions.Seven)
                    .With(Asked.AskedOf, [Committee, Supervisors])
                    .With(Asked.AnsweredWithin, new TimeLimit(3))
                    .With(Asked.InWriting, value: true)
                    .With(Asked.Above, Authorities)
                    .With(Asked.FoundWithin, new TimeLimit(20))
                    .Adding(Asked.OrderedBy, Authorities)
                    .With(Asked.Sanctions, [SanctionKinds.ByLaw])
            )
            .Article(42)
            .OnAccountability(it =>
                it.With(
                        ComplaintNorms.TownshipGovernment.OrderedBy,
                        [Bodies.CountyGovernment, DisclosureLabels.Departments]
                    )
                    .With(ComplaintNorms.TownshipGovernment.Sanctions, [SanctionKinds.ByLaw])
            );

    private static CustodyNorms Archive => CustodyNorms.VillageArchive;

    private static SupervisionNorms Watch => SupervisionNorms.VillageSupervisionCommittee;

    private static ComplaintNorms Asked => ComplaintNorms.VillagersCommittee;
}
