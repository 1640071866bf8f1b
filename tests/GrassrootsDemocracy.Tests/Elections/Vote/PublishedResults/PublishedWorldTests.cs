using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// Small notices against every completion of what they leave out: no verdict that a completion denies, none left open that all share.
public sealed class PublishedWorldTests
{
    private const int Worlds = 3_000;

    private static readonly PublishedVote Village = new()
    {
        Body = new()
        {
            Name = "A village",
            Jurisdiction = JurisdictionCode.Parse("441500"),
            Kind = Bodies.VillagersCommittee,
        },
        Day = new(2012, 3, 3),
        Franchise = Franchise.Voters,
    };

    [Fact]
    public void Every_completion_of_a_small_notice_agrees_with_its_audit() => Run(first: 0, Worlds);

    internal static Dictionary<string, int> Run(int first, int worlds)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = first; seed < first + worlds; seed++)
        {
            var world = new PublishedWorld(seed);
            var outcome = RulebookCatalogue.BuiltIn.Decide(world.Vote(Village));
            if (world.Answer() is not { } expected)
            {
                seen["none"] = seen.GetValueOrDefault("none") + 1;
                continue;
            }

            var found = Said(
                outcome.IsValid,
                ByVotesAlone(outcome),
                outcome.Contests[0].Standings.Select(one => one.State)
            );
            var wanted = Said(expected.IsValid, expected.Follows, expected.States);
            if (found != wanted)
            {
                Assert.Fail($"{seed}: {world}: {wanted}, not {found}");
            }

            seen[$"{expected.Follows}"] = seen.GetValueOrDefault($"{expected.Follows}") + 1;
        }

        Assert.True(seen.Count == 4 && seen.Values.Min() > worlds / 50, string.Join(", ", seen));
        return seen;
    }

    // What the votes exclude is left open where somebody may have been passed over, which no notice prints.
    internal static Verdict ByVotesAlone(PublishedOutcome outcome) =>
        outcome
            .Contests.SelectMany(contest => contest.HangsOn)
            .Any(what => what.ToString(Language.English).Contains("passed over", StringComparison.Ordinal))
            ? Verdict.Breached
            : outcome.Follows;

    private static string Said(Verdict isValid, Verdict follows, IEnumerable<PublishedState> states) =>
        $"valid {isValid}, follows {follows}, {string.Join(' ', states)}";
}
