using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// 重庆市实施《中华人民共和国村民委员会组织法》办法 (2013) and 上海市居民委员会工作条例 (2020): what they ask of documents, duties on an
// occasion, archives, seals, funds and liability, on both sides of each boundary.
public sealed partial class ProvisionTests
{
    private static readonly LocalDate Day = new(2021, 3, 1);

    private static Rulebook Chongqing => Chongqing2013.Layer;

    private static Rulebook Residents => ShanghaiResidents2020.Layer;

    // Art. 14(4): 自村民代表变动之日起五日内向村民公告.
    [Theory]
    [InlineData(5, Verdict.Met)]
    [InlineData(6, Verdict.Breached)]
    public void Chongqing_14_a_change_of_delegates_is_announced_within_five_days(int days, Verdict verdict)
    {
        var outcome = Happened(
            Chongqing,
            TaskNorms.VillagersCommittee,
            DutyOccasions.DelegatesChanged,
            [new(DutyItems.Announcing, Day.PlusDays(days))],
            Day.PlusDays(30)
        );

        Assert.Equal(verdict, Line(outcome, TaskFindings.DueWithin).Verdict);
        Assert.Equal(Verdict.Met, Line(outcome, TaskFindings.Due).Verdict);
    }

    [Theory]
    [InlineData(5, Verdict.Undetermined)]
    [InlineData(6, Verdict.Breached)]
    public void Chongqing_14_a_change_not_announced_is_late_after_five_days(int days, Verdict verdict)
    {
        var outcome = Happened(
            Chongqing,
            TaskNorms.VillagersCommittee,
            DutyOccasions.DelegatesChanged,
            [],
            Day.PlusDays(days)
        );

        Assert.Equal(verdict, Line(outcome, TaskFindings.Due).Verdict);
        Assert.Equal(verdict, Line(outcome, TaskFindings.DueWithin).Verdict);
    }

    // Art. 23(2): 村民小组组长应当…及时向村民委员会或者村务监督委员会反映: no day is named, so that what is not done yet may still be.
    [Fact]
    public void Chongqing_23_the_head_of_the_group_passes_opinions_on()
    {
        Assert.Equal(Verdict.Met, By(Chongqing2013.GroupHead));
        Assert.Equal(Verdict.Breached, By(Bodies.TownshipGovernment));
        Assert.Equal(Verdict.Undetermined, By(who: null));
        Assert.Equal(Verdict.Undetermined, Line(Passed([]), TaskFindings.Due).Verdict);
        Assert.Equal(Verdict.Undetermined, Line(Passed(done: null), TaskFindings.Due).Verdict);

        Verdict By(Label? who) =>
            Line(Passed([new(DutyItems.PassingOn, Day, who)]), TaskFindings.Due).Verdict;

        static DutyOutcome Passed(ValueList<DutyDone>? done) =>
            Happened(
                Chongqing,
                TaskNorms.VillagersGroup,
                DutyOccasions.OpinionsReceived,
                done,
                Day.PlusDays(400)
            );
    }

    // Shanghai art. 25(2): 及时予以劝阻，并报…平台: two duties of one occasion.
    [Fact]
    public void Shanghai_25_who_finds_a_problem_dissuades_and_reports()
    {
        var outcome = Happened(
            Residents,
            TaskNorms.ResidentsCommittee,
            DutyOccasions.ProblemFound,
            [new(DutyItems.Dissuading, Day)],
            Day
        );

        Assert.Equal(
            [Verdict.Met, Verdict.Undetermined],
            outcome.Findings.Where(line => line.Rule.Equals(TaskFindings.Due)).Select(line => line.Verdict)
        );
    }

    // Arts 4, 21(1), 33(2): a line for each article that asks for something to be in place.
    [Fact]
    public void Chongqing_4_a_supervision_committee_must_exist()
    {
        var kept = Chongqing.Find(TaskNorms.VillagersCommittee.Kept)!.Value;
        var rules = TaskRules.From(Chongqing, TaskNorms.VillagersCommittee);

        Assert.Equal(
            [Verdict.Met, Verdict.Met, Verdict.Met],
            rules.Check(new() { InPlace = kept }, Day).Findings.Select(line => line.Verdict)
        );
        Assert.Equal(
            [Verdict.Breached, Verdict.Met, Verdict.Met],
            rules.Check(new() { InPlace = [.. kept.Skip(1)] }, Day).Findings.Select(line => line.Verdict)
        );
    }

    // Art. 3(3): 对委托的事务依法承担责任.
    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void Chongqing_3_the_township_answers_for_what_it_entrusts(bool isTownship, Verdict verdict)
    {
        var outcome = TaskRules
            .From(Chongqing, TaskNorms.VillagersCommittee)
            .Judge(
                new()
                {
                    Item = TaskItems.Population,
                    AskedBy = TaskAsker.Government,
                    AnsweredForBy = isTownship ? Bodies.TownshipGovernment : Bodies.VillagersCommittee,
                }
            );

        Assert.Equal(verdict, Line(outcome, TaskFindings.AnsweredForBy).Verdict);
    }

    // Shanghai art. 13(2), (3): what a charter provides for, and what it may not contradict.
    [Fact]
    public void Shanghai_13_a_charter_provides_for_three_things_and_accords_with_the_law()
    {
        var contents = Residents
            .Find(AssemblyNorms.ResidentsAssembly.For(MatterKinds.Charter).Contents)!
            .Value;

        Assert.Equal(3, contents.Count);
        Assert.Equal(Verdict.Met, Of(contents, []).Contents);
        Assert.Equal(Verdict.Breached, Of([.. contents.Skip(1)], []).Contents);
        Assert.Equal(Verdict.Undetermined, Of(contents: null, []).Contents);
        Assert.Equal(Verdict.Breached, Of(contents, [DecisionBounds.Law]).Against);
        Assert.Equal(Verdict.Met, Of(contents, [DecisionBounds.PropertyRights]).Against);
        Assert.Null(Of(contents, []).Against);

        static (Verdict Contents, Verdict? Against) Of(ValueList<Label>? contents, ValueList<Label> against)
        {
            var motion = Decided(
                Residents,
                AssemblyNorms.ResidentsAssembly,
                new()
                {
                    Title = "Charter",
                    Kind = MatterKinds.Charter,
                    Contents = contents,
                    Against = against,
                }
            );
            return (
                motion.Findings.Single(line => line.Rule.Equals(MotionFindings.Contents)).Verdict,
                motion.Findings.SingleOrDefault(line => line.Rule.Equals(MotionFindings.NotAgainst))?.Verdict
            );
        }
    }

    // Art. 11(2): 不得与村民会议所作的决定相抵触 is said of the delegates alone.
    [Fact]
    public void Chongqing_11_the_delegates_do_not_contradict_the_assembly()
    {
        Assert.Equal(Verdict.Breached, Of(AssemblyNorms.VillagersDelegatesAssembly));
        Assert.Equal(Verdict.Met, Of(AssemblyNorms.VillagersAssembly));

        static Verdict Of(AssemblyNorms norms) =>
            Decided(
                Chongqing,
                norms,
                new()
                {
                    Title = "Road",
                    Kind = MatterKinds.Budget,
                    Against = [DecisionBounds.AssemblyDecisions],
                }
            )
                .Findings.Single(line => line.Rule.Equals(MotionFindings.NotAgainst))
                .Verdict;
    }

    // Art. 8(2): 法律对村集体经济组织财产和成员权益的事项另有规定的，依照其规定.
    [Theory]
    [InlineData(false, Verdict.Met)]
    [InlineData(true, Verdict.Undetermined)]
    [InlineData(null, Verdict.Undetermined)]
    public void Chongqing_8_another_law_on_collective_property_goes_before(bool? isOtherwise, Verdict verdict)
    {
        Assert.Equal(verdict, Of(VillageMatterKinds.LandContracts));
        Assert.Equal(Verdict.Met, Of(MatterKinds.Charter));

        Verdict Of(Label kind) =>
            Decided(
                Chongqing,
                AssemblyNorms.VillagersAssembly,
                new()
                {
                    Title = "Matter",
                    Kind = kind,
                    IsProvidedOtherwise = isOtherwise,
                }
            )
                .Findings.Single(line => line.Rule.Equals(MotionFindings.Competence))
                .Verdict;
    }

    // Shanghai art. 38: 予以纠正、通报批评；情节较重的…给予警告或者记过处分.
    [Theory]
    [InlineData(false, false, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached)]
    [InlineData(true, true, Verdict.Met)]
    public void Shanghai_38_a_grave_breach_brings_more_than_a_censure(
        bool isGrave,
        bool isPunished,
        Verdict verdict
    )
    {
        var grave = new Case("liability.grave", new("the breach is grave", "情节较重"));
        var outcome = ComplaintRules
            .From(Residents, ComplaintNorms.Departments)
            .Check(
                new()
                {
                    Occasion = BreachOccasions.Seal,
                    IsBreach = true,
                    Sanctions = isPunished
                        ? [SanctionKinds.Censure, SanctionKinds.WarningOrDemerit]
                        : [SanctionKinds.Censure],
                    Circumstances = [new(grave, isGrave)],
                },
                Day
            );

        Assert.Equal(verdict, Line(outcome, ComplaintFindings.Sanctions).Verdict);
    }

    // Chongqing art. 39: 侵害村民合法权益的，应当依法给予赔偿.
    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached)]
    [InlineData(null, false, Verdict.Undetermined)]
    [InlineData(false, false, null)]
    public void Chongqing_39_harm_is_made_good(bool? isHarmful, bool isCompensated, Verdict? verdict)
    {
        var outcome = ComplaintRules
            .From(Chongqing, ComplaintNorms.VillagersAssembly)
            .Check(
                new()
                {
                    Occasion = BreachOccasions.Seal,
                    IsBreach = true,
                    IsHarmful = isHarmful,
                    IsCompensated = isCompensated,
                },
                Day
            );

        Assert.Equal(
            verdict,
            outcome.Findings.SingleOrDefault(line => line.Rule.Equals(ComplaintFindings.Compensated))?.Verdict
        );
    }

    private static DutyOutcome Happened(
        Rulebook book,
        TaskNorms norms,
        Label occasion,
        ValueList<DutyDone>? done,
        LocalDate on
    ) =>
        TaskRules
            .From(book, norms)
            .Check(
                new()
                {
                    Occasions =
                    [
                        new()
                        {
                            Reference = "1",
                            Occasion = occasion,
                            Day = Day,
                            Done = done,
                        },
                    ],
                },
                on
            );

    private static MotionOutcome Decided(Rulebook book, AssemblyNorms norms, Matter matter) =>
        AssemblyRules
            .From(book, norms)
            .Decide(
                new() { Body = norms.Kind, Day = Day },
                new()
                {
                    Title = "Vote",
                    Present = 10,
                    For = 8,
                    Matter = matter,
                }
            );

    private static Finding Line(Outcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule));
}
