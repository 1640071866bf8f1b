using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting;

/// <summary>A ballot box (票箱) into which ballots are put one at a time, as a clerk reads them out.</summary>
/// <remarks>For ballots that are masks already, <see cref="BallotPaper.Count(ReadOnlySpan{ulong})"/> is the faster way.</remarks>
public sealed class BallotBox
{
    // What a ballot of so many names takes has room on the stack.
    private const int FewNames = 64;

    // Ballots are counted whenever so many words have come together, so that a box stays small however many it takes.
    private const int MostWords = 1 << 16;

    private readonly BallotPaper _paper;
    private readonly Dictionary<string, int> _places;
    private readonly List<ulong> _words = [];
    private readonly List<WriteIn> _writeIns = [];
    private readonly List<DoubtfulBallots> _doubtful = [];
    private readonly long[] _invalid = new long[TallyRow.Reasons.Length];
    private Tally _counted;

    /// <summary>Opens an empty box.</summary>
    /// <param name="paper">The paper that its ballots are of.</param>
    public BallotBox(BallotPaper paper)
    {
        _paper = Guard.Against.Null(paper);
        _counted = paper.Count(ReadOnlySpan<ulong>.Empty);
        _places = paper
            .Options.Index()
            .ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal);
    }

    /// <summary>Puts in a ballot by the places it marks.</summary>
    /// <param name="places">The places, from zero; none for a blank ballot. A place named twice is marked once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such place.</exception>
    public void Add(params ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            Guard.Against.OutOfRange(place, nameof(places), 0, _paper.Places - 1);
        }

        if (_words.Count >= MostWords)
        {
            _counted += _paper.Count(CollectionsMarshal.AsSpan(_words));
            _words.Clear();
        }

        var start = _words.Count;
        CollectionsMarshal.SetCount(_words, start + _paper.WordsPerBallot);
        var ballot = CollectionsMarshal.AsSpan(_words)[start..];
        ballot.Clear();
        foreach (var place in places)
        {
            ballot[place / 64] |= 1UL << (place % 64);
        }
    }

    /// <summary>Puts in a ballot by the names it chooses; names that are not printed take the lines for others.</summary>
    /// <param name="names">The names; none for a blank ballot. A ballot that has more names than may be marked is invalid, and one that has a name twice as <see cref="BallotPaper.Repeated"/> says; where that is open, also invalid.</param>
    /// <exception cref="ArgumentException">More names are not printed than the paper has lines for others.</exception>
    public void AddNames(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            Guard.Against.NullOrWhiteSpace(name, nameof(names));
        }

        // In the order of the ballot; a name that stands there twice counts once, or not at all, where the paper says so.
        var known = names
            .ToArray()
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(same => _paper.Repeated != RepeatedName.VoidsName || !same.Skip(1).Any())
            .Select(same => same.Key)
            .ToList();
        var isRepeated = _paper.Repeated is null or RepeatedName.VoidsBallot && known.Count < names.Length;
        if (isRepeated || known.Count > _paper.Limit)
        {
            SetAside(
                isRepeated ? InvalidReason.SamePersonTwice : InvalidReason.OverMarked,
                known,
                names.Length
            );
            return;
        }

        var places = known.Count <= FewNames ? stackalloc int[known.Count] : new int[known.Count];
        var written = new List<string>();
        for (var i = 0; i < known.Count; i++)
        {
            if (!_places.TryGetValue(known[i], out places[i]))
            {
                places[i] = _paper.Options.Count + written.Count;
                written.Add(known[i]);
            }
        }

        if (written.Count > _paper.WriteInLines)
        {
            throw new ArgumentException(
                $"'{written[_paper.WriteInLines]}' is not printed, and the paper has {_paper.WriteInLines} lines for other names. Printed are: {string.Join(", ", _paper.Options)}.",
                nameof(names)
            );
        }

        Add(places);
        _writeIns.AddRange(written.Select(name => new WriteIn(name, 1)));
    }

    /// <summary>Puts in a ballot that does not count.</summary>
    /// <param name="reason">Why it does not.</param>
    public void AddInvalid(InvalidReason reason) => _invalid[(int)Guard.Against.EnumOutOfRange(reason)]++;

    /// <summary>Counts the ballots put in so far; the box stays open.</summary>
    /// <returns>The tally; how many papers were issued is not known to it.</returns>
    public Tally Count()
    {
        var tally = (_counted + _paper.Count(CollectionsMarshal.AsSpan(_words)))
            .WithWriteIns(_writeIns)
            .WithDoubtful(_doubtful);
        foreach (var reason in TallyRow.Reasons)
        {
            tally = tally.WithInvalid(reason, _invalid[(int)reason]);
        }

        return tally;
    }

    // Where the paper leaves open what becomes of it, what it says is kept.
    private void SetAside(InvalidReason reason, List<string> names, int marks)
    {
        AddInvalid(reason);
        var isOpen = reason == InvalidReason.OverMarked ? _paper.OverMarked is null : _paper.Repeated is null;
        if (isOpen)
        {
            var printed = names.Where(_places.ContainsKey).Select(name => _places[name]);
            var written = names.Where(name => !_places.ContainsKey(name));
            _doubtful.Add(
                new(reason, [.. printed.Order()], 1)
                {
                    Written = [.. written.Order(StringComparer.Ordinal)],
                    Marks = marks,
                }
            );
        }
    }
}
