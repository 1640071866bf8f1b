namespace GrassrootsDemocracy.Elections.Vote.OneStep;

// Reads one ballot with written names after another, by any answers to the questions of law.
internal sealed class OneStepReader
{
    public const int Nobody = -1;
    public const int Again = -2;

    private readonly ElectableNames _names;
    private readonly int[] _seats;
    private readonly int[] _written;
    private readonly bool[] _isOver;
    private readonly HashSet<int> _claimed = [];
    private readonly List<(int Column, string Written)> _ballot = [];
    private readonly List<(NameState State, IReadOnlyList<int> Persons)> _found = [];
    private readonly List<int> _persons = [];
    private readonly List<bool> _isUnclear = [];

    // Whom the names that are on no list could mean: few spellings, and looked for once.
    private readonly Dictionary<string, IReadOnlyList<int>> _alike = new(StringComparer.Ordinal);

    public OneStepReader(ElectableNames names, IEnumerable<int> seats)
    {
        (_names, _seats) = (names, [.. seats]);
        (_written, _isOver) = (new int[_seats.Length], new bool[_seats.Length]);
    }

    public List<(int Column, string Written)> Ballot => _ballot;

    // Whom each name is for: a person, nobody, or one named already.
    public IReadOnlyList<int> Persons => _persons;

    public IReadOnlyList<(NameState State, IReadOnlyList<int> Persons)> Found => _found;

    // Why the whole ballot is void; null where it is not.
    public InvalidReason? IsVoid { get; private set; }

    public bool IsOver { get; private set; }

    public bool IsUnclear { get; private set; }

    public bool IsTwice { get; private set; }

    public bool IsAmbiguous { get; private set; }

    public int Written(int column) => _written[column];

    // Too many names void what is said about an office, unless they void all or nothing.
    public bool IsVoidAt(int column) => _isOver[column];

    public bool IsEligible(int person) => _names.Persons[person].IsEligible;

    public void Find()
    {
        Array.Clear(_written);
        _found.Clear();
        foreach (var (column, written) in _ballot)
        {
            _written[column]++;
            var state = _names.Find(written, out var persons);
            _found.Add((state, state == NameState.Unknown ? Alike(written) : persons));
        }
    }

    // Whether it is for people to say whom a name means: one that several share, or that looks like somebody's.
    public bool IsAnybodys(int place) =>
        _found[place] is { State: NameState.Ambiguous } or { State: NameState.Unknown, Persons.Count: > 0 };

    // Whose the names are, then which of them stand again, then how many are left for each office. Of a name that means several
    // people it says who is meant.
    public void Read(OneStepAnswers answers, ReadOnlySpan<int> meant)
    {
        (IsVoid, IsUnclear, IsAmbiguous) = (null, false, false);
        _persons.Clear();
        _isUnclear.Clear();
        for (var i = 0; i < _ballot.Count; i++)
        {
            var (state, persons) = _found[i];
            IsAmbiguous |= IsAnybodys(i);
            var person =
                IsAnybodys(i) ? (meant.IsEmpty ? Nobody : meant[i])
                : state == NameState.Resolved && persons.Count > 0 ? persons[0]
                : Nobody;
            var isIneligible = person >= 0 && !IsEligible(person);
            _persons.Add(isIneligible ? Nobody : person);
            _isUnclear.Add(
                isIneligible
                    || state == NameState.Ineligible
                    || (state == NameState.Unknown && person == Nobody)
            );
        }

        IsTwice = FindTwice(answers.Repeated == RepeatedName.VoidsName);
        IsOver = Limit(answers);
        for (var i = 0; i < _ballot.Count; i++)
        {
            IsUnclear |= !_isOver[_ballot[i].Column] && _isUnclear[i];
        }

        IsVoid =
            IsOver && answers.OverMarked == OverMarkedAnswer.VoidsBallot ? InvalidReason.OverMarked
            : IsUnclear && answers.Unclear == UnclearName.VoidsBallot ? InvalidReason.Other
            : IsTwice && answers.Repeated == RepeatedName.VoidsBallot ? InvalidReason.SamePersonTwice
            : null;
    }

    private IReadOnlyList<int> Alike(string written)
    {
        if (!_alike.TryGetValue(written, out var persons))
        {
            _alike[written] = persons = _names.FindAlike(written);
        }

        return persons;
    }

    // Whether somebody is named twice, wherever that is; such names count nowhere where the norm says so.
    private bool FindTwice(bool isVoid)
    {
        var isTwice = false;
        for (var i = 0; i < _persons.Count; i++)
        {
            var person = _persons[i];
            if (person >= 0 && _persons.LastIndexOf(person) > i)
            {
                isTwice = true;
                for (var again = i; isVoid && again < _persons.Count; again++)
                {
                    _persons[again] = _persons[again] == person ? Again : _persons[again];
                }
            }
        }

        return isTwice;
    }

    // Office by office, the highest first: who is named for one uses no place further down, and one with too many names claims
    // nobody. As many names as there are seats are allowed, whosever they are.
    private bool Limit(OneStepAnswers answers)
    {
        _claimed.Clear();
        var isOver = false;
        for (var column = 0; column < _seats.Length; column++)
        {
            var places = 0;
            for (var i = 0; i < _ballot.Count; i++)
            {
                if (_ballot[i].Column == column)
                {
                    if (
                        answers.Repeated == RepeatedName.CountsFirst
                        && _persons[i] >= 0
                        && (_claimed.Contains(_persons[i]) || IsBefore(i))
                    )
                    {
                        _persons[i] = Again;
                    }

                    places += _persons[i] == Again ? 0 : 1;
                }
            }

            isOver |= places > _seats[column];
            _isOver[column] = places > _seats[column] && answers.OverMarked != OverMarkedAnswer.IsAllowed;
            for (var i = 0; i < _ballot.Count && !_isOver[column]; i++)
            {
                if (_ballot[i].Column == column)
                {
                    _claimed.Add(_persons[i]);
                }
            }
        }

        return isOver;
    }

    // Whether the same person is named for the same office before.
    private bool IsBefore(int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (_persons[i] == _persons[place] && _ballot[i].Column == _ballot[place].Column)
            {
                return true;
            }
        }

        return false;
    }
}
