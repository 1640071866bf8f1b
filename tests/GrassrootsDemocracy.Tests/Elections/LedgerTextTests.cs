using System.Globalization;
using System.Text.RegularExpressions;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections;

// Every line reads in English and in Chinese, with the same numbers in both.
public sealed partial class LedgerTextTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static readonly List<Finding> Lines =
    [
        .. LedgerScenes.All.SelectMany(scene => scene.Decide().Findings),
        .. LedgerScenes.All.Select(scene => scene.Decide().Closest).OfType<Finding>(),
    ];

    [Fact]
    public void Every_rule_has_lines_in_the_scenes() =>
        Assert.Empty(ElectionFindings.All.Except(Lines.Select(line => line.Rule)));

    [Fact]
    public void Both_languages_give_the_same_numbers()
    {
        foreach (var line in Lines)
        {
            var (english, chinese) = (Said(line, English), Said(line, Chinese));
            Assert.True(Numbers(english).SequenceEqual(Numbers(chinese)), $"{english}\n{chinese}");
        }
    }

    [Fact]
    public void Every_line_says_what_was_measured()
    {
        foreach (var line in Lines)
        {
            var numbers = Numbers(Said(line, English));
            var measure = line.Measure;
            foreach (
                var needed in new[]
                {
                    measure.Actual,
                    measure.Verdict == Verdict.Breached ? measure.ShortBy : null,
                }
            )
            {
                Assert.True(
                    // No days at all are said as the day itself.
                    needed is null
                        || (needed == 0 && line.Rule.CountsDays)
                        || numbers.Contains(needed.Value.ToString(CultureInfo.InvariantCulture)),
                    $"{needed} is missing in: {line}"
                );
            }
        }
    }

    [Fact]
    public void Every_line_is_written_out_in_its_language()
    {
        foreach (var line in Lines)
        {
            var (english, chinese) = (line.ToString(English), line.ToString("zh-Hans"));
            Assert.DoesNotMatch("[{}\u4e00-\u9fff]", english);
            Assert.DoesNotMatch("[{}]", chinese);
            Assert.Matches("[\u4e00-\u9fff]", Said(line, Chinese));
            Assert.StartsWith($"[{Word(line.Verdict)}] ", english, StringComparison.Ordinal);
            Assert.Equal(english, line.ToString());
        }
    }

    [Fact]
    public void A_line_ends_with_its_source()
    {
        foreach (var line in Lines)
        {
            Assert.EndsWith(
                $" — {line.Source?.ToString() ?? "no provision"}",
                line.ToString(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_known_number_is_never_called_unknown()
    {
        foreach (var line in Lines.Where(line => line.Measure is { Actual: not null, Whole: not null }))
        {
            Assert.DoesNotContain("unknown", line.ToString(), StringComparison.Ordinal);
        }
    }

    // Village law of 2018 art. 15(2), in the words of the ledger.
    [Fact]
    public void The_turnout_reads_as_a_sentence()
    {
        var outcome = new Scene { Ballots = 51, Votes = [26, 25] }.Decide();
        var turnout = outcome.Findings.Single(line => line.Rule.Equals(ElectionFindings.Turnout));
        Assert.Equal(
            "[met] 51 of 100 took part (51.0 %); needs more than 1/2 of those on the roll, that is at least 51; 0 to spare — "
                + "Organic Law of the Villagers' Committees (2018-12-29) art. 15(2)",
            turnout.ToString()
        );
        Assert.Contains("《村民委员会组织法》", turnout.ToString("zh-Hans"), StringComparison.Ordinal);
        Assert.Contains("第十五条第二款", turnout.ToString("zh-CN"), StringComparison.Ordinal);
    }

    private static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "met",
            Verdict.Breached => "not met",
            _ => "open",
        };

    // Articles are numbered in words in Chinese, so the source stays out of the comparison.
    private static string Said(Finding line, CultureInfo culture)
    {
        var text = line.ToString(culture);
        return line.Source is { } source ? text[..^source.ToString(culture).Length] : text;
    }

    private static List<string> Numbers(string text) =>
        [.. Number().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"-?\d+(\.\d+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
