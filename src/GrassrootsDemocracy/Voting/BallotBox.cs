using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting;

/// <summary>A ballot box (票箱) into which ballots are put one at a time, as a clerk reads them out.</summary>
/// <remarks>For ballots that are masks already, <see cref="BallotPaper.Count(ReadOnlySpan{ulong})"/> is the faster way.</remarks>
public sealed class BallotBox
{
    private readonly BallotPaper _paper;
    private readonly List<ulong> _words = [];
    private readonly List<WriteIn> _writeIns = [];
    private readonly long[] _invalid = new long[TallyRow.Reasons.Length];

    /// <summary>Opens an empty box.</summary>
    /// <param name="paper">The paper that its ballots are of.</param>
    public BallotBox(BallotPaper paper) => _paper = Guard.Against.Null(paper);

    /// <summary>Puts in a ballot by the places it marks.</summary>
    /// <param name="places">The places, from zero; none for a blank ballot. A place named twice is marked once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such place.</exception>
    public void Add(params ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            Guard.Against.OutOfRange(place, nameof(places), 0, _paper.Places - 1);
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
    /// <param name="names">The names; none for a blank ballot. A ballot that has a name twice, or more names than may be marked, is invalid.</param>
    /// <exception cref="ArgumentException">More names are not printed than the paper has lines for others.</exception>
    public void AddNames(params ReadOnlySpan<string> names)
    {
        Span<int> places = stackalloc int[names.Length];
        var written = new List<string>();
        for (var i = 0; i < names.Length; i++)
        {
            var printed = _paper.Options.AsSpan().IndexOf(Guard.Against.NotAName(names[i], nameof(names)));
            places[i] = printed >= 0 ? printed : _paper.Options.Count + written.Count;
            if (printed < 0)
            {
                written.Add(names[i]);
            }

            if (names[..i].Contains(names[i]))
            {
                AddInvalid(InvalidReason.SamePersonTwice);
                return;
            }
        }

        if (names.Length > _paper.Limit)
        {
            AddInvalid(InvalidReason.OverMarked);
            return;
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
        var tally = _paper.Count(CollectionsMarshal.AsSpan(_words)).WithWriteIns(_writeIns);
        foreach (var reason in TallyRow.Reasons)
        {
            tally = tally.WithInvalid(reason, _invalid[(int)reason]);
        }

        return tally;
    }
}
