using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Services.Tasks;
using GrassrootsDemocracy.Tests.Accountability;

namespace GrassrootsDemocracy.Tests.Services;

// What a committee must do, may refuse and certifies: village law 2018 arts 2, 5, 8, 9, 37, 2026 arts 2, 6, 10, 11, 13, 43; urban law 1990
// and 2018 arts 2 to 4, 20, 2026 arts 10, 12, 43; Shanghai residents 2020 arts 24 to 28.
public sealed class TaskTests
{
    private static readonly Label Census = new("task/census", "a census of pets", "宠物普查");

    private static readonly Label Kinship = new("task/kinship", "that two are related", "亲属关系证明");

    private static readonly JurisdictionCode Nation = JurisdictionCode.Parse("420505");

    public static TheoryData<string, Label, string> Duties =>
        new()
        {
            { "2020-01-01", TaskItems.Mediation, "art. 2(2)" },
            { "2020-01-01", TaskItems.HelpToGovernment, "art. 5(2)" },
            { "2020-01-01", TaskItems.Environment, "art. 8(2)" },
            { "2020-01-01", TaskItems.CollectiveLand, "art. 8(2)" },
            { "2020-01-01", TaskItems.FamilyPlanning, "art. 9(1)" },
            { "2026-01-01", TaskItems.Mediation, "art. 2(2)" },
            { "2026-01-01", TaskItems.HelpToGovernment, "art. 6(2)" },
            { "2026-01-01", TaskItems.Environment, "art. 10(2)" },
            { "2026-01-01", TaskItems.Emergencies, "art. 11(2)" },
        };

    [Theory]
    [MemberData(nameof(Duties))]
    public void A_villagers_committee_must_do_what_its_law_names(string day, Label item, string article)
    {
        var outcome = Judge(Bodies.VillagersCommittee, day, item);

        Assert.Equal(TaskState.MustDo, outcome.State);
        Assert.Equal(article, outcome.Source!.Provision.Name);
        Assert.Equal(Verdict.Met, outcome.Of(TaskFindings.Asked));
    }

    // Family planning and the collective's land left the law in 2026; prevention by all came.
    [Theory]
    [InlineData("2025-12-31", TaskState.MustDo, TaskState.MustDo, TaskState.Undetermined)]
    [InlineData("2026-01-01", TaskState.Undetermined, TaskState.Undetermined, TaskState.MustDo)]
    public void The_duties_of_a_village_changed_in_2026(
        string day,
        TaskState planning,
        TaskState land,
        TaskState prevention
    )
    {
        Assert.Equal(planning, State(TaskItems.FamilyPlanning));
        Assert.Equal(land, State(TaskItems.CollectiveLand));
        Assert.Equal(prevention, State(TaskItems.JointPrevention));

        TaskState State(Label item) => Judge(Bodies.VillagersCommittee, day, item).State;
    }

    [Theory]
    [InlineData("2025-12-31", TaskState.MustDo, TaskState.Undetermined)]
    [InlineData("2026-01-01", TaskState.Undetermined, TaskState.MustDo)]
    public void The_duties_of_a_community_changed_in_2026(string day, TaskState planning, TaskState owners)
    {
        Assert.Equal(planning, Judge(Bodies.ResidentsCommittee, day, TaskItems.FamilyPlanning).State);
        Assert.Equal(owners, Judge(Bodies.ResidentsCommittee, day, TaskItems.OwnersAssembly).State);
    }

    // Village law 2026 art. 13, urban law 2026 art. 12: 不得提供担保.
    [Theory]
    [InlineData("2025-12-31", TaskState.Undetermined)]
    [InlineData("2026-01-01", TaskState.NotItsBusiness)]
    public void A_guarantee_is_not_its_business_from_2026(string day, TaskState state)
    {
        Assert.Equal(state, Judge(Bodies.VillagersCommittee, day, TaskItems.Guarantees).State);
        Assert.Equal(state, Judge(Bodies.ResidentsCommittee, day, TaskItems.Guarantees).State);
    }

    // The law names duties and does not say that there are no others.
    [Fact]
    public void What_the_law_does_not_name_is_open()
    {
        var outcome = Judge(Bodies.ResidentsCommittee, "2026-03-01", Census);

        Assert.Equal(TaskState.Undetermined, outcome.State);
        Assert.Null(outcome.Source);
        Assert.Equal(Verdict.Undetermined, outcome.Of(TaskFindings.Asked));
    }

    // Shanghai 27(1): 对清单以外的协助行政事项，居民委员会有权拒绝办理; which list, the city and its districts say.
    [Fact]
    public void In_Shanghai_what_is_on_no_list_may_be_refused_once_the_list_is_known()
    {
        var open = JudgeIn(Ledgers.In(Ledgers.Shanghai, Day("2022-03-01")), Request(Census));
        Assert.Equal(TaskState.Undetermined, open.State);
        Assert.Contains(
            "what is on the list",
            open.All(TaskFindings.Asked).Single().ToString(),
            StringComparison.Ordinal
        );

        Assert.Equal(TaskState.MustDo, JudgeIn(Listed, Request(TaskItems.CommunityServices)).State);
        var refused = JudgeIn(Listed, Request(Census));
        Assert.Equal(TaskState.MayRefuse, refused.State);
        Assert.Equal("art. 27(1)", refused.Source!.Provision.Name);
        Assert.Equal(Verdict.Breached, refused.Of(TaskFindings.Asked));
    }

    // Shanghai 24, 27(1): its duties, and the functions of departments that must not be handed on.
    [Fact]
    public void In_Shanghai_functions_of_a_department_are_not_its_business()
    {
        var outcome = JudgeIn(
            Ledgers.In(Ledgers.Shanghai, Day("2022-03-01")),
            Request(TaskItems.DepartmentFunctions)
        );
        Assert.Equal(TaskState.NotItsBusiness, outcome.State);
        Assert.Equal("art. 27(1)", outcome.Source!.Provision.Name);
        Assert.Equal(
            TaskState.MustDo,
            JudgeIn(Ledgers.In(Ledgers.Shanghai, Day("2022-03-01")), Request(TaskItems.Employment)).State
        );
    }

    // Shanghai 28(2): 对清单以内的事项，应当依法出具证明；对清单以外的事项，有权拒绝出具证明.
    [Fact]
    public void In_Shanghai_what_is_listed_is_certified_and_anything_else_may_be_refused()
    {
        Assert.Equal(TaskState.MustDo, JudgeIn(Listed, Request(Kinship) with { IsCertificate = true }).State);
        var other = JudgeIn(Listed, Request(Census) with { IsCertificate = true });
        Assert.Equal(TaskState.MayRefuse, other.State);
        Assert.Equal("art. 28(2)", other.Source!.Provision.Name);
        // A duty is nothing to be certified.
        Assert.Equal(
            TaskState.MayRefuse,
            JudgeIn(Listed, Request(TaskItems.Mediation) with { IsCertificate = true }).State
        );
        Assert.Equal(
            TaskState.Undetermined,
            JudgeIn(
                Ledgers.In(Ledgers.Shanghai, Day("2022-03-01")),
                Request(Kinship) with
                {
                    IsCertificate = true,
                }
            ).State
        );
    }

    public static TheoryData<Label, bool, Verdict?> Answers =>
        new()
        {
            { TaskItems.Mediation, false, Verdict.Met },
            { TaskItems.Mediation, true, Verdict.Breached },
            { TaskItems.DepartmentFunctions, true, Verdict.Met },
            { TaskItems.DepartmentFunctions, false, Verdict.Breached },
            { Census, true, null },
            { Census, false, null },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public void It_refuses_nothing_that_it_must_do_and_does_nothing_that_it_must_not(
        Label item,
        bool isRefused,
        Verdict? verdict
    )
    {
        var outcome = JudgeIn(Listed, Request(item) with { IsRefused = isRefused });

        Assert.Equal(
            verdict,
            outcome.All(TaskFindings.Answered).Select(line => (Verdict?)line.Verdict).SingleOrDefault()
        );
    }

    public static TheoryData<string, TaskAsker?, bool?, Verdict?, Verdict?> Askers =>
        new()
        {
            { "2026-03-01", TaskAsker.Government, true, Verdict.Met, null },
            { "2026-03-01", TaskAsker.Government, false, Verdict.Breached, null },
            { "2026-03-01", TaskAsker.Department, true, Verdict.Met, Verdict.Met },
            { "2026-03-01", TaskAsker.Department, false, Verdict.Breached, Verdict.Breached },
            { "2026-03-01", TaskAsker.Department, null, Verdict.Undetermined, Verdict.Undetermined },
            { "2026-03-01", TaskAsker.Others, false, null, null },
            { "2026-03-01", null, true, Verdict.Met, Verdict.Met },
            { "2026-03-01", null, false, Verdict.Undetermined, Verdict.Undetermined },
            { "2020-03-01", TaskAsker.Department, false, Verdict.Breached, null },
        };

    // Village law 2018 art. 37(1), 2026 art. 43: funds by who needs help; 2026 art. 43(2): what departments entrust accords with the law.
    [Theory]
    [MemberData(nameof(Askers))]
    public void Help_is_paid_for_and_what_a_department_entrusts_has_its_ground_in_law(
        string day,
        TaskAsker? asker,
        bool? isSo,
        Verdict? funded,
        Verdict? lawful
    )
    {
        var outcome = JudgeIn(
            Ledgers.In(Nation, Day(day)),
            Request(TaskItems.HelpToGovernment) with
            {
                Kind = Bodies.VillagersCommittee,
                AskedBy = asker,
                IsFunded = isSo,
                IsLawful = isSo,
            }
        );

        Assert.Equal(funded, VerdictOf(TaskFindings.Funded));
        Assert.Equal(lawful, VerdictOf(TaskFindings.Lawful));

        Verdict? VerdictOf(RuleDescriptor rule) =>
            outcome.All(rule).Select(line => (Verdict?)line.Verdict).SingleOrDefault();
    }

    // Urban law 2018 art. 20: 应当经市、市辖区的人民政府或者它的派出机关同意并统一安排.
    [Theory]
    [InlineData("2025-12-31", true, Verdict.Met)]
    [InlineData("2025-12-31", false, Verdict.Breached)]
    [InlineData("2025-12-31", null, Verdict.Undetermined)]
    public void Until_2026_a_department_needs_the_consent_of_the_subdistrict(
        string day,
        bool? isOfSubdistrict,
        Verdict verdict
    )
    {
        var request = Request(TaskItems.PublicHealth) with
        {
            AskedBy = TaskAsker.Department,
            ConsentOf = isOfSubdistrict is { } known
                ? known
                    ? Bodies.SubdistrictOffice
                    : Bodies.ResidentsAssembly
                : null,
        };

        Assert.Equal(verdict, JudgeIn(Ledgers.In(Nation, Day(day)), request).Of(TaskFindings.ConsentOf));
        Assert.False(
            JudgeIn(Ledgers.In(Nation, Day("2026-01-01")), request with { ConsentOf = null })
                .Has(TaskFindings.ConsentOf)
        );
    }

    // What hangs on a case that nobody states is open, whatever stands on the list.
    [Fact]
    public void What_hangs_on_a_case_is_open_until_it_is_stated()
    {
        var urgent = new Case("urgent", new("in an emergency", "紧急情况"));
        var book = Rulebook
            .Named("assumed", "假设")
            .With(TaskNorms.ResidentsCommittee.Duties, [Census], Ledgers.Assumed, when: urgent);

        Assert.Equal(TaskState.Undetermined, JudgeIn(book, Request(Census)).State);
        Assert.Equal(
            TaskState.MustDo,
            JudgeIn(book, Request(Census) with { Circumstances = [new(urgent, Holds: true)] }).State
        );
    }

    // What is not its business in any case, or a certificate whatever its duties, hangs on no case.
    [Fact]
    public void A_case_that_changes_nothing_leaves_nothing_open()
    {
        var urgent = new Case("urgent", new("in an emergency", "紧急情况"));
        var norms = TaskNorms.ResidentsCommittee;
        var book = Listed
            .Under("a street", "某街道")
            .With(norms.Duties, [Census], Ledgers.Assumed, when: urgent);

        Assert.Equal(TaskState.NotItsBusiness, JudgeIn(book, Request(TaskItems.DepartmentFunctions)).State);
        Assert.Equal(TaskState.MayRefuse, JudgeIn(book, Request(Census) with { IsCertificate = true }).State);
        Assert.Equal(TaskState.Undetermined, JudgeIn(book, Request(Census)).State);
    }

    // Shanghai 27(1): what departments must not hand on, they must not hand on as a listed task either.
    [Fact]
    public void What_a_list_has_and_the_text_rules_out_is_not_its_business()
    {
        var book = Listed
            .Under("a street", "某街道")
            .With(TaskNorms.ResidentsCommittee.Help, [TaskItems.DepartmentFunctions], Ledgers.Assumed);

        Assert.Equal(TaskState.NotItsBusiness, JudgeIn(book, Request(TaskItems.DepartmentFunctions)).State);
    }

    // The lists of a district, laid over Shanghai's regulation.
    private static Rulebook Listed =>
        Ledgers
            .In(Ledgers.Shanghai, Day("2022-03-01"))
            .Under("a district's lists", "某区清单")
            .With(TaskNorms.ResidentsCommittee.Help, [TaskItems.CommunityServices], Ledgers.Assumed)
            .With(TaskNorms.ResidentsCommittee.Certificates, [Kinship], Ledgers.Assumed);

    private static TaskRequest Request(Label item) => new() { Item = item, Kind = Bodies.ResidentsCommittee };

    private static TaskOutcome Judge(Label committee, string day, Label item) =>
        JudgeIn(Ledgers.In(Nation, Day(day)), Request(item) with { Kind = committee });

    private static TaskOutcome JudgeIn(Rulebook rulebook, TaskRequest request) =>
        TaskRules.From(rulebook, new(request.Kind!)).Judge(request);

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
