using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Posts.Competitions;

namespace GrassrootsDemocracy.Tests.Posts.Competitions;

// Small competitions of which points are missing, against all points that they can be: who is chosen, tied or not stands when
// and only when all of them give it.
public sealed class CompetitionReadingTests
{
    private const int Most = 6;

    [Theory]
    [InlineData(1, 2_000)]
    public void What_became_of_somebody_stands_when_and_only_when_all_missing_points_give_it(
        int seed,
        int worlds
    )
    {
        var random = new Random(seed);
        var rules = CompetitionRules.From(Rulebook.Named("Own"));
        var (settled, open) = (0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var posts = random.Next(0, 4);
            long?[] points =
            [
                .. Enumerable
                    .Range(0, random.Next(1, 6))
                    .Select(_ => random.Next(4) == 0 ? null : (long?)random.Next(1, Most)),
            ];
            var outcome = rules.Decide(
                new()
                {
                    Posts = posts,
                    Competitors =
                    [
                        .. points.Select(
                            (one, index) => new Competitor { Id = $"{(char)('A' + index)}", Points = one }
                        ),
                    ],
                }
            );
            var all = Completions(points, 0).ToList();
            for (var person = 0; person < points.Length; person++)
            {
                var states = all.Select(one => StateOf(one, person, posts)).Distinct().ToList();
                var said = outcome.Results.Single(result => result.Id[0] == 'A' + person).State;
                Assert.True(
                    states is [var only] ? said == only : said == CompetitionState.Undetermined,
                    $"{posts} posts, {string.Join(' ', points.Select(one => one is { } known ? $"{known}" : "?"))}, {(char)('A' + person)}: {said}, but {string.Join(' ', states)}"
                );
                _ = states.Count == 1 ? settled++ : open++;
            }
        }

        Assert.True(settled > worlds / 5 && open > worlds / 5, $"{settled} settled, {open} open");
    }

    private static IEnumerable<long[]> Completions(long?[] points, int at) =>
        at == points.Length
            ? [points.Select(one => one!.Value).ToArray()]
            : (
                points[at] is { } known ? [known] : Enumerable.Range(0, Most + 1).Select(one => (long)one)
            ).SelectMany(one => Completions([.. points[..at], one, .. points[(at + 1)..]], at + 1));

    // 择优: the best as far as there are posts; equal ones only when there is a post for each of them.
    private static CompetitionState StateOf(long[] points, int person, int posts)
    {
        var above = points.Count(other => other > points[person]);
        return above >= posts ? CompetitionState.NotChosen
            : points.Count(other => other >= points[person]) <= posts ? CompetitionState.Chosen
            : CompetitionState.Tied;
    }
}
