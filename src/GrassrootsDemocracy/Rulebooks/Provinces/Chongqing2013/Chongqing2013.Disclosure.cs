using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第五章　民主管理与民主监督: disclosure.
public static partial class Chongqing2013
{
    private static readonly DisclosureNorms Village = DisclosureNorms.VillageAffairs;
    private static readonly DisclosureNorms Grouped = DisclosureNorms.GroupAffairs;

    private static DisclosureProcessNorms Stages => Village.Process;

    private static ValueList<Label> Authorities =>
        [Bodies.TownshipGovernment, Bodies.CountyGovernment, DisclosureLabels.Departments];

    private static Edition WithDisclosure(this Edition measures) =>
        measures.WithContents().WithPlan().WithTimes();

    // What is disclosed, what enough people ask for, and the county's yearly catalogue.
    private static Edition WithContents(this Edition measures) =>
        measures
            .Article(27)
            .OnDisclosure(it =>
                it.Paragraph(1)
                    .Adding(Village.Items, Items)
                    .With(
                        Village.Request,
                        [
                            new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults)),
                            new(
                                Circles.VillagersDelegates,
                                new(Threshold.AtLeast(1, 5), Base.VillagersDelegates)
                            ),
                        ]
                    )
                    .Paragraph(2)
                    .With(Village.CatalogueIssue.Every, SameWords.Yearly)
                    .With(Village.CatalogueIssue.By, [Bodies.CountyGovernment])
                    .With(Village.CatalogueIssue.Published, value: true)
            )
            .Article(28)
            .OnDisclosure(it => it.WithPlaces(Village));

    // 村各项收入和支出情况 is the income and expenses of which the law says how often.
    private static ValueList<DisclosureItem> Items =>
        [
            new(DisclosureItems.Decisions),
            new(DisclosureItems.ReliefAndDonations),
            new(DisclosureItems.HelpToGovernment),
            new(DisclosureItems.Insurance),
            new(DisclosureItems.FamilyPlanning),
            new(DisclosureItems.ClaimsAndDebts),
            new(DisclosureItems.Audits),
            new(DisclosureItems.Appraisals),
            new(DisclosureItems.IncomeAndExpenses, DisclosureClasses.Finance),
        ];

    private static Statements WithPlaces(this Statements it, DisclosureNorms norms) =>
        it.With(norms.Places, [DisclosurePlaces.Board])
            .With(norms.InEachPart, value: true, when: DisclosureOccasions.LargeVillage)
            .With(norms.InEachPart, value: false, when: !DisclosureOccasions.LargeVillage);

    private static Edition WithPlan(this Edition measures) =>
        measures
            .Article(29)
            .OnDisclosure(it =>
                it.WithStage(Stages.Plan, new() { By = [Committee] })
                    .WithStage(Stages.Review, new() { By = [Supervisors], After = [Stages.Plan.Stage] })
                    .WithStage(Stages.Fixing, new() { By = [Committee], After = [Stages.Review.Stage] })
                    .WithStage(
                        Stages.Disclosure,
                        new()
                        {
                            By = [Committee],
                            After = [Stages.Fixing.Stage],
                            Evidence = [ElectionEvidence.FiledWithTownship],
                        }
                    )
            );

    // What the law has published every quarter or month, by the 15th of the next month; what it has published at any time, within
    // ten days; at least ten days on the board, and anew where they are fewer. How often the law itself says.
    private static Edition WithTimes(this Edition measures) =>
        measures.Article(30).OnDisclosure(it => it.WithTimes(Village));

    private static Statements WithTimes(this Statements it, DisclosureNorms norms) =>
        it.With(norms.For(DisclosureClasses.Ordinary).AfterPeriod, new TimeLimit(15))
            .With(norms.For(DisclosureClasses.Finance).AfterPeriod, new TimeLimit(15))
            .With(norms.For(DisclosureClasses.Major).Within, new TimeLimit(10))
            .With(norms.StaysUp, new TimeLimit(10))
            .With(norms.StaysUpAt, [DisclosurePlaces.Board])
            .With(norms.Anew, new TimeLimit(10));

    private static Edition WithObjections(this Edition measures) =>
        measures
            // The villagers on what was disclosed: the committee has three days, the governments ten.
            .Article(31)
            .OnDisclosure(it =>
                it.Paragraph(1)
                    .WithStage(Stages.Objection, MayBe with { By = [Circles.Villagers] })
                    .WithStage(
                        Stages.Answer,
                        new()
                        {
                            By = [Committee],
                            Answers = Stages.Objection.Stage,
                            Within = new(3),
                        }
                    )
                    .Paragraph(2)
                    .WithStage(Stages.Complaint, MayBe with { By = [Circles.Villagers] })
                    .WithStage(
                        Stages.Investigation,
                        new()
                        {
                            By = Authorities,
                            Answers = Stages.Complaint.Stage,
                            Within = new(10),
                        }
                    )
                    .WithStage(Stages.CorrectionOrder, MayBe with { By = Authorities })
                    .WithStage(
                        Stages.Republication,
                        new() { By = [Committee], Answers = Stages.CorrectionOrder.Stage }
                    )
            )
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(
                        Tasks.OnOccasion,
                        [new() { Occasion = DutyOccasions.ErrorDisclosed, Duty = DutyItems.PuttingRight }]
                    )
            )
            // 组务公开参照村务公开的规定执行: what articles 27, 28 and 30 say of the village, and what the law says of how often. The head of
            // the group answers; then the supervisors bring it before the group's meeting.
            .Article(32)
            .OnDisclosure(it =>
                it.Paragraph(1)
                    .With(Grouped.Items, Items)
                    .With(
                        Grouped.Classes,
                        [DisclosureClasses.Ordinary, DisclosureClasses.Finance, DisclosureClasses.Major]
                    )
                    .With(Grouped.For(DisclosureClasses.Ordinary).Every, SameWords.Quarterly)
                    .With(GroupAccounts, SameWords.Monthly, when: DisclosureOccasions.ManyDealings)
                    .With(GroupAccounts, SameWords.Quarterly, when: !DisclosureOccasions.ManyDealings)
                    .With(Grouped.For(DisclosureClasses.Major).WhenItHappens, value: true)
                    .WithPlaces(Grouped)
                    .WithTimes(Grouped)
                    .Paragraph(3)
                    .WithStage(Grouped.Process.Objection, MayBe with { By = [Circles.Villagers] })
                    .WithStage(
                        Grouped.Process.Answer,
                        new()
                        {
                            By = [GroupHead],
                            SupervisedBy = [Committee, Supervisors],
                            Answers = Grouped.Process.Objection.Stage,
                            Within = new(3),
                        }
                    )
                    .WithStage(
                        Grouped.Process.Assembly,
                        MayBe with
                        {
                            By = [Bodies.VillagersGroupMeeting],
                            After = [Grouped.Process.Answer.Stage],
                        }
                    )
            );

    private static NormName<Cadence> GroupAccounts => Grouped.For(DisclosureClasses.Finance).Every;
}
