using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// 应当保证公布事项的真实性: village law 2018 art. 30(4), 2026 art. 35(4).
public sealed class CorrectionTests
{
    [Theory]
    [InlineData(90L, null, Verdict.Breached)]
    [InlineData(90L, "2021-03-20", Verdict.Met)]
    [InlineData(90L, "2021-03-09", Verdict.Breached)]
    [InlineData(90L, "2021-03-20", Verdict.Breached, "online")]
    [InlineData(100L, null, Verdict.Met)]
    [InlineData(null, null, Verdict.Undetermined)]
    public void By_the_law_a_wrong_figure_is_a_breach_until_it_is_published_anew(
        long? right,
        string? anew,
        Verdict verdict,
        string place = "board"
    ) =>
        Assert.Equal(
            verdict,
            Found(National(new(2021, 1, 1)), right, anew, "2021-04-01", place).Line.Verdict
        );

    // With a time of one's own: from when it was found, not from when it was printed.
    [Theory]
    [InlineData("2021-03-15", "2021-03-15", Verdict.Met)]
    [InlineData("2021-03-16", "2021-03-16", Verdict.Breached)]
    [InlineData(null, "2021-03-15", Verdict.Undetermined)]
    [InlineData(null, "2021-03-16", Verdict.Breached)]
    public void The_clock_runs_from_when_it_was_found(string? anew, string on, Verdict verdict)
    {
        var rules = Own(book => book.With(Affairs.CorrectedWithin, new(5), Source));
        var duty = Found(rules, 90, anew, on);

        Assert.Equal((verdict, new LocalDate(2021, 3, 15)), (duty.Line.Verdict, duty.LastDay!.Value));
    }

    [Fact]
    public void The_line_says_both_figures()
    {
        var line = Found(National(new(2021, 1, 1)), 90, anew: null, "2021-04-01").Line;

        Assert.Contains(
            "100 printed and 90 right, found on 2021-03-10",
            line.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "公布数100，应为90，2021-03-10查明",
            line.ToString("zh-Hans"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_correction_of_what_was_never_posted_is_refused()
    {
        var log = Log(new(2021, 1, 1)) with
        {
            Corrections =
            [
                new()
                {
                    Posting = "lost",
                    FoundOn = new(2021, 3, 10),
                    Printed = 1,
                    Right = 2,
                },
            ],
        };

        Assert.Contains(
            "'lost'",
            Assert
                .Throws<ArgumentException>("log", () => National(new(2021, 1, 1)).Check(log, new(2021, 4, 1)))
                .Message,
            StringComparison.Ordinal
        );
    }

    private static DisclosureDuty Found(
        DisclosureRules rules,
        long? right,
        string? anew,
        string on,
        string place = "board"
    )
    {
        var outcome = rules.Check(
            Log(new(2021, 1, 1), Posting("1", new(2021, 3, 1))) with
            {
                Postings = anew is null
                    ? [Posting("1", new(2021, 3, 1))]
                    :
                    [
                        Posting("1", new(2021, 3, 1)),
                        Posting("2", Day(anew)) with
                        {
                            InPlaceOf = "1",
                            Place = Label.Of($"disclosure-place/{place}"),
                        },
                    ],
                Corrections =
                [
                    new()
                    {
                        Posting = "1",
                        FoundOn = new(2021, 3, 10),
                        Printed = 100,
                        Right = right,
                    },
                ],
            },
            Day(on)
        );
        return outcome.Duties.FirstOrDefault(duty => duty.Kind == DutyKind.Anew)
            ?? new DisclosureDuty(
                DisclosureItems.Land,
                DutyKind.Anew,
                outcome.Line(DisclosureFindings.Correction)
            )
            {
                State = DutyState.NotNeeded,
            };
    }
}
