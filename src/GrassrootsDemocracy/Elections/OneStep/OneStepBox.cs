namespace GrassrootsDemocracy.Elections.OneStep;

/// <summary>A box for ballots on which voters wrote names, counted as they are put in.</summary>
/// <remarks>A ballot costs a lookup for each name and nothing else; the order in which ballots are put in does not matter.</remarks>
public sealed class OneStepBox
{
    private readonly OneStepRules _rules;
    private readonly ElectableNames _names;
    private readonly OneStepColumn[] _columns;
    private readonly List<(int Column, string Written, int Person)> _ballot = [];
    private readonly int[] _written;
    private long _repeated;
    private long _open;
    private long _doubtful;

    internal OneStepBox(OneStepRules rules, ElectableNames names, ValueList<OneStepOffice> offices)
    {
        Guard.Against.NullOrEmpty(offices);
        Guard.Against.InvalidInput(
            offices,
            nameof(offices),
            some => some.Select(office => office.Office).Distinct().Count() == some.Count,
            "An office stands twice on the paper: add its seats up."
        );
        _rules = rules;
        _names = names;
        _columns = [.. offices.Select(office => new OneStepColumn(rules.Election, names, office))];
        _written = new int[_columns.Length];
    }

    /// <summary>Puts in a ballot of a paper with one office.</summary>
    /// <param name="names">The names as written; none for a blank ballot.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    /// <exception cref="InvalidOperationException">The paper has several offices.</exception>
    public void Add(params ReadOnlySpan<string> names)
    {
        if (_columns.Length > 1)
        {
            throw new InvalidOperationException(
                "The paper has several offices: say for which one each name is written."
            );
        }

        _ballot.Clear();
        foreach (var name in names)
        {
            _ballot.Add((0, Guard.Against.NotAName(name, nameof(names)), 0));
        }

        Count();
    }

    /// <summary>Puts in a ballot by the names written for each office.</summary>
    /// <param name="names">The place of the office on the paper, from zero, and the name; none for a blank ballot.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such office.</exception>
    public void AddForOffices(params ReadOnlySpan<(int Office, string Name)> names)
    {
        _ballot.Clear();
        foreach (var (office, name) in names)
        {
            Guard.Against.OutOfRange(office, nameof(names), 0, _columns.Length - 1);
            _ballot.Add((office, Guard.Against.NotAName(name, nameof(names)), 0));
        }

        Count();
    }

    /// <summary>Puts in a ballot that does not count.</summary>
    /// <param name="reason">Why it does not.</param>
    public void AddInvalid(InvalidReason reason)
    {
        Guard.Against.EnumOutOfRange(reason);
        foreach (var column in _columns)
        {
            column.AddInvalid(reason);
        }
    }

    /// <summary>Counts the ballots put in so far; the box stays open.</summary>
    /// <returns>The count.</returns>
    public OneStepCount Close() =>
        new(_rules, [.. _columns.Select(column => column.Count())], _repeated, _open, _doubtful);

    // First how many names there are, then whose they are, then whether one stands twice.
    private void Count()
    {
        Array.Clear(_written);
        foreach (var (column, _, _) in _ballot)
        {
            _written[column]++;
        }

        var isOver = false;
        for (var i = 0; i < _columns.Length; i++)
        {
            isOver |= _written[i] > _columns[i].Limit;
        }

        var isOnlyOffice = _columns.Length == 1;
        if (isOver && (isOnlyOffice || _rules.OverMarkedOffice.Norm?.Value != OverMarkedOffice.VoidsOffice))
        {
            // Nobody may have said whether such a ballot counts, or whether the other offices on it still do.
            SetAside(
                InvalidReason.OverMarked,
                isOpen: _rules.Election.OverMarked.IsOpen || (!isOnlyOffice && _rules.OverMarkedOffice.IsOpen)
            );
            return;
        }

        var (isUnclear, isTwice) = Read();
        if (isUnclear && _rules.UnclearName.Norm?.Value == UnclearName.VoidsBallot)
        {
            AddInvalid(InvalidReason.Other);
            return;
        }

        _repeated += isTwice ? 1 : 0;
        if (
            isTwice
            && (_rules.RepeatedName.IsOpen || _rules.RepeatedName.Norm?.Value == RepeatedName.VoidsBallot)
        )
        {
            SetAside(InvalidReason.SamePersonTwice, isOpen: _rules.RepeatedName.IsOpen);
            return;
        }

        var isDoubtful = isUnclear && _rules.UnclearName.IsOpen;
        _doubtful += isDoubtful ? 1 : 0;
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].AddBallot(_written[i], isDoubtful);
        }

        foreach (var (column, written, person) in _ballot)
        {
            if (_written[column] <= _columns[column].Limit)
            {
                _columns[column].AddName(written, person, isDoubtful);
            }
        }
    }

    // Marks each name with its person, or as nobody's; names for an office that is void are not read at all.
    private (bool IsUnclear, bool IsTwice) Read()
    {
        var (isUnclear, isTwice) = (false, false);
        for (var i = 0; i < _ballot.Count; i++)
        {
            var (column, written, _) = _ballot[i];
            if (_written[column] > _columns[column].Limit)
            {
                _ballot[i] = (column, written, OneStepColumn.Nobody);
                continue;
            }

            var state = _names.Find(written, out var persons);
            isUnclear |= state is NameState.Unknown or NameState.Ineligible;
            _ballot[i] = (column, written, state == NameState.Resolved ? persons[0] : OneStepColumn.Nobody);
        }

        for (var i = 0; i < _ballot.Count; i++)
        {
            if (_ballot[i].Person >= 0)
            {
                isTwice |= KeepOne(_ballot[i].Person);
            }
        }

        return (isUnclear, isTwice);
    }

    // Of several namings of one person the one for the highest office stays, whatever the order in which they were read
    // out, or none where the norm says so.
    private bool KeepOne(int person)
    {
        var (kept, namings) = (-1, 0);
        for (var i = 0; i < _ballot.Count; i++)
        {
            if (_ballot[i].Person == person)
            {
                namings++;
                kept = kept < 0 || _ballot[i].Column < _ballot[kept].Column ? i : kept;
            }
        }

        if (namings == 1)
        {
            return false;
        }

        var isVoid = _rules.RepeatedName.Norm?.Value == RepeatedName.VoidsName;
        for (var i = 0; i < _ballot.Count; i++)
        {
            if (_ballot[i].Person == person && (isVoid || i != kept))
            {
                _ballot[i] = _ballot[i] with { Person = OneStepColumn.Again };
            }
        }

        return true;
    }

    private void SetAside(InvalidReason reason, bool isOpen)
    {
        _open += isOpen ? 1 : 0;
        foreach (var column in _columns)
        {
            column.AddInvalid(reason);
            column.Open += isOpen ? 1 : 0;
        }

        if (!isOpen)
        {
            return;
        }

        foreach (var (column, written, _) in _ballot)
        {
            _columns[column].AddPossible(written);
        }
    }
}
