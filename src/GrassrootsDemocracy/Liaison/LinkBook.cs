using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// The links and contacts of one kind while a network is built.
internal sealed class LinkBook
{
    private readonly List<LinkBatch> _batches = [];
    private readonly Dictionary<Held, int> _numbers = [];
    private readonly List<Held> _intervals = [];
    private readonly List<int> _from = [];
    private readonly List<int> _to = [];
    private readonly List<int> _interval = [];
    private readonly List<int> _contactTo = [];
    private readonly List<ContactCode> _contacts = [];

    public void Add(int from, int to, Held held)
    {
        _from.Add(from);
        _to.Add(to);
        _interval.Add(NumberOf(held));
    }

    public void Add(ReadOnlyMemory<int> from, ReadOnlyMemory<int> to, LinkLook look, Held held) =>
        _batches.Add(new(from, to, look, NumberOf(held)));

    public void Add(int to, ContactCode contact)
    {
        _contactTo.Add(to);
        _contacts.Add(contact);
    }

    // The intervals get their numbers anew, in the order of their days.
    public LinkRows Rows()
    {
        var intervals = _intervals.OrderBy(held => held.Since).ThenBy(held => held.Until).ToArray();
        var rankOf = new int[intervals.Length];
        foreach (var (rank, held) in intervals.Index())
        {
            rankOf[_numbers[held]] = rank;
        }

        return LinkRows.Of(
            _batches.ConvertAll(batch => batch with { Interval = rankOf[batch.Interval] }),
            CollectionsMarshal.AsSpan(_from),
            CollectionsMarshal.AsSpan(_to),
            CollectionsMarshal.AsSpan(_interval.ConvertAll(interval => rankOf[interval])),
            intervals
        );
    }

    public ContactRows Contacts(LinkRows links) =>
        ContactRows.Of(CollectionsMarshal.AsSpan(_contactTo), CollectionsMarshal.AsSpan(_contacts), links);

    private int NumberOf(Held held)
    {
        if (!_numbers.TryGetValue(held, out var number))
        {
            number = _intervals.Count;
            _intervals.Add(held);
            _numbers.Add(held, number);
        }

        return number;
    }
}
