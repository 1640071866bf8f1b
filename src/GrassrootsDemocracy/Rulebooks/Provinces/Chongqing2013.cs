using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections.Process;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The chapter on disclosure of the measures of Chongqing on the law of the villagers' committees
/// (重庆市实施《中华人民共和国村民委员会组织法》办法) of 2013: articles 27 to 32 and 35.
/// </summary>
/// <remarks>Its ten days on the board are fewer than the fifteen of the law of 2026: from then on they give way and are a conflict.</remarks>
public static class Chongqing2013
{
    private static readonly DisclosureNorms Village = DisclosureNorms.VillageAffairs;
    private static readonly DisclosureNorms Group = DisclosureNorms.GroupAffairs;

    /// <summary>Gets the layer of the city's norms on disclosure, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        new Chapters(
            new Chapter(
                Subject.Disclosure,
                About.Disclosure(Bodies.VillagersCommittee, Bodies.VillagersGroupMeeting)
            )
        )
            .Written(
                Rulebook.Named("Chongqing measures 2013", "重庆市实施村民委员会组织法办法"),
                () => new Edition(Measures).WithContents().WithPlan().WithTimes().WithObjections()
            )
            .Chapter(
                [
                    .. About.Accountability(Bodies.VillagersCommittee, Bodies.VillageSupervisionCommittee),
                    "accountability.villagers-group-meeting",
                    .. About.Complaints(Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly),
                ],
                book => book.WithAccountability(Measures)
            )
            .StandingIn(Bodies.SubdistrictOffice, Bodies.TownshipGovernment, Measures.Read(43));

    /// <summary>Gets a written answer (书面答复).</summary>
    public static Label WrittenAnswer { get; } =
        new("evidence/written-answer", "a written answer", "书面答复");

    /// <summary>Gets the head of a villagers' group (村民小组组长).</summary>
    public static Label GroupHead { get; } =
        new("circle/head-of-the-group", "head of the group", "村民小组组长");

    private static DisclosureProcessNorms Stages => Village.Process;

    private static Label Committee => Bodies.VillagersCommittee;

    private static Label Supervisors => Bodies.VillageSupervisionCommittee;

    private static ValueList<Label> Authorities =>
        [Bodies.TownshipGovernment, Bodies.CountyGovernment, DisclosureLabels.Departments];

    private static StageTerms MayBe => new() { Need = StageNeed.Optional };

    private static Instrument Measures =>
        new(
            "Measures of Chongqing on the Organic Law of the Villagers' Committees",
            "重庆市实施〈中华人民共和国村民委员会组织法〉办法",
            adopted: new(2013, 9, 25),
            inForce: new(2013, 11, 1)
        );

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
            // 组务公开参照村务公开的规定执行: what articles 27, 28 and 30 say of the village, and what the law says of how often. The head of
            // the group answers; then the supervisors bring it before the group's meeting.
            .Article(32)
            .OnDisclosure(it =>
                it.Paragraph(1)
                    .With(Group.Items, Items)
                    .With(
                        Group.Classes,
                        [DisclosureClasses.Ordinary, DisclosureClasses.Finance, DisclosureClasses.Major]
                    )
                    .With(Group.For(DisclosureClasses.Ordinary).Every, SameWords.Quarterly)
                    .With(GroupAccounts, SameWords.Monthly, when: DisclosureOccasions.ManyDealings)
                    .With(GroupAccounts, SameWords.Quarterly, when: !DisclosureOccasions.ManyDealings)
                    .With(Group.For(DisclosureClasses.Major).WhenItHappens, value: true)
                    .WithPlaces(Group)
                    .WithTimes(Group)
                    .Paragraph(3)
                    .WithStage(Group.Process.Objection, MayBe with { By = [Circles.Villagers] })
                    .WithStage(
                        Group.Process.Answer,
                        new()
                        {
                            By = [GroupHead],
                            SupervisedBy = [Committee, Supervisors],
                            Answers = Group.Process.Objection.Stage,
                            Within = new(3),
                        }
                    )
                    .WithStage(
                        Group.Process.Assembly,
                        MayBe with
                        {
                            By = [Bodies.VillagersGroupMeeting],
                            After = [Group.Process.Answer.Stage],
                        }
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
            );

    private static NormName<Cadence> GroupAccounts => Group.For(DisclosureClasses.Finance).Every;
}
