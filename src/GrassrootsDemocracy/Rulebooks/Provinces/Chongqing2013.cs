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
        Rulebook
            .Named("Chongqing measures 2013", "重庆市实施村民委员会组织法办法")
            .Chapter(
                About.Disclosure(Bodies.VillagersCommittee),
                book =>
                    book.WithContents()
                        .WithTimes(Village, Article(30), Article(28))
                        .WithPlan()
                        .WithPlanObjections()
                        .WithObjections()
            )
            .Chapter(
                About.Disclosure(Bodies.VillagersGroupMeeting),
                book => book.WithTimes(Group, Article(32, 1), Article(32, 1)).WithGroup()
            )
            .Chapter(
                [
                    .. About.Accountability(Bodies.VillagersCommittee, Bodies.VillageSupervisionCommittee),
                    "accountability.villagers-group-meeting",
                    .. About.Complaints(Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly),
                ],
                book => book.WithAccountability(Measures)
            )
            .StandingIn(Bodies.SubdistrictOffice, Bodies.TownshipGovernment, Article(43));

    /// <summary>Gets a written answer (书面答复).</summary>
    public static Label WrittenAnswer { get; } =
        new("evidence/written-answer", "a written answer", "书面答复");

    /// <summary>Gets the head of a villagers' group (村民小组组长).</summary>
    public static Label GroupHead { get; } =
        new("circle/head-of-the-group", "head of the group", "村民小组组长");

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

    private static Citation Article(int article, int? paragraph = null) => Measures.Read(article, paragraph);

    // Art. 27: what is disclosed, what enough people ask for, and the county's yearly catalogue.
    private static Rulebook WithContents(this Rulebook book) =>
        book.Adding(
                Village.Items,
                [
                    new(DisclosureItems.Decisions),
                    new(DisclosureItems.ReliefAndDonations),
                    new(DisclosureItems.HelpToGovernment),
                    new(DisclosureItems.Insurance),
                    new(DisclosureItems.FamilyPlanning),
                    new(DisclosureItems.ClaimsAndDebts),
                    new(DisclosureItems.Audits),
                    new(DisclosureItems.Appraisals),
                    new(DisclosureItems.IncomeAndExpenses),
                ],
                Article(27, 1)
            )
            .With(
                Village.Request,
                [
                    new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults)),
                    new(Circles.VillagersDelegates, new(Threshold.AtLeast(1, 5), Base.VillagersDelegates)),
                ],
                Article(27, 1)
            )
            .With(Village.CatalogueIssue.Every, Cadence.AtLeast(1, CadenceUnit.Year), Article(27, 2))
            .With(Village.CatalogueIssue.By, [Bodies.CountyGovernment], Article(27, 2))
            .With(Village.CatalogueIssue.Published, value: true, Article(27, 2));

    // Arts 28 and 30: what the law has published every quarter or month, by the 15th of the next month; what it has published at
    // any time, within ten days; at least ten days on the board. How often the law itself says.
    private static Rulebook WithTimes(
        this Rulebook book,
        DisclosureNorms norms,
        Citation times,
        Citation places
    ) =>
        book.With(norms.For(DisclosureClasses.Ordinary).AfterPeriod, new TimeLimit(15), times)
            .With(norms.For(DisclosureClasses.Finance).AfterPeriod, new TimeLimit(15), times)
            .With(norms.For(DisclosureClasses.Major).Within, new TimeLimit(10), times)
            .With(norms.StaysUp, new TimeLimit(10), times)
            .With(norms.Anew, value: true, times)
            .With(norms.Places, [DisclosurePlaces.Board], places)
            .With(norms.InEachPart, value: true, places, when: DisclosureOccasions.LargeVillage)
            .With(norms.InEachPart, value: false, places, when: !DisclosureOccasions.LargeVillage);

    // Art. 29.
    private static Rulebook WithPlan(this Rulebook book)
    {
        var (stages, committee) = (Village.Process, Bodies.VillagersCommittee);
        return book.WithStage(stages.Plan, new() { By = [committee] }, Article(29))
            .WithStage(
                stages.Review,
                new() { By = [Bodies.VillageSupervisionCommittee], After = [stages.Plan.Stage] },
                Article(29)
            )
            .WithStage(stages.Fixing, new() { By = [committee], After = [stages.Review.Stage] }, Article(29))
            .WithStage(
                stages.Disclosure,
                new()
                {
                    By = [committee],
                    After = [stages.Fixing.Stage],
                    Evidence = [ElectionEvidence.FiledWithTownship],
                },
                Article(29)
            );
    }

    // Art. 35: the supervision committee on the plan; what it keeps up goes to an assembly, or to a government.
    private static Rulebook WithPlanObjections(this Rulebook book)
    {
        var (stages, supervisors) = (Village.Process, Bodies.VillageSupervisionCommittee);
        return book.WithStage(
                stages.PlanObjection,
                MayBe with
                {
                    By = [supervisors],
                    After = [stages.Plan.Stage],
                    Within = new(5),
                },
                Article(35, 1)
            )
            .WithStage(
                stages.PlanAnswer,
                new()
                {
                    By = [Bodies.VillagersCommittee],
                    Answers = stages.PlanObjection.Stage,
                    Within = new(5),
                },
                Article(35, 1)
            )
            .WithStage(
                stages.Assembly,
                MayBe with
                {
                    By = [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                    After = [stages.PlanAnswer.Stage],
                },
                Article(35, 2)
            )
            .WithStage(
                stages.Application,
                MayBe with
                {
                    By = [supervisors],
                    After = [stages.PlanAnswer.Stage],
                },
                Article(35, 2)
            )
            .WithStage(
                stages.Inquiry,
                new()
                {
                    By = Authorities,
                    Answers = stages.Application.Stage,
                    Within = new(10),
                    Evidence = [WrittenAnswer],
                },
                Article(35, 2)
            );
    }

    // Art. 31: the villagers on what was disclosed: the committee has three days, the governments ten.
    private static Rulebook WithObjections(this Rulebook book)
    {
        var (stages, committee) = (Village.Process, Bodies.VillagersCommittee);
        return book.WithStage(stages.Objection, MayBe with { By = [Circles.Villagers] }, Article(31, 1))
            .WithStage(
                stages.Answer,
                new()
                {
                    By = [committee],
                    Answers = stages.Objection.Stage,
                    Within = new(3),
                },
                Article(31, 1)
            )
            .WithStage(stages.Complaint, MayBe with { By = [Circles.Villagers] }, Article(31, 2))
            .WithStage(
                stages.Investigation,
                new()
                {
                    By = Authorities,
                    Answers = stages.Complaint.Stage,
                    Within = new(10),
                },
                Article(31, 2)
            )
            .WithStage(stages.CorrectionOrder, MayBe with { By = Authorities }, Article(31, 2))
            .WithStage(
                stages.Republication,
                new() { By = [committee], Answers = stages.CorrectionOrder.Stage },
                Article(31, 2)
            );
    }

    // Art. 32(3): the head of the group answers; then the supervisors bring it before the group's meeting.
    private static Rulebook WithGroup(this Rulebook book)
    {
        var stages = Group.Process;
        return book.WithStage(stages.Objection, MayBe with { By = [Circles.Villagers] }, Article(32, 3))
            .WithStage(
                stages.Answer,
                new()
                {
                    By = [GroupHead],
                    SupervisedBy = [Bodies.VillagersCommittee, Bodies.VillageSupervisionCommittee],
                    Answers = stages.Objection.Stage,
                    Within = new(3),
                },
                Article(32, 3)
            )
            .WithStage(
                stages.Assembly,
                MayBe with
                {
                    By = [Bodies.VillagersGroupMeeting],
                    After = [stages.Answer.Stage],
                },
                Article(32, 3)
            );
    }
}
