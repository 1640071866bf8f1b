namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// The numbers of one office while its ballots are put in: arrays over the people, and a list of the names that are nobody's.
internal sealed class OneStepColumn(OneStepRules rules, ElectableNames names, OneStepOffice office)
{
    private readonly long[] _votes = new long[names.Persons.Count];
    private readonly long[] _invalid = new long[TallyRow.Reasons.Length];
    private readonly Dictionary<string, long> _notCounted = new(StringComparer.Ordinal);
    private long _marked;
    private long _blank;
    private long _overMarked;
    private long _repeated;

    public void AddInvalid(InvalidReason reason) => _invalid[(int)reason]++;

    // A ballot that was read, and is void.
    public void AddVoid(InvalidReason reason)
    {
        AddInvalid(reason);
        _overMarked += reason == InvalidReason.OverMarked ? 1 : 0;
        _repeated += reason == InvalidReason.SamePersonTwice ? 1 : 0;
    }

    public void AddBallot(int names)
    {
        if (names == 0)
        {
            _blank++;
        }
        else
        {
            _marked++;
        }
    }

    public void AddName(string written, int person)
    {
        if (person >= 0)
        {
            _votes[person]++;
        }
        else if (person == OneStepReader.Nobody)
        {
            _notCounted[written] = _notCounted.GetValueOrDefault(written) + 1;
        }
    }

    public OneStepOfficeCount Count(List<BallotsInDoubt> inDoubt, OneStepQuestions questions)
    {
        var notCounted = _notCounted
            .OrderBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => names.Find(name.Key) with { Votes = name.Value });
        var more = Enumerable.Range(0, _votes.Length).Select(person => Of(inDoubt, person)).ToList();
        var named = Enumerable
            .Range(0, _votes.Length)
            .Where(person => _votes[person] > 0 || more[person].Most > 0)
            .ToList();
        var people = named.Select(person => new PersonVotes(
            names.Persons[person].Name,
            _votes[person],
            checked(_votes[person] + more[person].Least),
            checked(_votes[person] + more[person].Most)
        ));
        return new(office, TallyOf(named), [.. people], [.. notCounted])
        {
            Readings = ReadingsOf(inDoubt, named, questions),
        };
    }

    private static Extent Of(List<BallotsInDoubt> inDoubt, int person)
    {
        var (least, most) = (0L, 0L);
        foreach (var some in inDoubt)
        {
            var of = some.Of(person);
            (least, most) = (checked(least + of.Least), checked(most + of.Most));
        }

        return new(least, most);
    }

    // The same by the places of the paper. Those that were read are known, even where a norm settles them.
    private BallotDoubts? ReadingsOf(
        List<BallotsInDoubt> inDoubt,
        List<int> named,
        OneStepQuestions questions
    )
    {
        if (inDoubt.Count == 0 && _overMarked == 0 && _repeated == 0)
        {
            return null;
        }

        ValueList<BallotsInDoubt> ballots =
        [
            .. inDoubt.Select(some =>
                some with
                {
                    Readings =
                    [
                        .. some.Readings.Select(reading =>
                            reading with
                            {
                                Votes =
                                [
                                    .. reading.Votes.Select(vote => (named.IndexOf(vote.Place), vote.Of)),
                                ],
                            }
                        ),
                    ],
                }
            ),
        ];
        return new(ballots, [.. Laws(inDoubt, questions)]) { OverMarked = _overMarked, Repeated = _repeated };
    }

    private IEnumerable<(OpenLaw Law, int Answers, DoubtWords About)> Laws(
        List<BallotsInDoubt> inDoubt,
        OneStepQuestions questions
    )
    {
        foreach (var law in new[] { OpenLaw.OverMarked, OpenLaw.Repeated, OpenLaw.Unclear })
        {
            var own = inDoubt.FindAll(some => some.Readings[0].Under.Any(under => under.Law == law));
            if (own.Count > 0)
            {
                var persons = own.SelectMany(some => some.Readings).SelectMany(reading => reading.Votes);
                yield return (
                    law,
                    questions.CountOf(law),
                    OneStepWords.Of(
                        rules,
                        law,
                        own.Sum(some => some.Ballots),
                        [
                            .. persons
                                .Select(vote => vote.Place)
                                .Distinct()
                                .Order()
                                .Select(person => names.Persons[person].Name),
                        ]
                    )
                );
            }
        }
    }

    // Everybody named stands on the paper, as if printed: who is named is who can be elected.
    private Tally TallyOf(List<int> named)
    {
        var printed = named.Select(person => names.Persons[person].Name);
        var paper =
            named.Count > 0
                ? rules.Election.Paper(printed, office.Seats)
                : new(
                    [],
                    limit: 1,
                    writeInLines: 1,
                    rules.Election.Blank.Norm?.Value ?? BlankBallot.Abstains
                );
        var numbers = new long[TallyRow.Length(paper, isThreeWay: false)];
        foreach (var (place, person) in named.Index())
        {
            numbers[place] = _votes[person];
        }

        numbers[TallyRow.Marked(numbers.Length)] = _marked;
        numbers[TallyRow.Blank(numbers.Length)] = _blank;
        foreach (var reason in TallyRow.Reasons)
        {
            numbers[TallyRow.Invalid(numbers.Length, reason)] = _invalid[(int)reason];
        }

        return new(paper, numbers, notes: null);
    }
}
