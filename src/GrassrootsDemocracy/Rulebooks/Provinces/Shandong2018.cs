using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Rulebooks.National;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The regulation of Shandong on the disclosure of village affairs (山东省村务公开条例) of 2006 as amended in 2018, article by article.
/// </summary>
/// <remarks>Its five days on the board are fewer than the fifteen of the law of 2026: from then on they give way and are a conflict.</remarks>
public static class Shandong2018
{
    /// <summary>Gets the layer of the province's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        new Chapters(
            new(Subject.Disclosure, About.Disclosure(Bodies.VillagersCommittee)),
            new(Subject.Posts, ["election.village-supervision-committee", .. About.Posts(Supervisors)]),
            new(
                Subject.Meetings,
                About.Assemblies(
                    Bodies.VillagersCommittee,
                    Bodies.VillagersAssembly,
                    Bodies.VillagersDelegatesAssembly
                )
            )
        ).Written(
            Rulebook
                .Named("Shandong disclosure 2018", "山东省村务公开条例")
                // 街道办事处所辖区域内…的村民委员会…应当执行本条例: what it asks of a township is the subdistrict's office there.
                .StandingIn(Bodies.SubdistrictOffice, Bodies.TownshipGovernment, Regulation.Read(24)),
            () => Of2018(Regulation)
        );

    /// <summary>Gets what proves a posting: its place in the archive of disclosure (村务公开档案).</summary>
    public static Label Archive { get; } =
        new("evidence/disclosure-archive", "in the archive of disclosure", "归入村务公开档案");

    /// <summary>Gets the matter of recalling supervisors who do not supervise (罢免不履行监督职责的村务监督委员会成员).</summary>
    public static Label RecallOfSupervisors { get; } =
        new(
            "matter/recall-of-supervisors",
            "recall of supervisors who do not supervise",
            "罢免不履行监督职责的村务监督委员会成员"
        );

    private static DisclosureNorms Norms => DisclosureNorms.VillageAffairs;

    private static DisclosureProcessNorms Stages => Norms.Process;

    private static DisclosureNorms Accounts => Norms.For(DisclosureClasses.Finance);

    private static PostNorms Supervision => PostNorms.VillageSupervisionCommittee;

    private static Label Committee => Bodies.VillagersCommittee;

    private static Label Supervisors => Bodies.VillageSupervisionCommittee;

    private static StageTerms MayBe => new() { Need = StageNeed.Optional };

    private static Label CivilAffairs { get; } =
        new(
            "body/county-civil-affairs",
            "civil affairs department of the county",
            "县（市、区）人民政府民政部门"
        );

    private static Label VillageOffices { get; } =
        new("body/village-offices", "the village's offices", "村级岗位");

    private static Office Clerk { get; } = new("village-clerk", "village clerk", "村文书");

    private static Instrument Regulation =>
        new(
            "Regulation of Shandong on the Disclosure of Village Affairs",
            "山东省村务公开条例",
            new(2018, 9, 21),
            new(2018, 9, 21)
        );

    private static Edition Of2018(Instrument regulation) =>
        new Edition(regulation).WithDisclosure().WithSupervision();

    private static Edition WithDisclosure(this Edition regulation) =>
        regulation
            .Article(3)
            .OnDisclosure(it =>
                it.With(
                    Norms.Phases,
                    [DisclosurePhases.Before, DisclosurePhases.During, DisclosurePhases.After]
                )
            )
            .Article(4)
            .OnDisclosure(it =>
                it.Paragraph(2)
                    .With(Norms.Publishers, [Committee])
                    .With(Norms.Responsible, [DisclosureLabels.Director])
            )
            // 定期检查: how often it does not say.
            .Article(6)
            .OnDisclosure(it =>
                it.With(Norms.Inspection.By, [Bodies.TownshipGovernment]).LeavingOpen(Norms.Inspection.Every)
            )
            // "Other matters by law" adds to what the law lists.
            .Article(7)
            .OnDisclosure(it =>
                it.Adding(
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
                    ]
                )
            )
            .Article(8)
            .OnDisclosure(it =>
                it.With(
                    Norms.Request,
                    [
                        new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults)),
                        new(
                            Circles.VillagersDelegates,
                            new(Threshold.AtLeast(1, 5), Base.VillagersDelegates)
                        ),
                    ]
                )
            )
            .Article(10)
            .OnDisclosure(it => it.With(Norms.Evidence, [Archive]))
            // The committee draws up a plan, the supervisors review it, a joint meeting fixes it, the committee publishes.
            .Article(11)
            .OnDisclosure(it =>
                it.WithStage(Stages.Plan, new() { By = [Committee] })
                    .WithStage(Stages.Review, new() { By = [Supervisors], After = [Stages.Plan.Stage] })
                    .WithStage(
                        Stages.Fixing,
                        new() { By = [Bodies.JointMeetingOfTwoCommittees], After = [Stages.Review.Stage] }
                    )
                    .WithStage(Stages.Disclosure, new() { By = [Committee], After = [Stages.Fixing.Stage] })
            )
            // Income and expenses every month, item by item, however many dealings there are.
            .Article(12)
            .OnDisclosure(it =>
                it.With(
                        Norms.Classes,
                        [DisclosureClasses.Ordinary, DisclosureClasses.Finance, DisclosureClasses.Major]
                    )
                    .With(Norms.For(DisclosureClasses.Ordinary).Every, Quarterly)
                    .With(Accounts.Every, Monthly)
                    .With(Accounts.Itemised, value: true)
                    .With(Norms.For(DisclosureClasses.Major).WhenItHappens, value: true)
            )
            // 村务公开栏的内容应当至少保留五日；保留少于五日的，应当重新公布: of the board alone. Other forms are left to the villages that can.
            .Article(13)
            .OnDisclosure(it =>
                it.Paragraph(1)
                    .With(Norms.Places, [DisclosurePlaces.Board])
                    .With(Norms.StaysUp, new TimeLimit(5))
                    .With(Norms.StaysUpAt, [DisclosurePlaces.Board])
                    .With(Norms.Anew, new TimeLimit(5))
                    .Paragraph(3)
                    .With(Norms.InEachPart, value: true, when: DisclosureOccasions.SeveralNaturalVillages)
                    .With(Norms.InEachPart, value: false, when: !DisclosureOccasions.SeveralNaturalVillages)
            );

    private static Edition WithSupervision(this Edition regulation) =>
        regulation
            // Neither those of the committee and their close relatives, nor who keeps the accounts or the papers, nor who is
            // responsible for the collective.
            .Article(14)
            .OnPosts(it =>
                it.Paragraph(1)
                    .With(Supervision.Size, CountRange.Odd(3, 5))
                    .Paragraph(2)
                    .With(
                        Supervision.Barred,
                        [
                            new() { Holders = [new(Committee)], Relatives = KinCircle.CloseRelatives },
                            new() { Holders = [new(VillageOffices, PostFacts.FinanceStaff)] },
                            new() { Holders = [new(VillageOffices, PostFacts.Accountant)] },
                            new() { Holders = [new(VillageOffices, Clerk)] },
                            new() { Holders = [new(Bodies.CollectiveBoard, PostFacts.BoardChair)] },
                        ]
                    )
            )
            .Article(15)
            .OnMeetings(it => it.With(AssemblyNorms.VillagersCommittee.Guests, [Supervisors], Free))
            // The supervisors on the plan that the committee has drawn up; the villagers on the plan that it has published. That it
            // publishes the plan no article orders: from the day on which it does the villagers have five days.
            .Article(16)
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
                    .WithAnswer(Stages.PlanAnswer, Stages.PlanObjection)
                    .Paragraph(2)
                    .WithStage(Stages.PlanPublication, MayBe with { By = [Committee] })
                    .WithStage(
                        Stages.PublishedPlanObjection,
                        MayBe with
                        {
                            By = [Circles.Villagers],
                            After = [Stages.PlanPublication.Stage],
                            Within = new(5),
                        }
                    )
                    .WithAnswer(Stages.PublishedPlanAnswer, Stages.PublishedPlanObjection)
            )
            .Article(17)
            .OnDisclosure(it =>
                it.WithStage(Stages.Complaint, MayBe with { By = [Supervisors, Circles.Villagers] })
                    .WithStage(
                        Stages.Investigation,
                        new()
                        {
                            By =
                            [
                                Bodies.TownshipGovernment,
                                Bodies.CountyGovernment,
                                DisclosureLabels.Departments,
                            ],
                            Answers = Stages.Complaint.Stage,
                        }
                    )
            )
            .Article(18)
            .OnDisclosure(it => it.With(Norms.CatalogueIssue.By, [CivilAffairs]))
            // 由村民会议或者村民代表会议罢免其成员职务.
            .Article(21)
            .OnMeetings(it =>
                it.Paragraph(2)
                    .Adding(AssemblyNorms.VillagersAssembly.OwnMatters, [RecallOfSupervisors])
                    .Adding(AssemblyNorms.VillagersDelegatesAssembly.OwnMatters, [RecallOfSupervisors])
            )
            // 责令限期改正: by a day that the township sets. The recall of members in grave cases goes by the law (依法).
            .Article(22)
            .OnDisclosure(it =>
                it.WithStage(Stages.CorrectionOrder, MayBe)
                    .Adding(Stages.CorrectionOrder.Actors, [Bodies.TownshipGovernment])
                    .WithStage(
                        Stages.Republication,
                        new() { By = [Committee], Answers = Stages.CorrectionOrder.Stage }
                    )
                    .LeavingOpen(Stages.Republication.Latest, to: Bodies.TownshipGovernment)
            )
            // Villages of a subdistrict: the whole layer says who does there what it asks of a township (StandingIn).
            .Article(24);

    // 自收到异议之日起五日内给予答复.
    private static Statements WithAnswer(this Statements it, StageNorms answer, StageNorms objection) =>
        it.WithStage(
            answer,
            new()
            {
                By = [Committee],
                Answers = objection.Stage,
                Within = new(5),
            }
        );
}
