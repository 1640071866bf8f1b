using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// A number of days lies on one side of a day or on the other, and a sentence says on which.
public class DaySentenceTests
{
    private static readonly RuleDescriptor[] Rules =
    [
        .. PublicSurface
            .Statics<RuleDescriptor>()
            .Where(rule => rule.CountsDays && rule.AllSays.Skip(3).Any())
            .Distinct(),
    ];

    public static TheoryData<string, long?> Cases =>
        new(
            Rules.SelectMany(
                _ => (long?[])[-300, -2, -1, 0, 1, 2, 300, null],
                (rule, days) => (rule.Id, days)
            )
        );

    [Fact]
    public void There_are_such_rules() => Assert.True(Rules.Length >= 15);

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_number_of_days_is_negative_unknown_or_one_of_many(string rule, long? days)
    {
        foreach (
            var measure in (Measure[])
                [
                    Measure.AtLeast(days, 20),
                    Measure.AtMost(days, 10),
                    Measure.AtMost(days, 0),
                    Measure.Open(days),
                    Measure.MissingFact(new Words("who came", "到会人员"), days),
                ]
        )
        {
            var finding = new Finding(Rules.Single(one => one.Id == rule), measure, source: null)
            {
                Subject = "Li",
            };
            var (english, chinese) = (finding.ToString(), finding.ToString("zh-Hans"));
            Assert.DoesNotMatch("-[0-9]", english);
            Assert.DoesNotMatch("-[0-9]", chinese);
            Assert.DoesNotMatch("(?<![0-9])1 days", english);
            Assert.DoesNotContain("unknown number", english, StringComparison.Ordinal);
            Assert.DoesNotContain("数目不详", chinese, StringComparison.Ordinal);
        }
    }

    // The side is that of the measure: the same number of days on either side is not one sentence.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Days_on_the_other_side_are_another_sentence(string rule, long? days)
    {
        if (days is > 0 and var ahead)
        {
            Assert.NotEqual(Says(ahead), Says(-ahead));
        }

        string Says(long number) =>
            new Finding(
                Rules.Single(one => one.Id == rule),
                Measure.Recorded(number),
                source: null
            ).ToString();
    }
}
