using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>A box for ballots on which voters wrote names, counted as they are put in.</summary>
/// <remarks>A ballot costs a lookup for each name and nothing else; the order in which ballots are put in does not matter.</remarks>
public sealed class OneStepBox
{
    private readonly OneStepRules _rules;
    private readonly OneStepColumn[] _columns;
    private readonly OneStepQuestions _questions;
    private readonly OneStepReader _reader;
    private readonly Dictionary<string, OneStepPile> _piles = new(StringComparer.Ordinal);
    private readonly List<char> _key = [];
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
        _columns = [.. offices.Select(office => new OneStepColumn(rules, names, office))];
        _questions = new(rules, offices.Count == 1);
        _reader = new(names, offices.Select(office => office.Seats));
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

        _reader.Ballot.Clear();
        foreach (var name in names)
        {
            _reader.Ballot.Add((0, Guard.Against.NotAName(name, nameof(names))));
        }

        Count();
    }

    /// <summary>Puts in a ballot by the names written for each office.</summary>
    /// <param name="names">The place of the office on the paper, from zero, and the name; none for a blank ballot.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such office.</exception>
    public void AddForOffices(params ReadOnlySpan<(int Office, string Name)> names)
    {
        _reader.Ballot.Clear();
        foreach (var (office, name) in names)
        {
            Guard.Against.OutOfRange(office, nameof(names), 0, _columns.Length - 1);
            _reader.Ballot.Add((office, Guard.Against.NotAName(name, nameof(names))));
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
    public OneStepCount Close()
    {
        var doubts = new OneStepDoubts(_reader, _questions);
        var piles = _piles
            .OrderBy(pile => pile.Key, StringComparer.Ordinal)
            .Select(pile => pile.Value)
            .ToList();
        return new(
            _rules,
            [
                .. _columns.Select(
                    (column, index) =>
                        column.Count([.. piles.SelectMany(pile => doubts.Of(pile, index))], _questions)
                ),
            ],
            _repeated,
            _open,
            _doubtful
        );
    }

    // By the first answer to every question; what could be read otherwise is kept besides.
    private void Count()
    {
        var answers = _questions.Plain;
        _reader.Find();
        _reader.Read(answers, []);
        _repeated += _reader.IsTwice && _reader.IsVoid is not InvalidReason.OverMarked ? 1 : 0;
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_reader.IsVoid is { } reason)
            {
                _columns[i].AddVoid(reason);
            }
            else if (_reader.IsVoidAt(i))
            {
                _columns[i].AddVoid(InvalidReason.OverMarked);
            }
            else
            {
                _columns[i].AddBallot(_reader.Written(i));
            }
        }

        for (var i = 0; _reader.IsVoid is null && i < _reader.Ballot.Count; i++)
        {
            var (column, written) = _reader.Ballot[i];
            if (!_reader.IsVoidAt(column))
            {
                _columns[column].AddName(written, _reader.Persons[i]);
            }
        }

        var isUnclear = _reader.IsUnclear && _questions.IsOpen(OpenLaw.Unclear);
        var isOpen =
            isUnclear
            || (_reader.IsOver && _questions.IsOpen(OpenLaw.OverMarked))
            || (_reader.IsTwice && _questions.IsOpen(OpenLaw.Repeated));
        _open += isOpen && _reader.IsVoid is not null ? 1 : 0;
        _doubtful += isUnclear && _reader.IsVoid is null ? 1 : 0;
        if (isOpen || _reader.IsAmbiguous)
        {
            Keep();
        }
    }

    // Ballots that say the same lie in one pile, in whatever order the names were read out.
    private void Keep()
    {
        var ballot = _reader.Ballot;
        ballot.Sort(
            static (left, right) =>
                left.Column != right.Column
                    ? left.Column.CompareTo(right.Column)
                    : string.CompareOrdinal(left.Written, right.Written)
        );
        _key.Clear();
        foreach (var (column, written) in ballot)
        {
            _key.Add((char)column);
            _key.AddRange(written.AsSpan());
            _key.Add('\n');
        }

        var piles = _piles.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = CollectionsMarshal.AsSpan(_key);
        if (!piles.TryGetValue(key, out var pile))
        {
            piles[key] = pile = new([.. ballot]);
        }

        pile.Ballots++;
    }
}
