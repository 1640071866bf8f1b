using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OpenSelections;

// Small rounds of scores of which some are missing, or of which it is open who may take part, against every score from zero to
// three in halves: who goes on stands when and only when all of them give it.
public sealed class RoundReadingTests
{
    private static readonly Label Jury = new("panel/jury", "the jury", "评委");
    private static readonly Label Speech = new("evaluation/speech", "the speech", "演讲");

    [Theory]
    [InlineData(1, 500)]
    [InlineData(2, 500)]
    public void Who_goes_on_stands_when_and_only_when_all_missing_scores_give_it(int seed, int worlds)
    {
        var random = new Random(seed);
        var norms = OpenSelectionNorms.YouthLeagueHead;
        var (settled, open) = (0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var (persons, judges, best) = (random.Next(2, 5), random.Next(1, 4), random.Next(1, 3));
            var (highest, lowest) = judges == 3 ? (random.Next(2), random.Next(2)) : (0, 0);
            var allTiedGoOn = random.Next(2) == 0;
            var isAdmissionOpen = random.Next(4) == 0;
            var missing = random.Next(3);
            var scores = Enumerable
                .Range(0, persons)
                .Select(_ => Enumerable.Range(0, judges).Select(_ => (int?)(2 * random.Next(4))).ToArray())
                .ToArray();
            for (var gone = 0; gone < missing; gone++)
            {
                scores[random.Next(persons)][random.Next(judges)] = null;
            }

            // Each judge gave somebody a score, so that it is known who judges.
            for (var judge = 0; judge < judges; judge++)
            {
                scores[0][judge] ??= 2;
            }

            var law = Rulebook
                .Named("Own")
                .With(norms.Ways, [new(EntryWays.Self), new(EntryWays.Residents, 10)], Layers.Source)
                .With(norms.ScoreRange, new CountRange(0, 3), Layers.Source)
                .With(norms.TiedGoOn, allTiedGoOn, Layers.Source)
                .With(
                    norms.Rounds,
                    [
                        new()
                        {
                            Round = Speech,
                            Panels =
                            [
                                new()
                                {
                                    Judges = Jury,
                                    Weight = Ratio.Of(1, 1),
                                    DropHighest = highest,
                                    DropLowest = lowest,
                                },
                            ],
                            Best = best,
                        },
                    ],
                    Layers.Source
                );
            var outcome = OpenSelectionRules
                .From(law, norms)
                .Decide(
                    new()
                    {
                        Posts = 1,
                        Entries =
                        [
                            .. Enumerable
                                .Range(0, persons)
                                .Select(person => new SelectionEntry
                                {
                                    Name = Name(person),
                                    Way =
                                        person == persons - 1 && isAdmissionOpen
                                            ? EntryWays.Residents
                                            : EntryWays.Self,
                                }),
                        ],
                        Rounds =
                        [
                            new()
                            {
                                Round = Speech,
                                Scores =
                                [
                                    .. from person in Enumerable.Range(0, persons)
                                    from judge in Enumerable.Range(0, judges)
                                    where scores[person][judge] is not null
                                    select new Score(
                                        Jury,
                                        $"{judge}",
                                        Name(person),
                                        Points.Of(scores[person][judge]!.Value, 2)
                                    ),
                                ],
                            },
                        ],
                    },
                    new(2026, 3, 1)
                );
            var states = Enumerable.Range(0, persons).Select(_ => new HashSet<SelectionState>()).ToList();
            foreach (var all in Completions([.. scores.SelectMany(one => one)], 0))
            {
                int[] means =
                [
                    .. all.Chunk(judges).Select(one => one.Order().Skip(lowest).SkipLast(highest).Sum()),
                ];
                foreach (var there in isAdmissionOpen ? new[] { persons, persons - 1 } : [persons])
                {
                    for (var person = 0; person < persons; person++)
                    {
                        states[person]
                            .Add(
                                person < there
                                    ? StateOf(means[..there], person, best, allTiedGoOn)
                                    : SelectionState.NotAdmitted
                            );
                    }
                }
            }

            foreach (var person in outcome.Persons)
            {
                var all = states[person.Name[0] - 'A'];
                Assert.True(
                    all.Count == 1
                        ? person.State == all.Single()
                        : person.State == SelectionState.Undetermined,
                    $"{string.Join(" | ", scores.Select(one => string.Join(' ', one.Select(two => two is { } known ? $"{known}" : "?"))))}, best {best}, without {highest}+{lowest}, all tied {allTiedGoOn}, last open {isAdmissionOpen}: {person}, but {string.Join(' ', all)}"
                );
                _ = all.Count == 1 ? settled++ : open++;
            }
        }

        Assert.True(settled > worlds / 5 && open > worlds / 5, $"{settled} settled, {open} open");
    }

    private static string Name(int person) => $"{(char)('A' + person)}";

    private static IEnumerable<int[]> Completions(int?[] scores, int at)
    {
        var next = Array.IndexOf(scores, null, at);
        return next < 0
            ?
            [
                [.. scores.Select(one => one!.Value)],
            ]
            : Enumerable
                .Range(0, 7)
                .SelectMany(one => Completions([.. scores[..next], one, .. scores[(next + 1)..]], next));
    }

    private static SelectionState StateOf(int[] means, int person, int best, bool allTiedGoOn)
    {
        var above = means.Count(other => other > means[person]);
        return above >= best ? SelectionState.NotReached
            : allTiedGoOn || means.Count(other => other >= means[person]) <= best ? SelectionState.Through
            : SelectionState.TiedAtTheEdge;
    }
}
