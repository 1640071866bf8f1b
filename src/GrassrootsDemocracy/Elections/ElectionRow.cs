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
    private readonly Dictionary<(OpenLaw Law, int Answer), int> _answers = [];
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
        var isBlankOpen = quota.Of == Base.Valid && _rules.Blank.IsOpen;
        if ((extent.IsKnown && !(isBlankOpen && doubts.Readings is not null)) || quota.Of != Base.Valid)
        {
            Whole = _row.Between(
                extent.Least,
                extent.Most,
                extent.IsKnown ? null : Open(BallotWords.Number(quota.Of))
            );
            return;
        }

        // Blank ballots are all valid or none.
        Whole = _row.Add(extent.Least);
        var (isInvalid, isValid) = (_row.Add(1), _row.Add());
        (_answers[(OpenLaw.Blank, 0)], _answers[(OpenLaw.Blank, 1)]) = (isInvalid, isValid);
        _row.Add(
            new Doubt(
                1,
                [],
                [new(isInvalid, -1), new(isValid, 1), new(Whole.Value, extent.Most - extent.Least)]
            )
            {
                About = Open(ElectionDoubtWords.Blank(_rules, _record.Tally)),
            }
        );
    }

    private void AddBallots(ElectionDoubts doubts)
    {
        if (doubts.Readings is { } readings)
        {
            readings.AddTo(_row, _asked, _places.Valid, _answers);
            _about.AddRange(readings.Laws.Select(law => law.About));
            _about.AddRange(readings.Ballots.Select(some => some.About).OfType<DoubtWords>().Distinct());
        }

        int? areVoid = doubts.HasUnseen ? AddUnseen(doubts) : null;
        foreach (var ballots in doubts.AllAside)
        {
            Open(ballots.About);
            var counted = ballots.AddTo(_row, _asked, _places);
            if (areVoid is not { } of || ballots.Reason != InvalidReason.OverMarked)
            {
                continue;
            }

            // One norm speaks of those that were counted and of those that were not.
            foreach (var (number, some) in counted)
            {
                _row.Always(new([new(number, -1), new(of, -some)], some));
                _row.Always(new([new(number, 1), new(of, some)], -some));
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
        var puts = new Dictionary<(int Own, int Of), int>();
        foreach (var heads in twins.Readings(group))
        {
            var additions = new List<Addition>();
            foreach (var (name, head) in group.Zip(heads))
            {
                if (name != head)
                {
                    var (own, of) = (_asked.IndexOf(name), _asked.IndexOf(head));
                    additions.AddRange([new(own, -_row[own]), new(of, _row[own])]);
                    if (_gone is not null)
                    {
                        if (!puts.TryGetValue((own, of), out var put))
                        {
                            puts[(own, of)] = put = _row.Add();
                        }

                        additions.Add(new(put, 1));
                    }
                }
            }

            readings.Add(additions.Count > 0 ? [.. additions, new(arePut, 1)] : []);
        }

        _row.Add(new Doubt(1, [.. readings]) { About = Open(ElectionDoubtWords.Twins([.. names])) });
        if (areForbidden is { } forbidden)
        {
            _row.Always(new([new(forbidden, -1), new(arePut, -1)], 1));
        }

        foreach (var (pair, put) in puts)
        {
            AddGone(pair.Own, pair.Of, put, areForbidden);
        }
    }

    // What is gone of a name with void ballots is gone of the one that it is put to.
    private void AddGone(int own, int of, int put, int? areForbidden)
    {
        var (votes, gone) = (_row[own], _row.Add());
        _row.Add(new Doubt(votes, [], [new(of, -1), new(own, 1), new(gone, 1)]));
        _row.Never(gone, put, votes);
        _row.Always(new([new(own, -1), new(put, -votes)], votes));
        _row.Always(
            new(areForbidden is { } forbidden ? [new(own, 1), new(forbidden, votes)] : [new(own, 1)], 0)
        );
    }

    private DoubtWords Open(DoubtWords about)
    {
        _about.Add(about);
        return about;
    }
}
