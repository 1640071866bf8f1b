using CsCheck;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Services.Relief;
using GrassrootsDemocracy.Tests.Accountability;

namespace GrassrootsDemocracy.Tests.Services;

// System J3 (五免六减): five fees waived, six examinations at 20 % less.
public sealed class ReliefTests
{
    private static readonly Label Surgery = new("fee/surgery", "surgery", "手术费");

    private static readonly Label[] Waived =
    [
        FeeItems.Registration,
        FeeItems.OutpatientConsultation,
        FeeItems.OutpatientInjection,
        FeeItems.InpatientConsultation,
        FeeItems.InpatientNursing,
    ];

    private static readonly Label[] Reduced =
    [
        FeeItems.BloodTest,
        FeeItems.UrineTest,
        FeeItems.StoolTest,
        FeeItems.LiverFunction,
        FeeItems.ChestXRay,
        FeeItems.Electrocardiogram,
    ];

    private static readonly ReliefRules Rules = RulesOf(Jianghan2006.Layer);

    [Fact]
    public void J3_five_fees_are_waived() =>
        Assert.All(Waived, item => Assert.Equal(CountRange.Exactly(150), DueOf(item, 150)));

    [Fact]
    public void J3_six_examinations_are_20_percent_less() =>
        Assert.All(Reduced, item => Assert.Equal(CountRange.Exactly(30), DueOf(item, 150)));

    [Fact]
    public void J3_no_other_fee_is_relieved_and_the_schedule_says_so()
    {
        var line = Rules.Decide(Of(new BillLine { Item = Surgery, Fee = 150 })).Findings[0];

        Assert.Equal(CountRange.Exactly(0), DueOf(Surgery, 150));
        Assert.Contains("not on the schedule", line.ToString(), StringComparison.Ordinal);
        Assert.Contains("fee relief", line.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(29, Verdict.Breached)]
    [InlineData(30, Verdict.Met)]
    [InlineData(31, Verdict.Met)]
    public void J3_no_less_is_relieved_than_is_due(long relieved, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Rules
                .Decide(
                    Of(
                        new BillLine
                        {
                            Item = FeeItems.BloodTest,
                            Fee = 150,
                            Relieved = relieved,
                        }
                    )
                )
                .Of(ReliefFindings.Given)
        );

    // The report does not say what becomes of a fraction of a fen.
    [Theory]
    [InlineData(150, 30, 30)]
    [InlineData(151, 30, 31)]
    [InlineData(154, 30, 31)]
    [InlineData(155, 31, 31)]
    public void J3_a_fraction_of_a_fen_is_open(long fee, long least, long most)
    {
        var outcome = Rules.Decide(Of(new BillLine { Item = FeeItems.BloodTest, Fee = fee }));

        Assert.Equal(new CountRange(least, most), outcome.Due);
        Assert.Equal(new CountRange(fee - most, fee - least), outcome.Payable);
        Assert.Equal(least == most ? Verdict.Met : Verdict.Undetermined, outcome.Of(ReliefFindings.Total));
    }

    [Theory]
    [InlineData(30, Verdict.Breached)]
    [InlineData(31, Verdict.Undetermined)]
    [InlineData(32, Verdict.Met)]
    public void Relief_is_judged_as_far_as_every_rounding_agrees(long relieved, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Rules
                .Decide(
                    Of(
                        new BillLine
                        {
                            Item = FeeItems.BloodTest,
                            Fee = 156,
                            Relieved = relieved,
                        }
                    )
                )
                .Of(ReliefFindings.Given)
        );

    [Theory]
    [InlineData(Rounding.Down, 2, 0)]
    [InlineData(Rounding.Down, 4, 0)]
    [InlineData(Rounding.Down, 5, 1)]
    [InlineData(Rounding.Up, 0, 0)]
    [InlineData(Rounding.Up, 1, 1)]
    [InlineData(Rounding.Up, 5, 1)]
    [InlineData(Rounding.Up, 6, 2)]
    [InlineData(Rounding.HalfUp, 2, 0)]
    [InlineData(Rounding.HalfUp, 3, 1)]
    [InlineData(Rounding.HalfUp, 7, 1)]
    [InlineData(Rounding.HalfUp, 8, 2)]
    public void A_layer_that_says_how_to_round_leaves_one_number(Rounding rounding, long fee, long due) =>
        Assert.Equal(
            CountRange.Exactly(due),
            RulesOf(Rounded(rounding)).Decide(Of(new BillLine { Item = FeeItems.UrineTest, Fee = fee })).Due
        );

    [Fact]
    public void A_fee_for_nobody_knows_what_may_be_relieved_of_all_or_none()
    {
        var outcome = Rules.Decide(Of(new BillLine { Fee = 150 }));

        Assert.Equal(new CountRange(0, 150), outcome.Due);
        Assert.Equal(Verdict.Undetermined, outcome.Of(ReliefFindings.Due));
        Assert.Contains("what the fee is for", outcome.Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_schedule_relief_is_open()
    {
        var outcome = RulesOf(Rulebook.Named("silent", "无规定"))
            .Decide(Of(new BillLine { Item = FeeItems.BloodTest, Fee = 150 }));

        Assert.Equal(Verdict.Undetermined, outcome.Verdict);
        Assert.Equal(new CountRange(0, 150), outcome.Due);
        Assert.DoesNotContain("not on the schedule", outcome.Lines[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "不在免减项目内",
            outcome.Lines[0].ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    // In summer a blood test is free, else 20 % less; registration is always free.
    [Fact]
    public void J3_a_schedule_that_hangs_on_a_case_leaves_what_every_case_leaves()
    {
        var summer = new Case("summer", new("in summer", "夏季"));
        var free = FeeRelief.Waived(FeeItems.Registration);
        var schedule = ReliefNorms.CommunityHealth.Schedule;
        var rules = RulesOf(
            Rulebook
                .Named("assumed", "假设")
                .With(schedule, [free, new(FeeItems.BloodTest, Ratio.Percent(20))], Ledgers.Assumed)
                .With(schedule, [free, FeeRelief.Waived(FeeItems.BloodTest)], Ledgers.Assumed, when: summer)
        );

        Assert.Equal(CountRange.Exactly(150), Due(FeeItems.Registration));
        Assert.Equal(new CountRange(30, 150), Due(FeeItems.BloodTest));
        Assert.Equal(CountRange.Exactly(0), Due(Surgery));

        CountRange Due(Label item) =>
            rules.Decide(Of(new BillLine { Item = item, Fee = 150 })).Lines.Single().Due;
    }

    [Fact]
    public void Fees_that_no_number_adds_up_to_are_refused_where_they_are_given()
    {
        var most = new BillLine { Item = FeeItems.BloodTest, Fee = long.MaxValue };

        Assert.Equal(long.MaxValue / 5, Rules.Decide(Of(most)).Due.Least);
        Assert.Throws<ArgumentOutOfRangeException>(
            "Lines",
            () => Of(most, new BillLine { Item = Surgery, Fee = 1 })
        );
    }

    [Fact]
    public void A_schedule_that_names_an_item_twice_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() =>
            Rulebook
                .Named("assumed", "假设")
                .With(
                    ReliefNorms.CommunityHealth.Schedule,
                    [FeeRelief.Waived(FeeItems.BloodTest), new(FeeItems.BloodTest, Ratio.Percent(20))],
                    Ledgers.Assumed
                )
        );

    [Fact]
    public void An_empty_bill_is_relieved_of_nothing()
    {
        var outcome = Rules.Decide(new() { Lines = [] });

        Assert.Equal(CountRange.Exactly(0), outcome.Due);
        Assert.Equal(Verdict.Met, outcome.Verdict);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(100, 101)]
    public void Nobody_relieves_of_more_than_the_fee(long fee, long relieved)
    {
        Assert.Throws<ArgumentException>("Relieved", () => new BillLine { Fee = fee, Relieved = relieved });
        Assert.Throws<ArgumentException>("Fee", () => new BillLine { Relieved = relieved, Fee = fee });
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    public void A_relief_of_none_or_of_more_than_all_is_refused(long part, long whole) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "Share",
            () => new FeeRelief(FeeItems.BloodTest, Ratio.Of(part, whole))
        );

    // No line and no bill is relieved of more than it comes to; the whole is the sum of its lines, in whatever order they stand.
    [Fact]
    public void Relief_never_exceeds_the_bill_and_is_the_sum_of_its_lines() =>
        Gen.Select(Gen.Int[0, 12], Gen.Long[0, 100_000_000])
            .Array[0, 8]
            .Select(Gen.Int[-1, 2])
            .Sample(
                (fees, rounding) =>
                {
                    BillLine[] lines = [.. fees.Select(fee => Line(fee.Item1, fee.Item2))];
                    var rules = rounding < 0 ? Rules : RulesOf(Rounded((Rounding)rounding));
                    var outcome = rules.Decide(Of(lines));

                    Assert.All(
                        outcome.Lines,
                        line =>
                        {
                            Assert.True(line.Due.Most <= line.Line.Fee);
                            Assert.Equal(line.Line.Fee, line.Due.Least + line.Payable.Most);
                        }
                    );
                    Assert.True(outcome.Due.Most <= outcome.Fees);
                    Assert.Equal(outcome.Due.Least, outcome.Lines.Sum(line => line.Due.Least));
                    Assert.Equal(outcome.Due.Most, outcome.Lines.Sum(line => line.Due.Most));
                    var turned = rules.Decide(Of([.. lines.Reverse()]));
                    Assert.Equal(outcome.Due, turned.Due);
                    Assert.Equal(
                        outcome.Findings.Select(line => line.ToString()),
                        turned.Findings.Select(line => line.ToString())
                    );
                }
            );

    // J3: 430,000 visits and 570,000 yuan, each printed to the ten thousand: 1.33 yuan a visit, and no less than 1.30 or more than 1.35.
    [Fact]
    public void J3_a_visit_was_relieved_of_130_to_135_fen()
    {
        Assert.Equal(133, FenAVisit(57_000_000, 430_000));
        Assert.Equal(130, FenAVisit(56_500_000, 434_999));
        Assert.Equal(135, FenAVisit(57_499_999, 425_000));

        static long FenAVisit(long fen, long visits) => Ratio.Of(fen, visits).ShareOf(1, Rounding.HalfUp);
    }

    private static BillLine Line(int item, long fee) =>
        new()
        {
            Item =
                item < Waived.Length ? Waived[item]
                : item < Waived.Length + Reduced.Length ? Reduced[item - Waived.Length]
                : item == 11 ? Surgery
                : null,
            Fee = fee,
        };

    private static CountRange DueOf(Label item, long fee) =>
        Rules.Decide(Of(new BillLine { Item = item, Fee = fee })).Lines.Single().Due;

    private static Bill Of(params BillLine[] lines) => new() { Lines = [.. lines] };

    private static ReliefRules RulesOf(Rulebook rulebook) =>
        ReliefRules.From(rulebook, ReliefNorms.CommunityHealth);

    private static Rulebook Rounded(Rounding rounding) =>
        Jianghan2006
            .Layer.Under("a centre", "某中心")
            .With(ReliefNorms.CommunityHealth.Rounding, rounding, Ledgers.Assumed);
}
