using GrassrootsDemocracy.Elections.Vote.Papers;

namespace GrassrootsDemocracy.Elections;

// What is open about the votes of an election, as counts: enough to say at once that nothing is. Where the law is silent
// on some ballots, the result stands only if no reading of them all together could change who is elected.
internal readonly ref struct ElectionDoubts
{
    private readonly ElectionRules _rules;
    private readonly ElectionRecord _record;
    private readonly Tally _tally;

    public ElectionDoubts(ElectionRules rules, ElectionRecord record)
    {
        (_rules, _record, _tally) = (rules, record, record.Tally);
        Readings = record.Readings ?? PaperDoubts.Of(rules, record);
        OverMarked = rules.OverMarked.IsOpen
            ? _tally.InvalidFor(InvalidReason.OverMarked) - (Readings?.OverMarked ?? 0)
            : 0;
        Repeated =
            rules.RepeatedName.Norm?.Value == Voting.RepeatedName.VoidsBallot
                ? 0
                : _tally.InvalidFor(InvalidReason.SamePersonTwice) - (Readings?.Repeated ?? 0);
        Unclear =
            rules.Papers.Contradictory.Norm?.Value == Contradiction.VoidsBallot
                ? 0
                : _tally.InvalidFor(InvalidReason.Contradictory) - (Readings?.Contradictory ?? 0);
        if (_tally.Paper.WriteInLines > 0 && Contestants.MayBeWritten(rules, record))
        {
            Lines = _tally.Paper.WriteInLines;
            Unnamed = Marks(_tally.Paper.Options.Count) - _tally.WriteIns.Sum(name => name.Votes);
        }
    }

    // Ballots set aside that might count: with more marks than seats, naming somebody twice, both for and against somebody.
    public long OverMarked { get; }

    public long Repeated { get; }

    public long Unclear { get; }

    // Those of which everything is known but how they are read.
    public BallotDoubts? Readings { get; }

    public long Aside => OverMarked + Repeated + Unclear;

    // The lines on which others can be elected, and the marks on them of which nobody wrote down for whom they are.
    public int Lines { get; }

    public long Unnamed { get; }

    // Each kind of them, with what it is about.
    public IEnumerable<AsideBallots> AllAside
    {
        get
        {
            var all = new List<AsideBallots>(3);
            var norms = ElectionDoubtWords.Norms(_rules);
            if (OverMarked > 0)
            {
                all.Add(
                    new(
                        _tally,
                        InvalidReason.OverMarked,
                        BallotWords.OverMarked(
                            OverMarked,
                            BallotWords.Named(_tally, InvalidReason.OverMarked),
                            norms.OverMarked,
                            _rules.OverMarked.Source
                        )
                    )
                    {
                        LeastMarks = LeastOverMarks,
                        Limit = _record.Contest.Seats,
                    }
                );
            }

            if (Repeated > 0)
            {
                var about = BallotWords.Repeated(
                    Repeated,
                    norms.OneStep.RepeatedName,
                    _rules.RepeatedName.Source
                );
                all.Add(new(_tally, InvalidReason.SamePersonTwice, about));
            }

            if (Unclear > 0)
            {
                all.Add(new(_tally, InvalidReason.Contradictory, BallotWords.Unclear(_tally)));
            }

            return all;
        }
    }

    public bool IsAny =>
        Aside > 0
        || Unnamed > 0
        || HasUnseen
        || Readings is not null
        || (Lines > 0 && _tally.WriteIns.Count > 0)
        || (Quota is { } quota && !ElectionMeasures.Whole(_rules, _record, quota).IsKnown);

    public Quota? Quota => _rules.MajorityOf(_record.Contest.Round).Norm?.Value;

    // The marks that a norm on over-marked ballots would allow: a paper that takes more hides who was over it.
    public int Limit => Math.Min(_record.Contest.Seats, _tally.Paper.Places);

    // What every over-marked ballot bears; where the paper has no room for that, its marks are beyond the paper.
    public int LeastOverMarks => _tally.Paper.Limit < _tally.Paper.Places ? _tally.Paper.Limit + 1 : 0;

    public bool HasUnseen =>
        _rules.OverMarked.IsOpen && _tally.Paper.Limit > Limit && Marks(0) > _tally.Marked;

    public long MostUnseen => HasUnseen ? Unseen(about: null).Most : 0;

    // Any one person whom nobody has named yet.
    public long MostOfStrangers => Unnamed + (Lines > 0 ? Aside : 0);

    public UnseenOverMarks Unseen(DoubtWords? about) =>
        new(_tally.Marked, Marks(0), Limit, _tally.Paper.Limit, about);

    public Extent Whole(Quota quota)
    {
        var whole = ElectionMeasures.Whole(_rules, _record, quota);
        if (quota.Of != Base.Valid)
        {
            return whole;
        }

        var more = Readings?.Of(place: null) ?? default;
        return new(
            Math.Max(0, whole.Least + more.Least - MostUnseen),
            checked(whole.Most + more.Most + Aside)
        );
    }

    private long Marks(int first)
    {
        var marks = 0L;
        for (var place = first; place < _tally.Paper.Places; place++)
        {
            marks = checked(marks + _tally.For(place));
        }

        return marks;
    }
}
