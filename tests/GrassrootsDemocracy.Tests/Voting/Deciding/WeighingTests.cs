using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Voting.Deciding;

// Law 10 of the house: a result stands only if no reading of all open questions together could change it, and then it
// does stand. Random small votes, every reading of which is tried.
public sealed class WeighingTests
{
    private static readonly Threshold[] Thresholds =
    [
        Threshold.MoreThan(1, 2),
        Threshold.AtLeast(1, 2),
        Threshold.AtLeast(1, 3),
        Threshold.AtLeast(2, 3),
    ];

    [Fact]
    public void Who_stands_where_agrees_with_trying_every_reading()
    {
        var random = new Random(12);
        var (decided, open) = (0, 0);
        for (var i = 0; i < 12_000; i++)
        {
            var world = World.WithBallotsInDoubt(random);
            for (var name = 0; name < world.Names; name++)
            {
                var expected = world.States(name);
                var found = world.Questions.Of(name).Select(world.Weighing.Ask).ToList();

                Assert.Equal(
                    expected.Order(),
                    found
                        .Index()
                        .Where(one => one.Item != Possible.No)
                        .Select(one => SeatState.Out + (byte)one.Index)
                );
                Assert.DoesNotContain(Possible.NotProven, found);
                _ = expected.Count > 1 ? open++ : decided++;
            }
        }

        Assert.True(decided > 10_000 && open > 10_000, $"{decided} decided, {open} open");
    }

    // What a notice prints are totals: votes between two numbers, the whole unknown, and no more marks than ballots.
    [Fact]
    public void Totals_alone_agree_with_trying_every_number_that_they_could_stand_for()
    {
        var random = new Random(31);
        var (decided, open) = (0, 0);
        for (var i = 0; i < 6_000; i++)
        {
            var world = World.OfTotals(random);
            for (var name = 0; name < world.Names; name++)
            {
                var expected = world.States(name);
                var found = world.Questions.Of(name).Select(world.Weighing.Ask).ToList();

                Assert.Equal(
                    expected.Order(),
                    found
                        .Index()
                        .Where(one => one.Item != Possible.No)
                        .Select(one => SeatState.Out + (byte)one.Index)
                );
                _ = expected.Count switch
                {
                    0 => 0,
                    1 => decided++,
                    _ => open++,
                };
            }
        }

        Assert.True(decided > 2_000 && open > 2_000, $"{decided} decided, {open} open");
    }

    [Fact]
    public void The_doubts_that_matter_turn_the_result_together_and_none_of_them_could_be_left_out()
    {
        var random = new Random(7);
        var looked = 0;
        while (looked < 1_500)
        {
            var world = World.WithBallotsInDoubt(random);
            var outcomes = world.Questions.Of(0);
            var turning = world.Weighing.Turning(outcomes);
            if (world.States(0).Count < 2)
            {
                Assert.Empty(turning);
                continue;
            }

            looked++;
            Assert.True(world.Turns(turning), "they turn nothing");
            Assert.All(turning, one => Assert.Contains(one, world.Doubts));
        }
    }

    [Fact]
    public void One_answer_settles_a_result_only_if_each_such_answer_leaves_one()
    {
        var random = new Random(8);
        var (settled, looked) = (0, 0);
        while (looked < 1_500)
        {
            var world = World.WithBallotsInDoubt(random);
            if (world.States(0).Count < 2)
            {
                continue;
            }

            foreach (var (index, doubt) in world.Doubts.Index().Where(one => one.Item.Tokens == 1))
            {
                var isSettled = world.Weighing.IsSettledBy(doubt, world.Questions.Of(0));
                Assert.Equal(world.IsSettledBy(index), isSettled);
                settled += isSettled ? 1 : 0;
                looked++;
            }
        }

        Assert.True(settled > 50, $"{settled}");
    }

    // Numbers that no ballot box holds: the arithmetic has room for them, and a share is no floating number.
    [Fact]
    public void The_greatest_numbers_are_weighed_exactly()
    {
        const long Most = long.MaxValue - 1;
        var weighing = new Weighing([Most / 2, Most], [Doubt.More(1, about: null, new Addition(0, 1))], []);
        Assert.Equal(Verdict.Undetermined, weighing.Verdict(Question.Reaches(0, 1, Threshold.Majority)));
        Assert.Equal(Verdict.Met, weighing.Verdict(Question.Reaches(0, 1, Threshold.AtLeast(1, 2))));
    }

    // A search that ends at its bound says so, and errs towards open. A thousand ballots of forty kinds, and a question
    // that wants one exact number of each.
    [Fact]
    public void A_search_without_an_end_is_not_begun()
    {
        var random = new Random(5);
        var doubts = Enumerable
            .Range(0, 40)
            .Select(kind => new Doubt(
                1,
                [],
                [.. Enumerable.Range(0, 12).Select(number => new Addition(number, random.Next(1, 1000)))]
            ))
            .ToList();
        var weighing = new Weighing(new long[12], doubts, []);
        var question = Question.All([
            .. Enumerable
                .Range(0, 12)
                .SelectMany(number =>
                    new Question[] { Form.AtLeast(number, 10_007), Form.AtLeast(number, 10_008).Not() }
                ),
        ]);

        Assert.Equal(Possible.NotProven, weighing.Ask(question));
        Assert.True(weighing.GaveUp);
    }

    [Fact]
    public void A_vote_without_a_doubt_is_asked_directly()
    {
        var weighing = new Weighing([3, 5], [], []);
        Assert.Equal(Possible.Yes, weighing.Ask(Question.Reaches(0, 1, Threshold.Majority)));
        Assert.Equal(Possible.No, weighing.Ask(Question.Reaches(0, 1, Threshold.AtLeast(2, 3))));
        Assert.Equal(Verdict.Breached, weighing.Verdict(Question.Never));
        Assert.Equal(Verdict.Met, weighing.Verdict(Question.Always));
    }

    private sealed class World
    {
        private World(
            int names,
            int seats,
            Threshold threshold,
            long[] row,
            IReadOnlyList<Doubt> doubts,
            int mostMarks
        )
        {
            (Names, _seats, _threshold, Doubts, _mostMarks) = (names, seats, threshold, doubts, mostMarks);
            Weighing = new(row, doubts, mostMarks == 0 ? [] : [.. Always()]);
            Questions = new(
                [.. Enumerable.Range(0, names)],
                seats,
                name => Question.Reaches(name, names, threshold)
            );
            _readings = [.. new EveryReading(row, doubts, IsSound).All()];
        }

        private readonly int _seats;
        private readonly Threshold _threshold;
        private readonly int _mostMarks;
        private readonly List<(int[][] Placement, long[] Numbers)> _readings;

        public int Names { get; }

        public Weighing Weighing { get; }

        public SeatQuestions Questions { get; }

        public IReadOnlyList<Doubt> Doubts { get; }

        // Laws that are silent, disputed ballots and numbers nobody knows, all of them adding to names and to the whole.
        public static World WithBallotsInDoubt(Random random)
        {
            var names = random.Next(1, 5);
            var row = Enumerable
                .Range(0, names)
                .Select(_ => (long)random.Next(0, 9))
                .Append(random.Next(0, 12))
                .ToArray();
            var doubts = new List<Doubt>();
            for (var left = random.Next(1, 5); left > 0; left--)
            {
                var readings = Enumerable
                    .Range(0, random.Next(1, 3))
                    .Select(_ => Ballot())
                    .Prepend([])
                    .ToArray();
                doubts.Add(new(random.Next(2) == 0 ? 1 : random.Next(1, 4), readings));
            }

            return new(names, random.Next(1, 4), Thresholds[random.Next(4)], row, doubts, mostMarks: 0);

            Addition[] Ballot() =>
                [
                    .. Enumerable
                        .Range(0, names + 1)
                        .Where(name => name == names || random.Next(2) == 0)
                        .Select(name => new Addition(name, random.Next(1, 4))),
                ];
        }

        public static World OfTotals(Random random)
        {
            var names = random.Next(1, 4);
            var row = Enumerable.Range(0, names + 1).Select(_ => (long)random.Next(0, 7)).ToArray();
            var doubts = row.Select(
                    (_, number) => Doubt.More(random.Next(0, 5), about: null, new Addition(number, 1))
                )
                .Where(doubt => doubt.Tokens > 0)
                .ToList();
            return new(
                names,
                random.Next(1, 3),
                Thresholds[random.Next(4)],
                row,
                doubts,
                mostMarks: random.Next(1, 3)
            );
        }

        // Empty where the numbers contradict each other.
        public HashSet<SeatState> States(int name) =>
            [.. _readings.Select(one => StateOf(name, one.Numbers))];

        // Whether these doubts alone can turn the first name's result in some reading of the others.
        public bool Turns(List<Doubt> turning)
        {
            var others = Enumerable
                .Range(0, Doubts.Count)
                .Where(index => !turning.Contains(Doubts[index]))
                .ToList();
            return _readings
                .GroupBy(one =>
                    string.Join(';', others.Select(index => string.Join(',', one.Placement[index])))
                )
                .Any(group => group.Select(one => StateOf(0, one.Numbers)).Distinct().Skip(1).Any());
        }

        public bool IsSettledBy(int doubt) =>
            _readings
                .GroupBy(one => string.Join(',', one.Placement[doubt]))
                .All(group => !group.Select(one => StateOf(0, one.Numbers)).Distinct().Skip(1).Any());

        private SeatState StateOf(int name, long[] numbers) =>
            EveryReading.StateOf(
                name,
                Names,
                _seats,
                numbers,
                own => EveryReading.Reaches(numbers[own], numbers[Names], _threshold)
            );

        // Nobody has more votes than there are ballots, and all together no more than a ballot may bear of them.
        private IEnumerable<Form> Always()
        {
            for (var name = 0; name < Names; name++)
            {
                yield return Form.Over(Names, name);
            }

            yield return new(
                [
                    .. Enumerable.Range(0, Names).Select(name => new Addition(name, -1)),
                    new(Names, _mostMarks),
                ],
                0
            );
        }

        private bool IsSound(long[] numbers) =>
            _mostMarks == 0
            || (
                numbers[..Names].All(votes => votes <= numbers[Names])
                && numbers[..Names].Sum() <= _mostMarks * numbers[Names]
            );
    }
}
