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

        if (doubts.OverMarked > 0)
        {
            var overMarked = new SetAside(
                doubts.OverMarked,
                doubts.LeastOverMarks,
                paper.Places,
                Open(ElectionDoubtWords.OverMarked(_rules, doubts.OverMarked))
            )
            {
                IsEachApart = paper.Limit < doubts.Limit,
            };
            var counted = overMarked.AddTo(_row, _places);

            // One norm speaks of those that were counted and of those that were not.
            if (areVoid is { } isVoid)
            {
                _row.Always(new([new(counted, -1), new(isVoid, -doubts.OverMarked)], doubts.OverMarked));
                _row.Always(new([new(counted, 1), new(isVoid, doubts.OverMarked)], -doubts.OverMarked));
            }
        }

        Add(doubts.Repeated, ElectionDoubtWords.Repeated(_rules, doubts.Repeated));
        Add(doubts.Unclear, ElectionDoubtWords.Unclear(doubts.Unclear));

        void Add(long ballots, DoubtWords about)
        {
            if (ballots > 0)
            {
                new SetAside(ballots, 0, paper.Limit, Open(about)).AddTo(_row, _places);
            }
        }
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
