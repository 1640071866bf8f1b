using GrassrootsDemocracy.Services.Assistance;
using GrassrootsDemocracy.Services.Inspections;
using GrassrootsDemocracy.Services.Networks;
using GrassrootsDemocracy.Services.Relief;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// Jianghan J1 and J3 to J5: what the report says of the health service of communities. How a fraction of a fen is rounded, and who
// is of the three groups, it does not say.
internal static class JianghanServices
{
    public static Rulebook WithHealthService(this Rulebook book) =>
        book.WithCoverage(At("centres and stations", "实行竞争上岗，养事不养人"))
            .WithRelief(At("fee relief", "实施“五免六减”，开展医疗救助"))
            .WithSupervision(At("supervision", "建立监管机制，强化服务职能"))
            .With(
                InspectionNorms.CommunityHealth.PricesAtMarket,
                value: true,
                At("drug prices", "试行“医药分家”，真正让利于民")
            );

    private static Rulebook WithCoverage(this Rulebook book, Citation source)
    {
        var norms = CoverageNorms.CommunityHealth;
        return book.With(norms.Centres, CountRange.Exactly(13), source)
            .With(norms.Stations, CountRange.Exactly(56), source)
            .With(norms.Dependent, value: true, source)
            .With(norms.Covered, Threshold.AtLeast(1, 1), At("coverage", "社区卫生服务覆盖率"));
    }

    private static Rulebook WithRelief(this Rulebook book, Citation source)
    {
        var reduced = Ratio.Percent(20);
        return book.With(
                ReliefNorms.CommunityHealth.Schedule,
                [
                    FeeRelief.Waived(FeeItems.Registration),
                    FeeRelief.Waived(FeeItems.OutpatientConsultation),
                    FeeRelief.Waived(FeeItems.OutpatientInjection),
                    FeeRelief.Waived(FeeItems.InpatientConsultation),
                    FeeRelief.Waived(FeeItems.InpatientNursing),
                    new(FeeItems.BloodTest, reduced),
                    new(FeeItems.UrineTest, reduced),
                    new(FeeItems.StoolTest, reduced),
                    new(FeeItems.LiverFunction, reduced),
                    new(FeeItems.ChestXRay, reduced),
                    new(FeeItems.Electrocardiogram, reduced),
                ],
                source
            )
            .LeavingOpen(ReliefNorms.CommunityHealth.Rounding, source)
            .With(
                AssistanceNorms.CommunityHealth.Groups,
                [
                    AssistanceGroups.ThreeWithouts,
                    AssistanceGroups.MinimumAllowance,
                    AssistanceGroups.Hardship,
                ],
                At("medical assistance", "实施“五免六减”，开展医疗救助")
            );
    }

    private static Rulebook WithSupervision(this Rulebook book, Citation source)
    {
        var norms = InspectionNorms.CommunityHealth;
        return book.With(norms.WithinLicence, value: true, source)
            .With(norms.Qualified, value: true, source)
            .With(norms.Consequence, InspectionConsequences.Removal, source);
    }

    private static Citation At(string place, string chinesePlace) =>
        new(Jianghan2006.Report, Provision.Named(place, chinesePlace), TextStatus.Confirmed);
}
