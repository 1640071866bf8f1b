using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Accountability;

// What may be done about a duty not kept: Chongqing 2013 arts 34, 39 and 40; Shanghai residents art. 37; the organic laws.
public sealed class RemedyTests
{
    private static readonly LocalDate Asked = new(2020, 3, 1);

    [Theory]
    [InlineData(3, Verdict.Met)]
    [InlineData(4, Verdict.Breached)]
    public void A_question_is_answered_in_writing_within_three_days(int days, Verdict verdict)
    {
        var complaint = Question with { AnsweredOn = Asked.PlusDays(days), IsInWriting = false };
        var outcome = Check(complaint, Asked.PlusDays(10));
        Assert.Equal(verdict, outcome.Of(ComplaintFindings.AnsweredWithin));
        Assert.Equal(Verdict.Breached, outcome.Of(ComplaintFindings.InWriting));
        Assert.Equal(ComplaintState.Answered, outcome.State);
    }

    [Theory]
    [InlineData(3, Verdict.Undetermined)]
    [InlineData(4, Verdict.Breached)]
    public void Without_an_answer_it_is_overdue_after_three_days(int days, Verdict verdict)
    {
        var outcome = Check(Question, Asked.PlusDays(days));
        Assert.Equal(verdict, outcome.Of(ComplaintFindings.AnsweredWithin));
        Assert.Equal(new LocalDate(2020, 3, 4), outcome.Latest);
        Assert.Equal(ComplaintState.AwaitingAnswer, outcome.State);
    }

    [Theory]
    [InlineData(20, Verdict.Met)]
    [InlineData(21, Verdict.Breached)]
    public void Above_it_is_looked_into_within_twenty_days(int days, Verdict verdict)
    {
        var brought = Asked.PlusDays(5);
        var complaint = Question with
        {
            AnsweredOn = Asked,
            IsInWriting = true,
            BroughtAboveOn = brought,
            Above = Bodies.CountyGovernment,
            FoundOn = brought.PlusDays(days),
            IsBreach = true,
        };
        var outcome = Check(complaint, brought.PlusDays(40));
        Assert.Equal(verdict, outcome.Of(ComplaintFindings.FoundWithin));
        Assert.Equal(Verdict.Met, outcome.Of(ComplaintFindings.Above));
        Assert.Equal(ComplaintState.AwaitingCorrection, outcome.State);
        Assert.Equal(Verdict.Undetermined, outcome.Of(ComplaintFindings.PutRight));

        var ordered = Check(complaint with { OrderedBy = Bodies.TownshipGovernment }, brought.PlusDays(40));
        Assert.Equal(ComplaintState.Closed, ordered.State);
        Assert.Equal(
            ComplaintState.AwaitingCorrection,
            Check(complaint with { OrderedBy = Bodies.VillagersCommittee }, brought.PlusDays(40)).State
        );
        Assert.Equal(ComplaintState.AwaitingFinding, Check(complaint, brought).State);
    }

    [Fact]
    public void One_may_ask_about_seven_things()
    {
        Assert.All(
            BreachOccasions.Seven,
            occasion =>
                Assert.Equal(
                    Verdict.Met,
                    Check(Question with { Occasion = occasion }, Asked).Of(ComplaintFindings.Occasion)
                )
        );
        Assert.Equal(7, BreachOccasions.Seven.Count);
        Assert.Equal(
            Verdict.Breached,
            Check(Question with { Occasion = BreachOccasions.UnlawfulDecision }, Asked)
                .Of(ComplaintFindings.Occasion)
        );
    }

    // Shanghai 37: 由居民会议予以纠正；必要时，由街道办事处或者乡镇人民政府责令改正.
    [Fact]
    public void In_Shanghai_the_assembly_corrects_or_the_subdistrict_orders()
    {
        var rules = ComplaintRules.From(
            Ledgers.In(Ledgers.Shanghai, new(2021, 3, 1)),
            ComplaintNorms.ResidentsCommittee
        );
        var complaint = new Complaint
        {
            Area = Ledgers.Shanghai,
            LawOf = new(2021, 3, 1),
            Occasion = BreachOccasions.Duties,
            IsBreach = true,
        };
        Assert.Equal(
            Verdict.Undetermined,
            rules.Check(complaint, new(2021, 3, 9)).Of(ComplaintFindings.PutRight)
        );
        Assert.Equal(
            ComplaintState.Closed,
            StateOf(complaint with { CorrectedBy = Bodies.ResidentsAssembly })
        );
        Assert.Equal(ComplaintState.Closed, StateOf(complaint with { OrderedBy = Bodies.SubdistrictOffice }));
        Assert.Equal(
            ComplaintState.AwaitingCorrection,
            StateOf(complaint with { CorrectedBy = Bodies.ResidentsCommittee })
        );

        ComplaintState StateOf(Complaint one) => rules.Check(one, new(2021, 3, 9)).State;
    }

    // 40: an answer before the question, and an investigation before anybody turned there: one of the two days must be wrong.
    [Fact]
    public void An_answer_before_the_question_has_a_wrong_day()
    {
        var outcome = Check(
            Question with
            {
                AnsweredOn = Asked.PlusDays(-1),
                BroughtAboveOn = Asked.PlusDays(5),
                FoundOn = Asked.PlusDays(4),
            },
            Asked.PlusDays(60)
        );
        foreach (var rule in new[] { ComplaintFindings.AnsweredWithin, ComplaintFindings.FoundWithin })
        {
            var line = outcome.All(rule).Single();
            Assert.Equal(Verdict.Undetermined, line.Verdict);
            Assert.Contains("one of the two days must be wrong", line.ToString(), StringComparison.Ordinal);
        }
    }

    // Urban law 2026 art. 40(2): 由不设区的市、市辖区的人民政府或者街道办事处责令改正; Shanghai 37 adds the township and takes nobody away.
    [Theory]
    [InlineData("urban-area-government", true)]
    [InlineData("subdistrict-office", true)]
    [InlineData("township-government", true)]
    [InlineData("residents-committee", false)]
    public void Shanghai_adds_to_those_whom_the_law_lets_order_and_takes_none_away(string key, bool may)
    {
        var day = new LocalDate(2026, 3, 1);
        var rulebook = Ledgers.In(Ledgers.Shanghai, day);
        Label[] all =
        [
            Bodies.UrbanAreaGovernment,
            Bodies.SubdistrictOffice,
            Bodies.TownshipGovernment,
            Bodies.ResidentsCommittee,
        ];
        var complaint = new Complaint
        {
            Area = Ledgers.Shanghai,
            LawOf = day,
            Occasion = BreachOccasions.Duties,
            IsBreach = true,
            OrderedBy = all.Single(one => string.Equals(one.Key, key, StringComparison.Ordinal)),
        };
        Assert.Equal(
            may ? Verdict.Met : Verdict.Breached,
            ComplaintRules
                .From(rulebook, ComplaintNorms.ResidentsCommittee)
                .Check(complaint, day)
                .Of(ComplaintFindings.PutRight)
        );
        Assert.DoesNotContain(
            rulebook.ConflictsWithSuperiors(),
            conflict => conflict.Name.Equals(ComplaintNorms.ResidentsCommittee.OrderedBy)
        );
    }

    // Urban law 2026 art. 37(1): 居民会议或者居民代表会议. Shanghai 18(2) names the one only, and gives way.
    [Fact]
    public void Shanghai_gives_way_where_it_names_one_of_the_two_meetings_only()
    {
        var rulebook = Ledgers.In(Ledgers.Shanghai, new(2026, 3, 1));
        var by = AppraisalNorms.ResidentsCommittee.By;
        Assert.Contains(Bodies.ResidentsDelegatesAssembly, rulebook.Find(by)!.Value);
        Assert.Contains(
            rulebook.ConflictsWithSuperiors(),
            conflict =>
                conflict.Name.Equals(by)
                && string.Equals(
                    conflict.Superior.Source.Provision.Name,
                    "art. 37(1)",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(
            [Bodies.ResidentsAssembly],
            Ledgers.In(Ledgers.Shanghai, new(2025, 3, 1)).Find(by)!.Value
        );
    }

    // Village law 2010 art. 27(3), 2026 art. 31(3); urban law 2026 art. 31(3); Chongqing 39: the township orders unlawful decisions of the
    // assemblies to be put right.
    [Theory]
    [InlineData("420505", "2010-10-27", "villagers-assembly", null)]
    [InlineData("420505", "2010-10-28", "villagers-assembly", "art. 27(3)")]
    [InlineData("420505", "2026-01-01", "villagers-delegates-assembly", "art. 31(3)")]
    [InlineData("420503", "2025-12-31", "residents-assembly", null)]
    [InlineData("420503", "2026-01-01", "residents-assembly", "art. 31(3)")]
    [InlineData("500101", "2020-03-01", "villagers-assembly", "art. 27(3)")]
    public void An_unlawful_decision_of_an_assembly_is_ordered_to_be_put_right(
        string area,
        string day,
        string body,
        string? article
    )
    {
        Label[] bodies =
        [
            Bodies.VillagersAssembly,
            Bodies.VillagersDelegatesAssembly,
            Bodies.ResidentsAssembly,
        ];
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
        var kind = bodies.Single(one => string.Equals(one.Key, body, StringComparison.Ordinal));
        var norms = new ComplaintNorms(kind);
        var rulebook = Ledgers.In(JurisdictionCode.Parse(area), on);
        Assert.Equal(article, rulebook.Find(norms.OrderedBy)?.Source.Provision.Name);

        var complaint = new Complaint
        {
            Area = JurisdictionCode.Parse(area),
            Kind = kind,
            LawOf = on,
            Occasion = BreachOccasions.UnlawfulDecision,
            IsBreach = true,
            OrderedBy = area == "420503" ? Bodies.SubdistrictOffice : Bodies.TownshipGovernment,
        };
        var outcome = ComplaintRules.From(rulebook, norms).Check(complaint, on);
        Assert.Equal(
            article is null ? Verdict.Undetermined : Verdict.Met,
            outcome.Of(ComplaintFindings.PutRight)
        );
        Assert.False(outcome.Has(ComplaintFindings.Occasion));
    }

    // 34(3): 否决不合理开支. A veto binds; other powers do not.
    [Fact]
    public void A_veto_of_an_expense_is_heeded()
    {
        var rules = SupervisionRules.From(
            Ledgers.In(Ledgers.Chongqing, Asked),
            SupervisionNorms.VillageSupervisionCommittee
        );
        var record = new SupervisionRecord
        {
            Area = Ledgers.Chongqing,
            Acts =
            [
                Act("1", SupervisionPowers.Veto) with
                {
                    IsHeeded = false,
                },
                Act("2", SupervisionPowers.Opinions),
                Act("3", new("supervision-power/dismissal", "dismissing a member", "撤换成员")),
            ],
        };
        var outcome = rules.Check(record);
        Assert.Equal(Verdict.Breached, outcome.Of(SupervisionFindings.Heeded));
        Assert.Equal(
            [Verdict.Met, Verdict.Met, Verdict.Breached],
            outcome.All(SupervisionFindings.Power).Select(line => line.Verdict)
        );
    }

    // …人民政府或者县级人民政府和监察机关反映: one government and the supervisory organ; village law 2026 art. 37(3).
    [Theory]
    [InlineData("township-government supervisory-organ", Verdict.Met, Verdict.Met)]
    [InlineData("county-government supervisory-organ", Verdict.Met, Verdict.Met)]
    [InlineData("township-government county-government", Verdict.Met, Verdict.Breached)]
    [InlineData("supervisory-organ", Verdict.Breached, Verdict.Met)]
    [InlineData("villagers-committee", Verdict.Breached, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined, Verdict.Undetermined)]
    public void From_2026_breaches_go_to_a_government_and_to_the_supervisory_organ(
        string? to,
        Verdict government,
        Verdict organ
    )
    {
        var day = new LocalDate(2026, 3, 1);
        var area = JurisdictionCode.Parse("420505");
        var outcome = SupervisionRules
            .From(Ledgers.In(area, day), SupervisionNorms.VillageSupervisionCommittee)
            .Check(
                new()
                {
                    Area = area,
                    Acts =
                    [
                        Act("1", SupervisionPowers.ReportingBreaches) with
                        {
                            Day = day,
                            To = to is null
                                ? null
                                : [.. to.Split(' ').Select(key => Label.Of($"body/{key}"))],
                        },
                    ],
                }
            );

        Assert.Equal(
            (government, organ),
            (
                outcome.Of(SupervisionFindings.ReportsBreachesTo),
                outcome.Of(SupervisionFindings.ReportsBreachesAlsoTo)
            )
        );
    }

    // Residents' law 2026 art. 36(3); neither law says so before 2026.
    [Fact]
    public void A_community_reports_to_its_own_governments_and_to_the_supervisory_organ()
    {
        var norms = SupervisionNorms.ResidentsSupervisionCommittee;
        var (book, before) = (
            Ledgers.In(JurisdictionCode.Parse("420505"), new(2026, 1, 1)),
            Ledgers.In(JurisdictionCode.Parse("420505"), new(2025, 12, 31))
        );

        Assert.Equal(
            [Bodies.SubdistrictOffice, Bodies.UrbanAreaGovernment],
            book.Find(norms.ReportsBreachesTo)!.Value
        );
        Assert.Equal([Bodies.SupervisoryOrgan], book.Find(norms.ReportsBreachesAlsoTo)!.Value);
        Assert.Null(before.Find(norms.ReportsBreachesAlsoTo));
        Assert.Null(before.Find(SupervisionNorms.VillageSupervisionCommittee.ReportsBreachesAlsoTo));
    }

    private static SupervisionAct Act(string reference, Label power) =>
        new()
        {
            Reference = reference,
            Power = power,
            Day = Asked,
        };

    private static Complaint Question { get; } =
        new()
        {
            Area = Ledgers.Chongqing,
            Occasion = BreachOccasions.Archives,
            AskedOn = Asked,
            AskedOf = Bodies.VillageSupervisionCommittee,
        };

    private static ComplaintOutcome Check(Complaint complaint, LocalDate on) =>
        ComplaintRules
            .From(Ledgers.In(Ledgers.Chongqing, Asked), ComplaintNorms.VillagersCommittee)
            .Check(complaint, on);
}
