using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Services.Assistance;
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

    private static TaskRequest TaskAsked() => new() { Item = TaskItems.Mediation };
}
