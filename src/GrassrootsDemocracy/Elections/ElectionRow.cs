namespace GrassrootsDemocracy.Elections;

// The numbers of an election that is in doubt, for the names whose standing hangs on it: their votes and the whole, with a
// doubt for each thing that a norm or a fact would settle.
internal sealed class ElectionRow
{
    private readonly ElectionRules _rules;
    private readonly ElectionRecord _record;
    private readonly VoteRow _row = new();
    private readonly List<int> _asked;
    private readonly List<int> _strangers = [];
    private readonly List<DoubtWords> _about = [];
    private readonly Places _places;
    private (int Number, long OfOthers)? _gone;

    public ElectionRow(
        ElectionRules rules,
        ElectionRecord record,
        List<int> asked,
        int seats,
        WrittenTwins twins
    )
    {
        (_rules, _record, _asked) = (rules, record, asked);
        var contestants = new Contestants(rules, record);
        var doubts = new ElectionDoubts(rules, record);
        foreach (var name in asked)
        {
            _row.Add(contestants.Votes(name));
        }

        if (doubts.MostOfStrangers > 0)
        {
            _strangers.AddRange(Enumerable.Range(0, seats + 1).Select(_ => _row.Add()));
        }

        Names = [.. Enumerable.Range(0, asked.Count), .. _strangers];
        var printed = asked.Count(name => name < twins.Printed);
        AddWhole(doubts);
        _places = new(
            [.. Enumerable.Range(0, printed)],
            twins.Printed - printed,
            [.. Names.Skip(printed)],
            record.Tally.Paper.WriteInLines,
            doubts.Quota is { Of: Base.Valid } ? Whole : null
        );
        AddBallots(doubts);
        AddNames(doubts, twins);
    }

    // Those asked about, in their order, and then strangers.
    public IReadOnlyList<int> Names { get; }

    // Somebody whom no record names, as good as any other such.
    public int? Stranger => _strangers.Count > 0 ? _strangers[0] : null;

    public int? Whole { get; private set; }

    public Threshold Threshold { get; private set; }

    // Everything that is open, whether it matters or not.
    public IReadOnlyList<DoubtWords> About => _about;

    public Weighing Weigh() => _row.Weigh();

    private void AddWhole(ElectionDoubts doubts)
    {
        if (doubts.Quota is not { } quota)
        {
            return;
        }

        Threshold = quota.Threshold;
        var extent = ElectionMeasures.Whole(_rules, _record, quota);
        if (extent.IsKnown || quota.Of != Base.Valid)
        {
            Whole = _row.Between(
                extent.Least,
                extent.Most,
                extent.IsKnown ? null : Open(ElectionDoubtWords.Whole(quota))
            );
            return;
        }

        // Blank ballots are all valid or none.
        Whole = _row.Add(extent.Least);
        _row.Add(
            new Doubt(1, [], [new(Whole.Value, extent.Most - extent.Least)])
            {
                About = Open(ElectionDoubtWords.Blank(_rules, _record.Tally)),
            }
        );
    }

    private void AddBallots(ElectionDoubts doubts)
    {
        var paper = _record.Tally.Paper;
        int? areVoid = null;
        if (doubts.HasUnseen)
        {
            areVoid = AddUnseen(doubts);
        }

        AddOverMarked(doubts, areVoid);
        AddMarked(
            InvalidReason.SamePersonTwice,
            doubts.Repeated,
            0,
            ElectionDoubtWords.Repeated(_rules, doubts.Repeated)
        );
        AddMarked(InvalidReason.Contradictory, doubts.Unclear, 0, ElectionDoubtWords.Unclear(doubts.Unclear));
    }

    private void AddOverMarked(ElectionDoubts doubts, int? areVoid)
    {
        var counted = AddMarked(
            InvalidReason.OverMarked,
            doubts.OverMarked,
            doubts.LeastOverMarks,
            ElectionDoubtWords.OverMarked(_rules, doubts.OverMarked)
        );

        // One norm speaks of those that were counted and of those that were not.
        foreach (var (number, ballots) in areVoid is null ? [] : counted)
        {
            _row.Always(new([new(number, -1), new(areVoid!.Value, -ballots)], ballots));
            _row.Always(new([new(number, 1), new(areVoid.Value, ballots)], -ballots));
        }
    }

    // Ballots set aside for one reason: those of which it is known whom they name, and the rest, which all count or do not.
    private List<(int Number, long Ballots)> AddMarked(
        InvalidReason reason,
        long ballots,
        long leastMarks,
        DoubtWords about
    )
    {
        var all = new List<(int Number, long Ballots)>(2);
        if (ballots == 0)
        {
            return all;
        }

        Open(about);
        var isOverMarked = reason == InvalidReason.OverMarked;
        var paper = _record.Tally.Paper;
        var known = isOverMarked ? Known(reason).ToList() : [];
        var ofKnown = known.Sum(some => some.Ballots);
        if (ofKnown > 0)
        {
            all.Add((AddKnown(known, ofKnown, about), ofKnown));
        }

        if (ballots > ofKnown)
        {
            var rest = new SetAside(
                ballots - ofKnown,
                leastMarks,
                isOverMarked ? paper.Places : paper.Limit,
                about
            )
            {
                IsEachApart = isOverMarked && paper.Limit < _record.Contest.Seats,
            };
            all.Add((rest.AddTo(_row, _places), ballots - ofKnown));
        }

        if (all is [var (one, ofOne), var (other, ofOther)])
        {
            _row.Always(new([new(one, ofOther), new(other, -ofOne)], 0));
            _row.Always(new([new(one, -ofOther), new(other, ofOne)], 0));
        }

        return all;
    }

    // Marks on the lines are of anybody, so that such ballots are not known enough.
    private IEnumerable<DoubtfulBallots> Known(InvalidReason reason) =>
        _record.Tally.Paper.Limit < _record.Contest.Seats
            ? []
            : _record
                .Tally.DoubtfulBallots(reason)
                .Where(some =>
                    some.Written.Count == 0
                    && some.For.All(place => place < _record.Tally.Paper.Options.Count)
                );

    private int AddKnown(List<DoubtfulBallots> known, long ballots, DoubtWords about)
    {
        var counted = _row.Add();
        List<Addition> all = [new(counted, ballots)];
        if (_places.Valid is { } valid)
        {
            all.Add(new(valid, ballots));
        }

        all.AddRange(
            from some in known
            from place in some.For
            let own = _asked.IndexOf(place)
            where own >= 0
            select new Addition(own, some.Ballots)
        );
        _row.Add(new Doubt(1, [], [.. all]) { About = about });
        return counted;
    }

    private int AddUnseen(ElectionDoubts doubts)
    {
        var (tally, printed) = (_record.Tally, _record.Tally.Paper.Options.Count);
        var written = _asked.Index().Where(name => name.Item >= printed).ToList();
        var ofOthers = tally.WriteIns.Sum(name => name.Votes) - written.Sum(name => _row[name.Index]);
        var (areVoid, gone) = doubts
            .Unseen(Open(ElectionDoubtWords.Unseen(_rules)))
            .AddTo(
                _row,
                _places.Valid,
                Enumerable
                    .Range(0, printed)
                    .Select(place =>
                        (tally.For(place), _asked.Contains(place) ? _asked.IndexOf(place) : (int?)null)
                    ),
                Enumerable.Range(printed, tally.Paper.WriteInLines).Select(tally.For),
                written.Select(name => (_row[name.Index], name.Index)),
                doubts.Unnamed + ofOthers
            );
        _gone = (gone, ofOthers);
        return areVoid;
    }

    private void AddNames(ElectionDoubts doubts, WrittenTwins twins)
    {
        if (doubts.Unnamed > 0)
        {
            AddUnnamed(doubts.Unnamed);
        }

        int? areForbidden = null;
        if (_rules.WriteIns.IsOpen && _places.Written.Count > 0)
        {
            areForbidden = Forbid();
        }

        foreach (var group in twins.Groups.Where(group => _asked.Contains(group[0])))
        {
            AddTwins(group, twins, areForbidden);
        }
    }

    // Marks of nobody yet: each of a stranger, or of nobody at all; on ballots that are void they are gone.
    private void AddUnnamed(long unnamed)
    {
        var given = _row.Add();
        _row.Add(
            new Doubt(
                unnamed,
                [
                    [],
                    .. _strangers.Select(stranger => (Addition[])[new(stranger, 1), new(given, 1)]),
                ]
            )
            {
                About = Open(ElectionDoubtWords.Unnamed(unnamed)),
            }
        );
        if (_gone is var (gone, ofOthers))
        {
            _row.Always(new([new(given, -1), new(gone, -1)], unnamed + ofOthers));
        }
    }

    // A law that is silent on written names forbids them all or none: then nobody written has a vote.
    private int Forbid()
    {
        var areForbidden = _row.Add();
        List<Addition> none = [new(areForbidden, 1)];
        foreach (var name in _places.Written)
        {
            none.Add(new(name, -_row[name]));
            _row.Always(new([new(name, -1), new(areForbidden, -Extent.Unlimited)], Extent.Unlimited));
        }

        _row.Add(new Doubt(1, [], [.. none]) { About = Open(ElectionDoubtWords.Written(_rules)) });
        return areForbidden;
    }

    private void AddTwins(int[] group, WrittenTwins twins, int? areForbidden)
    {
        var arePut = _row.Add();
        var names = group.Select(twins.Name);
        var readings = new List<Addition[]>();
        foreach (var heads in twins.Readings(group))
        {
            var additions = new List<Addition>();
            foreach (var (name, head) in group.Zip(heads))
            {
                if (name != head)
                {
                    var (own, of) = (_asked.IndexOf(name), _asked.IndexOf(head));
                    additions.AddRange([new(own, -_row[own]), new(of, _row[own])]);
                }
            }

            readings.Add(additions.Count > 0 ? [.. additions, new(arePut, 1)] : []);
        }

        _row.Add(new Doubt(1, [.. readings]) { About = Open(ElectionDoubtWords.Twins([.. names])) });
        if (areForbidden is { } forbidden)
        {
            _row.Always(new([new(forbidden, -1), new(arePut, -1)], 1));
        }
    }

    private DoubtWords Open(DoubtWords about)
    {
        _about.Add(about);
        return about;
    }
}
