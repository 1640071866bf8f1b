using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// Lays the duty of contact over the contacts of everybody, each of which was credited when the network was built.
internal sealed class ContactJudge
{
    private readonly NetworkView _view;
    private readonly LiaisonNetwork _network;
    private readonly LinkRules _rules;
    private readonly ContactPeriod _period;
    private readonly LinkTable? _table;
    private readonly bool[] _counting;
    private readonly int _from;
    private readonly int _asOf;

    public ContactJudge(NetworkView view, LinkRules rules, ContactPeriod period)
    {
        var network = view.Network;
        _view = view;
        _network = network;
        _rules = rules;
        _period = period;
        _table = network.Table(rules.Kind);
        _counting = network.Counting(rules.Ways.Norm?.Value);
        _from = Days.Of(period.From);
        _asOf = Days.Of(period.AsOf);
    }

    public List<DutySpan> Spans()
    {
        if (_rules.Contact.Norm is not { Value: var duty } || _table is null)
        {
            return [];
        }

        var isRolling = duty.Cadence.Alignment == CadenceAlignment.Rolling;
        var judged = isRolling
            ? [new SpanJudge(new(_rules.Kind, _period.From, _period.AsOf, isOver: true), isCut: false)]
            : duty
                .Cadence.Check(_period.Log, _period.AsOf)
                .Spans.Select(span => new SpanJudge(
                    new(_rules.Kind, span.FirstDay, span.LastDay, span.IsOver)
                    {
                        Missing = span.IsOpen ? new CalendarCover(_period.WorkingDays) : null,
                    },
                    span.IsCut
                ))
                .ToArray();
        var all = judged.Select(judge => judge.Span).ToList();

        // Where nobody can say which days count, it is due for nobody yet.
        judged = [.. judged.Where(judge => judge.Span.Missing is null)];
        if (
            !isRolling
            && duty.Per == DutyBase.EachPerson
            && _table.ByTo is { Count: > 0, HasOneInterval: true }
        )
        {
            JudgeAll(judged, duty.Cadence.Times, _table.ByTo.Intervals[0]);
            return all;
        }

        foreach (var (to, from, days) in Duties(duty.Per))
        {
            if (isRolling)
            {
                Roll(judged[0].Span, duty.Cadence, to, from, days);
            }
            else
            {
                Judge(judged, duty.Cadence.Times, to, from, days);
            }
        }

        return all;
    }

    // Those whose last contact lies too far back, of all people for whom somebody is responsible on the day, or of all links of
    // that day as the norm says; and how many there are of
    // whom nobody can say it, since the working days are not known.
    public (int All, int Unknown, List<ContactWait> Waits) Waits(ContactInterval limit)
    {
        var (all, unknown, waits) = (0, 0, new List<ContactWait>());
        var lastDays = new Dictionary<int, DayBounds>();
        foreach (var (to, from, days) in Duties(limit.Per))
        {
            var held = days.Find(held => held.Contains(_asOf));
            if (held == default)
            {
                continue;
            }

            all++;
            var last = LastContact(to, from);
            var since = last ?? held.Since;
            if (!lastDays.TryGetValue(since, out var lastDay))
            {
                lastDay = limit.Within.After(DayBounds.On(Days.At(since)), _period.WorkingDays);
                lastDays.Add(since, lastDay);
            }

            if (lastDay.Latest is { } latest && latest < _period.AsOf)
            {
                waits.Add(new(to, Days.At(since), latest, last is not null) { Responsible = from });
            }
            else if (lastDay.Earliest < _period.AsOf)
            {
                unknown++;
            }
        }

        return (all, unknown, waits);
    }

    // What is credited to each, and how many contacts were made by somebody who was not responsible on the day.
    public (List<Credit> Credits, int Others) Credits()
    {
        var (made, attempted, others) = (new SortedDictionary<int, int>(), new Dictionary<int, int>(), 0);
        foreach (var code in _table is null ? [] : _table.Contacts.All)
        {
            if (code.Day >= _from && code.Day <= _asOf)
            {
                others += code.Credited || !code.Made ? 0 : 1;
                if (code.Credited)
                {
                    made[code.From] = made.GetValueOrDefault(code.From) + (code.Made ? 1 : 0);
                    attempted[code.From] = attempted.GetValueOrDefault(code.From) + (code.Made ? 0 : 1);
                }
            }
        }

        return (
            [.. made.Select(credit => new Credit(credit.Key, credit.Value, attempted[credit.Key]))],
            others
        );
    }

    // The same without the credits: the ledger asks for no more, and asks for millions of contacts.
    public (int Made, int Others) Others()
    {
        var (made, others) = (0, 0);
        foreach (var code in _table is null ? [] : _table.Contacts.All)
        {
            if (code.Made && code.Day >= _from && code.Day <= _asOf)
            {
                made++;
                others += code.Credited ? 0 : 1;
            }
        }

        return (made, others);
    }

    private IEnumerable<(int To, int? From, List<Held> Days)> Duties(DutyBase per)
    {
        if (_table is not { ByTo: { Count: > 0 } links })
        {
            yield break;
        }

        var responsibility = new Responsibility(links);
        if (per == DutyBase.EachPerson && responsibility.IsSimple)
        {
            var common = responsibility.Common;
            foreach (var to in DegreesIn(common[0]).Reached())
            {
                yield return (to, null, common);
            }

            yield break;
        }

        foreach (var (start, end) in _network.Nodes.Stretches(_rules.Kind.To))
        {
            for (var to = start; to < end; to++)
            {
                if (per == DutyBase.EachPerson)
                {
                    yield return (to, null, responsibility.Of(to));
                    continue;
                }

                foreach (var (from, days) in responsibility.Each(to))
                {
                    yield return (to, from, days);
                }
            }
        }
    }

    // Whom somebody is responsible for in an interval in which all links hold.
    private Degrees DegreesIn(Held held) =>
        held.Contains(_asOf) ? _view.DegreesOf(_rules.Kind) : Degrees.Of(_network, _rules.Kind, held.Since);

    // The usual case: the days are the same for everybody, so that for all without a contact they are compared once.
    private void JudgeAll(SpanJudge[] spans, int needed, Held held)
    {
        List<Held> days = [held];
        var contacts = _table!.Contacts;
        var silent = DegreesIn(held).Reached();
        var people = CollectionsMarshal.AsSpan(silent);
        var count = 0;
        foreach (var to in people)
        {
            if (contacts.Has(to))
            {
                Judge(spans, needed, to, from: null, days);
            }
            else
            {
                people[count] = to;
                count = unchecked(count + 1);
            }
        }

        CollectionsMarshal.SetCount(silent, count);
        foreach (var judge in spans)
        {
            var last = Math.Min(judge.Last, _asOf);
            if (Responsibility.Touches(days, judge.First, last))
            {
                judge.Span.AddSilent(
                    silent,
                    needed,
                    !judge.IsCut && Responsibility.Covers(days, judge.First, last)
                );
            }
        }
    }

    private void Judge(SpanJudge[] spans, int needed, int to, int? from, List<Held> days)
    {
        var codes = _table!.Contacts.Of(to);
        var (at, end) = (0, int.MinValue);
        foreach (var judge in spans)
        {
            var (first, last) = (judge.First, Math.Min(judge.Last, _asOf));
            if (!Responsibility.Touches(days, first, last))
            {
                continue;
            }

            // Periods before events can overlap, so that a contact is looked at again.
            at = first <= end ? 0 : at;
            end = last;
            var count = 0;
            for (; at < codes.Length && codes[at].Day <= last; at++)
            {
                count += codes[at].Day >= first && Counts(codes[at], from) ? 1 : 0;
            }

            judge.Span.Add(to, from, count, needed, !judge.IsCut && Responsibility.Covers(days, first, last));
        }
    }

    // A rolling duty begins anew with whoever becomes responsible after a time without anybody.
    private void Roll(DutySpan span, Cadence cadence, int to, int? from, List<Held> days)
    {
        var held = days.Find(held => held.Contains(_asOf));
        if (held == default)
        {
            return;
        }

        var counted = new List<LocalDate>();
        foreach (var code in _table!.Contacts.Of(to))
        {
            if (Counts(code, from))
            {
                counted.Add(Days.At(code.Day));
            }
        }

        var outcome = cadence.Check(
            new() { From = Days.At(Math.Max(_from, held.Since)), Days = [.. counted] },
            _period.AsOf
        );
        span.AddRolling(to, from, outcome);
    }

    private int? LastContact(int to, int? from)
    {
        var codes = _table!.Contacts.Of(to);
        for (var at = codes.Length - 1; at >= 0; at--)
        {
            if (
                codes[at].Day <= _asOf
                && codes[at] is { Made: true, Credited: true }
                && _counting[codes[at].Way]
                && (from is null || codes[at].From == from)
            )
            {
                return codes[at].Day;
            }
        }

        return null;
    }

    private bool Counts(ContactCode code, int? from) =>
        code is { Made: true, Credited: true }
        && code.Day >= _from
        && code.Day <= _asOf
        && _counting[code.Way]
        && (from is null || code.From == from);

    private sealed class SpanJudge(DutySpan span, bool isCut)
    {
        public DutySpan Span { get; } = span;

        public bool IsCut { get; } = isCut;

        public int First { get; } = Days.Of(span.FirstDay);

        public int Last { get; } = Days.Of(span.LastDay);
    }
}
