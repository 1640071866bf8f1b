namespace GrassrootsDemocracy.Elections.OneStep;

// The numbers of one office while its ballots are put in: arrays over the people, and a list of the names that are nobody's.
internal sealed class OneStepColumn
{
    public const int Nobody = -1;
    public const int Again = -2;

    private readonly ElectionRules _rules;
    private readonly ElectableNames _names;
    private readonly OneStepOffice _office;
    private readonly long[] _votes;
    private readonly long[] _more;
    private readonly long[] _fewer;
    private readonly long[] _invalid = new long[TallyRow.Reasons.Length];
    private readonly Dictionary<string, long> _notCounted = new(StringComparer.Ordinal);
    private long _marked;
    private long _blank;
    private long _doubtful;

    public OneStepColumn(ElectionRules rules, ElectableNames names, OneStepOffice office)
    {
        (_rules, _names, _office) = (rules, names, office);
        _votes = new long[names.Persons.Count];
        _more = new long[names.Persons.Count];
        _fewer = new long[names.Persons.Count];
        Limit = rules.OverMarked.Norm?.Value == OverMarking.IsAllowed ? int.MaxValue : office.Seats;
    }

    public int Limit { get; }

    public long Open { get; set; }

    public void AddInvalid(InvalidReason reason) => _invalid[(int)reason]++;

    public void AddBallot(int names, bool isDoubtful)
    {
        if (names > Limit)
        {
            AddInvalid(InvalidReason.OverMarked);
            return;
        }

        _doubtful += isDoubtful ? 1 : 0;
        if (names == 0)
        {
            _blank++;
        }
        else
        {
            _marked++;
        }
    }

    public void AddName(string written, int person, bool isDoubtful)
    {
        if (person >= 0)
        {
            _votes[person]++;
            _fewer[person] += isDoubtful ? 1 : 0;
        }
        else if (person == Nobody)
        {
            _notCounted[written] = _notCounted.GetValueOrDefault(written) + 1;
        }
    }

    public void AddPossible(string written)
    {
        if (_names.Find(written, out var persons) is NameState.Resolved or NameState.Ambiguous)
        {
            foreach (var person in persons)
            {
                _more[person]++;
            }
        }
    }

    public OneStepOfficeCount Count()
    {
        var more = (long[])_more.Clone();
        var notCounted = new List<WrittenName>();
        foreach (var (written, votes) in _notCounted.OrderBy(name => name.Key, StringComparer.Ordinal))
        {
            var state = _names.Find(written, out var persons);
            notCounted.Add(
                new(written, state, [.. persons.Select(person => _names.Persons[person].Name)], votes)
            );
            foreach (var person in state == NameState.Ambiguous ? persons : [])
            {
                more[person] += votes;
            }
        }

        var named = Enumerable
            .Range(0, _votes.Length)
            .Where(person => _votes[person] > 0 || more[person] > 0)
            .ToList();
        var people = named.Select(person => new PersonVotes(
            _names.Persons[person].Name,
            _votes[person],
            _votes[person] - _fewer[person],
            checked(_votes[person] + more[person])
        ));
        return new(_office, TallyOf(named), [.. people], [.. notCounted])
        {
            Open = Open,
            Doubtful = _doubtful,
        };
    }

    // Everybody named stands on the paper, as if printed: who is named is who can be elected.
    private Tally TallyOf(List<int> named)
    {
        var names = named.Select(person => _names.Persons[person].Name);
        var paper =
            named.Count > 0
                ? _rules.Paper(names, _office.Seats)
                : new([], limit: 1, writeInLines: 1, _rules.Blank.Norm?.Value ?? BlankBallot.Abstains);
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
