using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// The lines of a ledger are the same under any names and in any order in which people, votes and relations are listed.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
public sealed class SeatLineTests
{
    private const string Letters = "甲乙丙丁";

    [Fact]
    public void Neither_names_nor_order_change_a_line()
    {
        var random = new Random(11);
        for (var number = 0; number < 700; number++)
        {
            var world = SeatWorld.Random(random);
            int[] renamed = [.. Enumerable.Range(0, world.People)];
            random.Shuffle(renamed);
            var outcome = world.Outcome(person => $"{Letters[person]}", isTurned: false);
            var other = world.Outcome(person => $"{Letters[renamed[person]]}", isTurned: true);
            string Back(string text) =>
                string.Concat(
                    text.Select(letter =>
                        Letters.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0
                        && at < world.People
                            ? Letters[Array.IndexOf(renamed, at)]
                            : letter
                    )
                );

            Assert.Equal(Lines(outcome, text => text), Lines(other, Back));
            Assert.Equal(Reasons(outcome, text => text), Reasons(other, Back));
        }
    }

    // Names that are listed together stand in the order of their letters: the letters of a line are what is compared.
    private static List<string> Lines(OfficeOutcome outcome, Func<string, string> back) =>
        [
            .. outcome
                .Findings.Select(line =>
                    $"{line.Rule.Id} {line.Verdict} {string.Concat(back(line.ToString(Language.Chinese)).Order())}"
                )
                .Order(StringComparer.Ordinal),
        ];

    private static List<string> Reasons(OfficeOutcome outcome, Func<string, string> back) =>
        [
            .. outcome
                .Offices.SelectMany(result =>
                    result.PassedOver.Select(passed =>
                        $"{result.Office} {back(passed.Name)} {passed.Votes} {passed.Obstacle} {back(passed.Stays?.Name ?? "")} {passed.In}"
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
}
