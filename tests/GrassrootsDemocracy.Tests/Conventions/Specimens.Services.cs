using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Services.Assistance;
using GrassrootsDemocracy.Services.Custody;
using GrassrootsDemocracy.Services.Funding;
using GrassrootsDemocracy.Services.Inspections;
using GrassrootsDemocracy.Services.Networks;
using GrassrootsDemocracy.Services.Relief;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfServices =>
        [
            Of(() => new CoverageNorms(new("undertaking/kind", "kind", "类"))),
            Of(CoverageRulesOfJianghan),
            Of(PointOfService),
            Of<ValueList<ServicePoint>>(() => [PointOfService()]),
            Of(NetworkOfService),
            Of(() => CoverageRulesOfJianghan().Check(NetworkOfService())),
            Of(() => new FeeRelief(FeeItems.BloodTest, Ratio.Percent(20))),
            Of<ValueList<FeeRelief>>(() => [new(FeeItems.BloodTest, Ratio.Percent(20))]),
            Of(() => new ReliefNorms(new("undertaking/kind", "kind", "类"))),
            Of(ReliefRulesOfJianghan),
            Of(LineOfBill),
            Of<ValueList<BillLine>>(() => [LineOfBill()]),
            Of(() => new Bill { Lines = [LineOfBill()] }),
            Of(() => ReliefRulesOfJianghan().Decide(new() { Lines = [LineOfBill()] })),
            Of(() => ReliefRulesOfJianghan().Decide(new() { Lines = [LineOfBill()] }).Lines[0]),
            Of(() => new AssistanceNorms(new("undertaking/kind", "kind", "类"))),
            Of(AssistanceRulesOfJianghan),
            Of(() => new AssistanceClaim { Name = "Li" }),
            Of(() => AssistanceRulesOfJianghan().Decide(new() { Name = "Li" })),
            Of(() => new InspectionNorms(new("undertaking/kind", "kind", "类"))),
            Of(InspectionRulesOfJianghan),
            Of(() => new InspectedPerson { Id = "Li" }),
            Of<ValueList<InspectedPerson>>(() => [new() { Id = "Li" }]),
            Of(() => new DrugPrice { Drug = "aspirin", Price = 100 }),
            Of<ValueList<DrugPrice>>(() => [new() { Drug = "aspirin", Price = 100 }]),
            Of(Found),
            Of(() => InspectionRulesOfJianghan().Check(Found())),
            Of(() => new TaskNorms(new("body/kind", "kind", "类"))),
            Of(TaskRulesOfNation),
            Of(TaskAsked),
            Of(() => TaskRulesOfNation().Judge(TaskAsked())),
            Of(DueOnOccasion),
            Of<ValueList<OccasionalDuty>>(() => [DueOnOccasion()]),
            Of(() => new DutyDone(DutyItems.PassingOn)),
            Of<ValueList<DutyDone>>(() => [new(DutyItems.PassingOn)]),
            Of(Happened),
            Of<ValueList<DutyOccasion>>(() => [Happened()]),
            Of(() => new DutyRecord { Occasions = [Happened()] }),
            Of(() => TaskRulesOfNation().Check(new() { Occasions = [Happened()] }, new(2026, 3, 1))),
            Of(() => new CustodyNorms(new("undertaking/kind", "kind", "类"))),
            Of(() => CustodyRules.From(National, CustodyNorms.VillageArchive)),
            Of(() => new CustodyRequest { Reference = "1" }),
            Of<ValueList<CustodyRequest>>(() => [new() { Reference = "1" }]),
            Of(() => new CustodyUse { Reference = "1" }),
            Of<ValueList<CustodyUse>>(() => [new() { Reference = "1" }]),
            Of(() => new CustodyRecord { KeptBy = [CustodyParts.ChargedPerson] }),
            Of(() =>
                CustodyRules
                    .From(National, CustodyNorms.VillageArchive)
                    .Check(new() { KeptBy = [CustodyParts.ChargedPerson] })
            ),
            Of(() => new FundingNorms(new("undertaking/kind", "kind", "类"))),
            Of(() => FundingRules.From(National, FundingNorms.LostWork)),
            Of(Floor),
            Of<ValueList<PayFloor>>(() => [Floor()]),
            Of(() => new Payment { Name = "Li", Amount = 100 }),
            Of<ValueList<Payment>>(() => [new() { Name = "Li", Amount = 100 }]),
            Of(() => new ReferenceAmount(FundingLabels.IncomePerHead, 100)),
            Of<ValueList<ReferenceAmount>>(() => [new(FundingLabels.IncomePerHead, 100)]),
            Of(() => new FundingRecord { Payments = [new() { Name = "Li", Amount = 100 }] }),
            Of(() =>
                FundingRules
                    .From(National, FundingNorms.LostWork)
                    .Check(new() { Payments = [new() { Name = "Li", Amount = 100 }] })
            ),
        ];

    private static CoverageRules CoverageRulesOfJianghan() =>
        CoverageRules.From(Jianghan2006.Layer, CoverageNorms.CommunityHealth);

    private static ReliefRules ReliefRulesOfJianghan() =>
        ReliefRules.From(Jianghan2006.Layer, ReliefNorms.CommunityHealth);

    private static AssistanceRules AssistanceRulesOfJianghan() =>
        AssistanceRules.From(Jianghan2006.Layer, AssistanceNorms.CommunityHealth);

    private static InspectionRules InspectionRulesOfJianghan() =>
        InspectionRules.From(Jianghan2006.Layer, InspectionNorms.CommunityHealth);

    private static TaskRules TaskRulesOfNation() => TaskRules.From(National, TaskNorms.VillagersCommittee);

    private static ServicePoint PointOfService() => new() { Id = "1", Serves = ["A"] };

    private static ServiceNetwork NetworkOfService() =>
        new() { Communities = ["A"], Centres = [PointOfService()] };

    private static BillLine LineOfBill() => new() { Item = FeeItems.BloodTest, Fee = 1_000 };

    private static Inspection Found() =>
        new()
        {
            Place = "Station 1",
            Staff = [new() { Id = "Li" }],
            Drugs = [new() { Drug = "aspirin", Price = 100 }],
        };

    private static OccasionalDuty DueOnOccasion() =>
        new() { Occasion = DutyOccasions.OpinionsReceived, Duty = DutyItems.PassingOn };

    private static DutyOccasion Happened() =>
        new()
        {
            Reference = "1",
            Occasion = DutyOccasions.OpinionsReceived,
            Day = new(2026, 2, 1),
        };

    private static PayFloor Floor() =>
        new(FundingLabels.Director, Ratio.Of(1, 1), FundingLabels.IncomePerHead);

    private static TaskRequest TaskAsked() => new() { Item = TaskItems.Mediation };
}
