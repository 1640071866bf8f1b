using System.Globalization;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

// Every form that a line of the ledger can take, word for word.
public class FindingTests
{
    private static readonly Quota MoreThanHalf = new(Threshold.Majority, Base.Roll);

    [Theory]
    [InlineData(
        40450L,
        45100L,
        "[met] 40450 of 45100 took part (89.7 %); needs more than 1/2 of those on the roll, that is at least 22551; 17899 to spare — Law (2026) art. 15",
        "【符合】参加投票40450，基数45100（89.7%）；按登记参加选举的人数计须超过1/2，即至少22551；富余17899——《法》（2026）第十五条"
    )]
    [InlineData(
        4L,
        8L,
        "[not met] 4 of 8 took part (50.0 %); needs more than 1/2 of those on the roll, that is at least 5; 1 short — Law (2026) art. 15",
        "【不符合】参加投票4，基数8（50.0%）；按登记参加选举的人数计须超过1/2，即至少5；还差1——《法》（2026）第十五条"
    )]
    [InlineData(
        0L,
        0L,
        "[not met] 0 of 0 took part; needs more than 1/2 of those on the roll; 1 short — Law (2026) art. 15",
        "【不符合】参加投票0，基数0；按登记参加选举的人数计须超过1/2；还差1——《法》（2026）第十五条"
    )]
    [InlineData(
        null,
        8L,
        "[open] Turnout: not known; needs more than 1/2 of those on the roll, that is at least 5 — Law (2026) art. 15",
        "【待定】参选人数：不详；按登记参加选举的人数计须超过1/2，即至少5——《法》（2026）第十五条"
    )]
    public void A_share_says_needed_actual_base_and_distance(
        long? actual,
        long? whole,
        string english,
        string chinese
    ) =>
        Reads(
            new(ElectionFindings.Turnout, Measure.OfQuota(actual, MoreThanHalf, whole), Article(15)),
            english,
            chinese
        );

    [Fact]
    public void A_whole_that_is_not_known_leaves_the_number_needed_unsaid() =>
        Reads(
            new(ElectionFindings.Turnout, Measure.OfQuota(4, MoreThanHalf, whole: null), Article(15)),
            "[open] Turnout: 4; needs more than 1/2 of those on the roll, whose number is not known — Law (2026) art. 15",
            "【待定】参选人数：4；按登记参加选举的人数计须超过1/2，但该数不详——《法》（2026）第十五条"
        );

    [Fact]
    public void At_least_says_the_least() =>
        Reads(
            new(ElectionFindings.Surplus, Measure.AtLeast(6, 7), Article(15)),
            "[not met] 6 candidates stood; needs at least 7; 1 short — Law (2026) art. 15",
            "【不符合】候选人6名；须不少于7；还差1——《法》（2026）第十五条"
        );

    [Fact]
    public void At_most_says_the_most_and_how_many_are_too_many() =>
        Reads(
            new(ElectionFindings.ExcessBallots, Measure.AtMost(103, 100), Article(15)),
            "[not met] 103 ballots came back; at most 100 allowed; 3 too many — Law (2026) art. 15",
            "【不符合】收回选票103张；不得多于100；多出3——《法》（2026）第十五条"
        );

    [Theory]
    [InlineData(
        2,
        "[not met] the committee has 2 members; needs 3 to 7; 1 short — Law (2026) art. 15",
        "【不符合】委员会2人；须为3至7；还差1——《法》（2026）第十五条"
    )]
    [InlineData(
        5,
        "[met] the committee has 5 members; needs 3 to 7; 2 to spare — Law (2026) art. 15",
        "【符合】委员会5人；须为3至7；富余2——《法》（2026）第十五条"
    )]
    [InlineData(
        9,
        "[not met] the committee has 9 members; needs 3 to 7; 2 too many — Law (2026) art. 15",
        "【不符合】委员会9人；须为3至7；多出2——《法》（2026）第十五条"
    )]
    public void A_range_says_both_ends(long actual, string english, string chinese) =>
        Reads(new(ElectionFindings.Seats, Measure.Within(actual, new(3, 7)), Article(15)), english, chinese);

    [Fact]
    public void A_range_without_an_upper_end_says_the_lower() =>
        Reads(
            new(ElectionFindings.Seats, Measure.Within(2, new(3, long.MaxValue)), Article(15)),
            "[not met] the committee has 2 members; needs at least 3; 1 short — Law (2026) art. 15",
            "【不符合】委员会2人；须不少于3；还差1——《法》（2026）第十五条"
        );

    [Fact]
    public void Silence_of_every_rulebook_is_said() =>
        Reads(
            new(ElectionFindings.Seats, Measure.Open(5), source: null),
            "[open] the committee has 5 members; no rulebook says what is needed — no provision",
            "【待定】委员会5人；各级规定均未作规定——无条文依据"
        );

    // Three silences and no fourth: nobody speaks, a provision leaves it to others, and one is there but does not say.
    [Fact]
    public void A_provision_that_does_not_say_is_not_said_to_leave_it_to_others() =>
        Reads(
            new(ElectionFindings.Seats, Measure.Open(5), Article(22)),
            "[open] the committee has 5 members; the provision does not settle it — Law (2026) art. 22",
            "【待定】委员会5人；该条文未作明确规定——《法》（2026）第二十二条"
        );

    [Fact]
    public void A_term_left_open_names_who_leaves_it_open() =>
        Reads(
            new(ElectionFindings.Seats, Measure.Left(5, whole: null, to: null), Article(22)),
            "[open] the committee has 5 members; left to others to say — Law (2026) art. 22",
            "【待定】委员会5人；授权另行规定——《法》（2026）第二十二条"
        );

    [Fact]
    public void A_term_left_to_somebody_names_them() =>
        Reads(
            new(
                ElectionFindings.Seats,
                Measure.Left(5, whole: null, new Label("body/province", "the province", "省")),
                Article(22)
            ),
            "[open] the committee has 5 members; left to the province to say — Law (2026) art. 22",
            "【待定】委员会5人；由省规定——《法》（2026）第二十二条"
        );

    [Fact]
    public void A_tie_says_who_and_that_a_further_step_decides() =>
        Reads(
            new(ElectionFindings.Tie, Measure.Awaiting(2, 1, 120), Article(15)) { Subject = "Li, Wang" },
            "[open] 2 with 120 votes each (Li, Wang) are tied, seats left: 1; a further step must decide — Law (2026) art. 15",
            "【待定】Li, Wang共2人得票相等（各120票），尚余名额1个；须经下一步程序确定——《法》（2026）第十五条"
        );

    [Fact]
    public void A_stated_verdict_has_no_requirement_and_no_distance() =>
        Reads(
            new(KernelFindings.Print, Measure.Stated(Verdict.Met), Article(15)) { Subject = "all is well" },
            "[met] all is well — Law (2026) art. 15",
            "【符合】all is well——《法》（2026）第十五条"
        );

    [Fact]
    public void A_subject_is_said_before_a_detail() =>
        Assert.Equal(
            "[met] who — no provision",
            new Finding(KernelFindings.Print, Measure.Stated(Verdict.Met), source: null)
            {
                Subject = "who",
                Detail = Article(15),
            }.ToString()
        );

    // As many decimals as show on which side of none, half, all and what is needed it lies; the last one is rounded half up.
    [Theory]
    [InlineData(1, 3, "33.3 %", "33.3%")]
    [InlineData(2, 3, "66.7 %", "66.7%")]
    [InlineData(1, 2000, "0.1 %", "0.1%")] // half of a tenth goes up
    [InlineData(1, 2001, "0.05 %", "0.05%")]
    [InlineData(1, 1_000_000_000, "just over 0 %", "略超过0%")]
    [InlineData(0, 8, "0.0 %", "0.0%")]
    [InlineData(1, 2, "50.0 %", "50.0%")]
    [InlineData(5001, 10000, "50.01 %", "50.01%")]
    [InlineData(4999, 10000, "49.99 %", "49.99%")]
    [InlineData(500_000_001, 1_000_000_000, "just over 50 %", "略超过50%")]
    [InlineData(499_999_999, 1_000_000_000, "just under 50 %", "略低于50%")]
    [InlineData(9998, 10000, "99.98 %", "99.98%")]
    [InlineData(long.MaxValue - 1, long.MaxValue, "just under 100 %", "略低于100%")]
    [InlineData(long.MaxValue, long.MaxValue, "100.0 %", "100.0%")]
    [InlineData(9, 8, "more than all", "超过总数")]
    [InlineData(100, 50, "more than all", "超过总数")]
    public void A_share_never_prints_as_what_it_is_not(
        long actual,
        long whole,
        string english,
        string chinese
    )
    {
        var finding = new Finding(
            ElectionFindings.Turnout,
            Measure.OfQuota(actual, MoreThanHalf, whole),
            source: null
        );

        Assert.Contains($"took part ({english});", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains($"（{chinese}）；", finding.ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6667, 10000, "66.7 %")]
    [InlineData(6666, 10000, "66.66 %")] // 66.7 % would be more than two thirds
    [InlineData(2, 3, "2/3")] // no decimals are just that
    public void A_share_prints_on_its_side_of_what_is_needed(long actual, long whole, string share) =>
        Assert.Contains(
            $"took part ({share});",
            new Finding(
                ElectionFindings.Turnout,
                Measure.OfQuota(actual, new(Threshold.AtLeast(2, 3), Base.Roll), whole),
                null
            ).ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_line_longer_than_its_room_on_the_stack_is_whole()
    {
        var subject = new string('x', 5_000);
        var finding = new Finding(KernelFindings.Print, Measure.Stated(Verdict.Met), source: null)
        {
            Subject = subject,
        };

        Assert.Equal($"[met] {subject} — no provision", finding.ToString());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void What_is_written_is_what_is_read(string culture)
    {
        var finding = new Finding(ElectionFindings.Seats, Measure.Open(5), Article(22));
        using var writer = new StringWriter(CultureInfo.InvariantCulture);

        finding.WriteTo(writer, CultureInfo.GetCultureInfo(culture));

        Assert.Equal(finding.ToString(culture), writer.ToString());
    }

    [Fact]
    public void A_tag_that_names_no_culture_reads_english()
    {
        var finding = new Finding(ElectionFindings.Seats, Measure.Open(5), null);

        Assert.Equal(finding.ToString(), finding.ToString("no such culture"));
    }

    [Fact]
    public void Formatted_with_a_culture_a_finding_speaks_its_language()
    {
        var finding = new Finding(ElectionFindings.Seats, Measure.AtLeast(5, 3), Article(22));
        var culture = CultureInfo.GetCultureInfo("zh-CN");

        Assert.Equal(finding.ToString(Language.Chinese), string.Format(culture, "{0}", finding));
        Assert.Equal(finding.ToString(Language.Chinese), string.Create(culture, $"{finding}"));
        Assert.Equal(finding.ToString(), string.Format(CultureInfo.InvariantCulture, "{0}", finding));
        Assert.Equal(finding.ToString(), $"{finding}");
    }

    [Fact]
    public void Findings_with_the_same_numbers_and_source_are_equal()
    {
        var finding = new Finding(ElectionFindings.Seats, Measure.AtLeast(5, 3), Article(22));

        Assert.Equal(finding, new(ElectionFindings.Seats, Measure.AtLeast(5, 3), Article(22)));
        Assert.NotEqual(finding, new(ElectionFindings.Seats, Measure.AtLeast(4, 3), Article(22)));
        Assert.NotEqual(finding, new(ElectionFindings.Seats, Measure.AtLeast(5, 3), Article(23)));
        Assert.NotEqual(finding, finding with { Subject = "Li" });
    }

    private static void Reads(Finding finding, string english, string chinese)
    {
        Assert.Equal(english, finding.ToString());
        Assert.Equal(chinese, finding.ToString("zh-Hans"));
    }
}
