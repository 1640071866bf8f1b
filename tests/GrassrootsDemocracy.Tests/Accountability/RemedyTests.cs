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
