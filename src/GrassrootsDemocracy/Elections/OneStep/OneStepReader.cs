namespace GrassrootsDemocracy.Elections.OneStep;

// Reads one ballot with written names after another, by any answers to the questions of law.
internal sealed class OneStepReader
{
    public const int Nobody = -1;
    public const int Again = -2;

    private readonly ElectableNames _names;
    private readonly int[] _seats;
    private readonly int[] _written;
    private readonly List<(int Column, string Written)> _ballot = [];
    private readonly List<(NameState State, IReadOnlyList<int> Persons)> _found = [];
    private readonly List<int> _persons = [];

    public OneStepReader(ElectableNames names, IEnumerable<int> seats)
    {
        (_names, _seats) = (names, [.. seats]);
        _written = new int[_seats.Length];
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
    public bool IsVoidAt(int column, OneStepAnswers answers) =>
        answers.OverMarked != OverMarkedAnswer.IsAllowed && _written[column] > _seats[column];

    public void Find()
    {
        Array.Clear(_written);
        _found.Clear();
        foreach (var (column, written) in _ballot)
        {
            _written[column]++;
            var state = _names.Find(written, out var persons);
            _found.Add((state, persons));
        }
    }

    // First how many names there are, then whose they are, then whether one stands twice. Of a name that means several people
    // it says who is meant.
    public void Read(OneStepAnswers answers, ReadOnlySpan<int> meant)
    {
        (IsVoid, IsOver, IsUnclear, IsTwice, IsAmbiguous) = (null, false, false, false, false);
        for (var i = 0; i < _written.Length; i++)
        {
            IsOver |= _written[i] > _seats[i];
        }

        _persons.Clear();
        if (IsOver && answers.OverMarked == OverMarkedAnswer.VoidsBallot)
        {
            IsVoid = InvalidReason.OverMarked;
            return;
        }

        for (var i = 0; i < _ballot.Count; i++)
        {
            var (state, persons) = IsVoidAt(_ballot[i].Column, answers)
                ? (NameState.Resolved, [])
                : _found[i];
            IsUnclear |= state is NameState.Unknown or NameState.Ineligible;
            IsAmbiguous |= state == NameState.Ambiguous;
            _persons.Add(
                state == NameState.Ambiguous ? (meant.IsEmpty ? Nobody : meant[i])
                : state == NameState.Resolved && persons.Count > 0 ? persons[0]
                : Nobody
            );
        }

        if (IsUnclear && answers.Unclear == UnclearName.VoidsBallot)
        {
            IsVoid = InvalidReason.Other;
            return;
        }

        for (var i = 0; i < _persons.Count; i++)
        {
            IsTwice |= _persons[i] >= 0 && KeepOne(_persons[i], answers.Repeated == RepeatedName.VoidsName);
        }

        if (IsTwice && answers.Repeated == RepeatedName.VoidsBallot)
        {
            IsVoid = InvalidReason.SamePersonTwice;
        }
    }

    // Of several namings of one person the one for the highest office stays, whatever the order in which they were read
    // out, or none where the norm says so.
    private bool KeepOne(int person, bool isVoid)
    {
        var (kept, namings) = (-1, 0);
        for (var i = 0; i < _persons.Count; i++)
        {
            if (_persons[i] == person)
            {
                namings++;
                kept = kept < 0 || _ballot[i].Column < _ballot[kept].Column ? i : kept;
            }
        }

        if (namings == 1)
        {
            return false;
        }

        for (var i = 0; i < _persons.Count; i++)
        {
            if (_persons[i] == person && (isVoid || i != kept))
            {
                _persons[i] = Again;
            }
        }

        return true;
    }
}
