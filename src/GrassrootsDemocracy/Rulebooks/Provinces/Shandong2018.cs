using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The regulation of Shandong on the disclosure of village affairs (山东省村务公开条例) of 2006 as amended in 2018, article by article.
/// </summary>
/// <remarks>Its five days on the board are fewer than the fifteen of the law of 2026: from then on they give way and are a conflict.</remarks>
public static class Shandong2018
{
    private static DisclosureNorms Norms => DisclosureNorms.VillageAffairs;

    private static Label Supervisors => Bodies.VillageSupervisionCommittee;

    /// <summary>Gets the layer of the province's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Shandong disclosure 2018", "山东省村务公开条例")
            .Chapter(
                About.Disclosure(Bodies.VillagersCommittee),
                book => book.WithDuties().WithContents().WithPlan().WithTimes().WithPlaces().WithObjections()
            )
            .Chapter(
                ["election.village-supervision-committee", .. About.Posts(Supervisors)],
                book => book.WithSupervisors()
            )
            .Chapter(About.Assemblies(Bodies.VillagersCommittee), book => book.WithSupervisorsStanding());

    /// <summary>Gets what proves a posting: its place in the archive of disclosure (村务公开档案).</summary>
    public static Label Archive { get; } =
        new("evidence/disclosure-archive", "in the archive of disclosure", "归入村务公开档案");

    private static Label CivilAffairs { get; } =
        new(
            "body/county-civil-affairs",
            "civil affairs department of the county",
            "县（市、区）人民政府民政部门"
        );

    private static Instrument Regulation =>
        new(
            "Regulation of Shandong on the Disclosure of Village Affairs",
            "山东省村务公开条例",
            new(2018, 9, 21),
            new(2018, 9, 21)
        );

    private static Citation Article(int article, int? paragraph = null) =>
        Regulation.Read(article, paragraph);

    // Arts 3, 4 and 6: the whole course of a matter; who publishes and who answers for it; the township inspects from time to time.
    private static Rulebook WithDuties(this Rulebook book) =>
        book.With(
                Norms.Phases,
                [DisclosurePhases.Before, DisclosurePhases.During, DisclosurePhases.After],
                Article(3)
            )
            .With(Norms.Publishers, [Bodies.VillagersCommittee], Article(4, 2))
            .With(Norms.Responsible, [DisclosureLabels.Director], Article(4, 2))
            .With(Norms.Inspection.By, [Bodies.TownshipGovernment], Article(6))
            .LeavingOpen(Norms.Inspection.Every, Article(6));

    // Arts 7, 8 and 10; "other matters by law" adds to what the law lists.
    private static Rulebook WithContents(this Rulebook book) =>
        book.Adding(
                Norms.Items,
                [
                    new(DisclosureItems.Charter),
                    new(DisclosureItems.Decisions),
                    new(DisclosureItems.PlansAndProperty),
                    new(DisclosureItems.IncomeAndExpenses, DisclosureClasses.Finance),
                    new(DisclosureItems.ReliefAndDonations),
                    new(DisclosureItems.FarmPolicies),
                    new(DisclosureItems.Land),
                    new(DisclosureItems.SocialSecurity),
                    new(DisclosureItems.PublicWelfare),
                    new(DisclosureItems.Consultation),
                ],
                Article(7)
            )
            .With(
                Norms.Request,
                [
                    new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults)),
                    new(Circles.VillagersDelegates, new(Threshold.AtLeast(1, 5), Base.VillagersDelegates)),
                ],
                Article(8)
            )
            .With(Norms.Evidence, [Archive], Article(10));

    // Art. 11: the committee draws up a plan, the supervisors review it, a joint meeting fixes it, the committee publishes.
    private static Rulebook WithPlan(this Rulebook book)
    {
        var stages = Norms.Process;
        return book.WithStage(stages.Plan, new() { By = [Bodies.VillagersCommittee] }, Article(11))
            .WithStage(stages.Review, new() { By = [Supervisors], After = [stages.Plan.Stage] }, Article(11))
            .WithStage(
                stages.Fixing,
                new() { By = [Bodies.JointMeetingOfTwoCommittees], After = [stages.Review.Stage] },
                Article(11)
            )
            .WithStage(
                stages.Disclosure,
                new() { By = [Bodies.VillagersCommittee], After = [stages.Fixing.Stage] },
                Article(11)
            );
    }

    // Art. 12: income and expenses every month, item by item, however many dealings there are.
    private static Rulebook WithTimes(this Rulebook book)
    {
        var (times, finance) = (Article(12), Norms.For(DisclosureClasses.Finance));
        return book.With(
                Norms.Classes,
                [DisclosureClasses.Ordinary, DisclosureClasses.Finance, DisclosureClasses.Major],
                times
            )
            .With(Norms.For(DisclosureClasses.Ordinary).Every, Cadence.AtLeast(1, CadenceUnit.Quarter), times)
            .With(finance.Every, Cadence.AtLeast(1, CadenceUnit.Month), times)
            .With(finance.Itemised, value: true, times)
            .With(Norms.For(DisclosureClasses.Major).WhenItHappens, value: true, times);
    }

    // Art. 13; other forms are left to the villages that can.
    private static Rulebook WithPlaces(this Rulebook book) =>
        book.With(Norms.Places, [DisclosurePlaces.Board], Article(13, 1))
            .With(Norms.StaysUp, new TimeLimit(5), Article(13, 1))
            .With(Norms.Anew, value: true, Article(13, 1))
            .With(
                Norms.InEachPart,
                value: true,
                Article(13, 3),
                when: DisclosureOccasions.SeveralNaturalVillages
            )
            .With(
                Norms.InEachPart,
                value: false,
                Article(13, 3),
                when: !DisclosureOccasions.SeveralNaturalVillages
            );

    // Arts 16 to 18 and 22: objections to the plan and to what was disclosed, five days each; then the governments, and an order
    // whose time the township sets.
    private static Rulebook WithObjections(this Rulebook book)
    {
        var (stages, committee) = (Norms.Process, Bodies.VillagersCommittee);
        var mayBe = new StageTerms { Need = StageNeed.Optional };
        return book.WithStage(
                stages.PlanObjection,
                mayBe with
                {
                    By = [Supervisors],
                    After = [stages.Plan.Stage],
                    Within = new(5),
                },
                Article(16, 1)
            )
            .WithStage(
                stages.PlanAnswer,
                new()
                {
                    By = [committee],
                    Answers = stages.PlanObjection.Stage,
                    Within = new(5),
                },
                Article(16, 1)
            )
            .WithStage(
                stages.Objection,
                mayBe with
                {
                    By = [Circles.Villagers],
                    After = [stages.Disclosure.Stage],
                    Within = new(5),
                },
                Article(16, 2)
            )
            .WithStage(
                stages.Answer,
                new()
                {
                    By = [committee],
                    Answers = stages.Objection.Stage,
                    Within = new(5),
                },
                Article(16, 2)
            )
            .WithStage(stages.Complaint, mayBe with { By = [Supervisors, Circles.Villagers] }, Article(17))
            .WithStage(
                stages.Investigation,
                new()
                {
                    By = [Bodies.TownshipGovernment, Bodies.CountyGovernment, DisclosureLabels.Departments],
                    Answers = stages.Complaint.Stage,
                },
                Article(17)
            )
            .With(Norms.CatalogueIssue.By, [CivilAffairs], Article(18))
            .WithStage(stages.CorrectionOrder, mayBe, Article(22))
            .Adding(stages.CorrectionOrder.Actors, [Bodies.TownshipGovernment], Article(22))
            .WithStage(
                stages.Republication,
                new() { By = [committee], Answers = stages.CorrectionOrder.Stage },
                Article(22)
            )
            .LeavingOpen(stages.Republication.Latest, Article(22), to: Bodies.TownshipGovernment);
    }

    // Art. 14: three or five members; neither those of the committee and their close relatives, nor who keeps the accounts or the
    // papers, nor who is responsible for the collective.
    private static Rulebook WithSupervisors(this Rulebook book) =>
        book.With(PostNorms.VillageSupervisionCommittee.Size, CountRange.Odd(3, 5), Article(14, 1))
            .With(
                PostNorms.VillageSupervisionCommittee.Barred,
                [
                    new()
                    {
                        Holders = [new(Bodies.VillagersCommittee)],
                        Relatives = KinCircle.CloseRelatives,
                    },
                    new() { Holders = [new(VillageOffices, PostFacts.FinanceStaff)] },
                    new() { Holders = [new(VillageOffices, PostFacts.Accountant)] },
                    new() { Holders = [new(VillageOffices, Clerk)] },
                    new() { Holders = [new(Bodies.CollectiveBoard, PostFacts.BoardChair)] },
                ],
                Article(14, 2)
            );

    private static Label VillageOffices { get; } =
        new("body/village-offices", "the village's offices", "村级岗位");

    private static Office Clerk { get; } = new("village-clerk", "village clerk", "村文书");

    // Art. 15: the supervisors may attend the committee's meetings.
    private static Rulebook WithSupervisorsStanding(this Rulebook book) =>
        book.With(AssemblyNorms.VillagersCommittee.Guests, [Supervisors], Article(15), Latitude.Free);
}
