namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// Every reading of ballots that say the same: by each answer to each question of law, and by whom each name means that means
// several people, or by nobody.
internal sealed class OneStepDoubts(OneStepReader reader, OneStepQuestions questions)
{
    // More ways to say who is meant than these are not tried together: each name is a reading by itself, and the ballot another.
    private const int MostMeanings = 256;

    // What one office has of such ballots: votes by person.
    public IEnumerable<BallotsInDoubt> Of(OneStepPile pile, int column)
    {
        reader.Ballot.Clear();
        reader.Ballot.AddRange(pile.Names);
        reader.Find();
        var (withoutBlank, withBlank) = (Plain(isBlankValid: false), Plain(isBlankValid: true));
        var about = AboutOf(column);
        var meanings = Meanings();
        if (meanings is null)
        {
            return Apart(pile, column, about);
        }

        var all = (
            from one in questions.All()
            from meant in meanings.Index()
            let reading = At(one.Answers, meant.Item, column)
            select (
                one.Numbers,
                Meant: meant.Index,
                Says: Beside(reading, one.Answers.IsBlankValid ? withBlank : withoutBlank)
            )
        ).ToList();
        if (all.TrueForAll(one => one.Says.Equals(all[0].Says)))
        {
            return [];
        }

        var laws = OneStepQuestions
            .Laws.Where(law =>
                questions.IsOpen(law)
                && all.GroupBy(one => (Without(one.Numbers, law), one.Meant))
                    .Any(same => same.Select(one => one.Says).Distinct().Skip(1).Any())
            )
            .ToList();
        ValueList<BallotReading> readings =
        [
            .. all.Select(one =>
                    one.Says with
                    {
                        Under = [.. laws.Select(law => (law, one.Numbers[(int)law]))],
                    }
                )
                .Distinct(),
        ];
        return [new(pile.Ballots, readings, about)];

        (List<int> Persons, int Valid) Plain(bool isBlankValid) =>
            At(questions.Plain with { IsBlankValid = isBlankValid }, [], column);
    }

    private static (int, int, int, int) Without(int[] numbers, OpenLaw law) =>
        (
            law == OpenLaw.OverMarked ? 0 : numbers[0],
            law == OpenLaw.Repeated ? 0 : numbers[1],
            law == OpenLaw.Unclear ? 0 : numbers[2],
            law == OpenLaw.Blank ? 0 : numbers[3]
        );

    private (List<int> Persons, int Valid) At(OneStepAnswers answers, int[] meant, int column)
    {
        reader.Read(answers, meant);
        if (reader.IsVoid is not null || reader.IsVoidAt(column))
        {
            return ([], 0);
        }

        var persons = new List<int>();
        for (var i = 0; i < reader.Ballot.Count; i++)
        {
            if (reader.Ballot[i].Column == column && reader.Persons[i] >= 0)
            {
                persons.Add(reader.Persons[i]);
            }
        }

        return (persons, reader.Written(column) > 0 || answers.IsBlankValid ? 1 : 0);
    }

    private static BallotReading Beside(
        (List<int> Persons, int Valid) reading,
        (List<int> Persons, int Valid) plain
    ) =>
        new(
            [
                .. reading
                    .Persons.Except(plain.Persons)
                    .Select(person => (person, 1L))
                    .Concat(plain.Persons.Except(reading.Persons).Select(person => (person, -1L)))
                    .Order(),
            ],
            reading.Valid - plain.Valid,
            []
        );

    // For each way of saying who is meant, the person of each name; null where there are too many.
    private List<int[]>? Meanings()
    {
        List<int[]> all = [new int[reader.Ballot.Count]];
        for (var i = 0; i < reader.Ballot.Count; i++)
        {
            if (!reader.IsAnybodys(i))
            {
                continue;
            }

            var place = i;
            all =
            [
                .. all.SelectMany(before =>
                    reader
                        .Found[place]
                        .Persons.Append(OneStepReader.Nobody)
                        .Select(person =>
                        {
                            var meant = (int[])before.Clone();
                            meant[place] = person;
                            return meant;
                        })
                ),
            ];
            if (all.Count > MostMeanings)
            {
                return null;
            }
        }

        return all;
    }

    // More readings than there are: each name is anybody's, and all that is clear counts or not.
    private IEnumerable<BallotsInDoubt> Apart(OneStepPile pile, int column, DoubtWords? about)
    {
        var plain = At(questions.Plain, [], column);
        var clear = new HashSet<int>();
        for (var i = 0; i < reader.Ballot.Count; i++)
        {
            if (reader.Ballot[i].Column == column)
            {
                var (state, persons) = reader.Found[i];
                clear.UnionWith(state == NameState.Resolved ? persons : []);
                if (reader.IsAnybodys(i))
                {
                    yield return new(
                        pile.Ballots,
                        [
                            new([], 0, []),
                            .. persons
                                .Where(reader.IsEligible)
                                .Select(person => new BallotReading([(person, 1)], 0, [])),
                        ],
                        about
                    );
                }
            }
        }

        yield return new(
            pile.Ballots,
            [new([], 0, []), Beside(([], 0), plain), Beside(([.. clear], 1), plain)],
            about
        );
    }

    private DoubtWords? AboutOf(int column)
    {
        ValueList<string> spellings =
        [
            .. reader
                .Ballot.Where((name, i) => name.Column == column && reader.IsAnybodys(i))
                .Select(name => name.Written)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        return spellings.Count == 0
            ? null
            : new(
                DoubtCause.Identity,
                Sentence.Of(
                    new("whom voters mean who wrote {0}", "填写{0}者所指何人"),
                    new NameList(spellings)
                ),
                new Words("who is meant", "所指何人")
            );
    }
}
