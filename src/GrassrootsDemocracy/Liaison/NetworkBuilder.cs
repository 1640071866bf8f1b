using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

/// <summary>Takes up people, groups, links and contacts as a host has them, and builds a <see cref="LiaisonNetwork"/> of them once.</summary>
/// <remarks>
/// <para>
/// Whoever is added gets a number, counted from zero; links and contacts name people by it. Add the people of one place one
/// after another: neighbours in number are neighbours in memory, and a large network is several times as fast.
/// </para>
/// <para>The order in which links and contacts are added makes no difference. A builder is for one thread.</para>
/// </remarks>
public sealed class NetworkBuilder
{
    private const int MostRoles = 255;
    private readonly List<byte> _roleOf = [];
    private readonly List<Label> _roles = [];
    private readonly Dictionary<int, string> _names = [];
    private readonly TraitColumn _units = new();
    private readonly Dictionary<Label, TraitColumn> _traits = [];
    private readonly Dictionary<LinkKind, LinkBook> _books = [];
    private readonly List<Label> _ways = [];
    private readonly SortedSet<(int Node, int Day)> _activities = [];

    /// <summary>Adds a person, a group or a council.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="name">Its name; its number when left out or blank.</param>
    /// <param name="unit">The place or unit that it is counted under; none when left out or blank.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="InvalidOperationException">There are more than 255 roles.</exception>
    public int Add(Label role, string? name = null, string? unit = null)
    {
        var isNamed = !string.IsNullOrWhiteSpace(name) && Guard.Against.NotAName(name).Length > 0;
        var person = AddMany(role, 1, unit);
        if (isNamed)
        {
            _names.Add(person, name!);
        }

        return person;
    }

    /// <summary>Adds many at once, whose names are their numbers.</summary>
    /// <param name="role">What they are.</param>
    /// <param name="count">How many; not negative.</param>
    /// <param name="unit">The place or unit that they are counted under; none when left out or blank.</param>
    /// <returns>The number of the first; the others follow it.</returns>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    /// <exception cref="InvalidOperationException">There are more than 255 roles.</exception>
    public int AddMany(Label role, int count, string? unit = null)
    {
        var code = CodeOf(Guard.Against.Null(role));
        var first = _roleOf.Count;
        Guard.Against.Negative(count);
        if (!string.IsNullOrWhiteSpace(unit))
        {
            Guard.Against.NotAName(unit);
        }

        CollectionsMarshal.SetCount(_roleOf, first + count);
        CollectionsMarshal.AsSpan(_roleOf)[first..].Fill(code);
        for (var i = 0; !string.IsNullOrWhiteSpace(unit) && i < count; i++)
        {
            _units.Set(first + i, unit);
        }

        return first;
    }

    /// <summary>Says what a person is like, such as the trade; what was said before of the same trait is replaced.</summary>
    /// <param name="person">The number.</param>
    /// <param name="trait">The trait; see <see cref="Traits"/>.</param>
    /// <param name="value">What it is for this person, such as "farming".</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public void Describe(int person, Label trait, string value)
    {
        Guard.Against.Null(trait);
        Guard.Against.NotAName(value);
        Known(person, nameof(person));
        if (!_traits.TryGetValue(trait, out var column))
        {
            _traits.Add(trait, column = new());
        }

        column.Set(person, value);
    }

    /// <summary>Adds a link: from a day on, and up to the day before another, somebody is responsible for somebody.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="from">Who is responsible.</param>
    /// <param name="to">For whom.</param>
    /// <param name="since">The first day.</param>
    /// <param name="until">The first day on which it no longer holds; <see langword="null"/> when no end is known.</param>
    /// <exception cref="ArgumentException">A number is not of a role of the kind, both are the same, or there is no day between.</exception>
    public void Link(LinkKind kind, int from, int to, LocalDate since, LocalDate? until = null)
    {
        Guard.Against.Null(kind);
        new RoleCheck(kind, _roles).Check(_roleOf, [from], [to]);
        BookOf(kind).Add(from, to, Between(since, until));
    }

    /// <summary>Adds many links that hold for the same days.</summary>
    /// <param name="kind">The kind of link.</param>
    /// <param name="from">Who is responsible, link by link. It is kept, not copied, until the network is built.</param>
    /// <param name="to">For whom, link by link; kept likewise.</param>
    /// <param name="since">The first day.</param>
    /// <param name="until">The first day on which they no longer hold; <see langword="null"/> when no end is known.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or one of the links is not possible.</exception>
    public void LinkMany(
        LinkKind kind,
        ReadOnlyMemory<int> from,
        ReadOnlyMemory<int> to,
        LocalDate since,
        LocalDate? until = null
    )
    {
        Guard.Against.Null(kind);
        SameLength(from.Length, to.Length, nameof(to));
        var look = LinkLook.Of(from.Span, to.Span);
        new RoleCheck(kind, _roles).Check(_roleOf, from.Span, to.Span, look);
        BookOf(kind).Add(from, to, look, Between(since, until));
    }

    /// <summary>Adds a contact.</summary>
    /// <param name="kind">The kind of link under which it was.</param>
    /// <param name="from">Who made it or tried to, responsible on that day or not.</param>
    /// <param name="to">Who was to be reached.</param>
    /// <param name="day">The day.</param>
    /// <param name="made">Whether it was made; <see langword="false"/> for one that was only attempted.</param>
    /// <param name="way">In what way, such as one of <see cref="ContactWays"/>; <see langword="null"/> when it is not known.</param>
    /// <exception cref="ArgumentException">A number is not of a role of the kind, or both are the same.</exception>
    /// <exception cref="InvalidOperationException">There are more than 255 ways.</exception>
    public void Contact(LinkKind kind, int from, int to, LocalDate day, bool made = true, Label? way = null)
    {
        Guard.Against.Null(kind);
        new RoleCheck(kind, _roles).Check(_roleOf, [from], [to]);
        BookOf(kind).Add(to, new ContactCode(Days.Of(day), from, WayOf(way), made));
    }

    /// <summary>Adds many contacts that were made.</summary>
    /// <param name="kind">The kind of link under which they were.</param>
    /// <param name="from">Who made them, contact by contact.</param>
    /// <param name="to">Who was reached.</param>
    /// <param name="days">The days.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or one of the contacts is not possible.</exception>
    public void ContactMany(
        LinkKind kind,
        ReadOnlyMemory<int> from,
        ReadOnlyMemory<int> to,
        ReadOnlyMemory<LocalDate> days
    )
    {
        Guard.Against.Null(kind);
        SameLength(from.Length, to.Length, nameof(to));
        SameLength(from.Length, days.Length, nameof(days));
        new RoleCheck(kind, _roles).Check(_roleOf, from.Span, to.Span, LinkLook.Of(from.Span, to.Span));
        var book = BookOf(kind);
        for (var i = 0; i < from.Length; i++)
        {
            book.Add(to.Span[i], new ContactCode(Days.Of(days.Span[i]), from.Span[i], way: 0, made: true));
        }
    }

    /// <summary>Adds a day on which a group was active or a council met; a day added twice counts once.</summary>
    /// <param name="group">The number of the group or council.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public void Activity(int group, LocalDate day)
    {
        Known(group, nameof(group));
        _activities.Add((group, Days.Of(day)));
    }

    /// <summary>Builds the network of everything added so far.</summary>
    /// <returns>The network, which never changes.</returns>
    public LiaisonNetwork Build() =>
        new(
            new NodeTable(
                [.. _roleOf],
                [.. _roles],
                new(_names),
                _units.Copy(),
                _traits.ToDictionary(pair => pair.Key, pair => pair.Value.Copy())
            ),
            _books.ToDictionary(pair => pair.Key, pair => LinkTable.Of(pair.Value)),
            [.. _ways],
            _activities
                .GroupBy(activity => activity.Node)
                .ToDictionary(days => days.Key, days => days.Select(day => Days.At(day.Day)).ToArray())
        );

    private static void SameLength(int length, int other, string name) =>
        Guard.Against.InvalidInput(other, name, count => count == length, "The lists are not equally long.");

    private static Held Between(LocalDate since, LocalDate? until) =>
        until is not { } end ? new(Days.Of(since), Days.NoEnd)
        : since < end ? new(Days.Of(since), Days.Of(end))
        : throw new ArgumentException("There is no day from the first to the last.", nameof(until));

    private void Known(int node, string name) => Guard.Against.OutOfRange(node, name, 0, _roleOf.Count - 1);

    private LinkBook BookOf(LinkKind kind)
    {
        if (!_books.TryGetValue(kind, out var book))
        {
            _books.Add(kind, book = new());
        }

        return book;
    }

    private byte CodeOf(Label role)
    {
        var code = _roles.IndexOf(role);
        if (code < 0)
        {
            code = _roles.Count;
            _roles.Add(role);
        }

        return code < MostRoles
            ? (byte)code
            : throw new InvalidOperationException("A network has at most 255 roles.");
    }

    private int WayOf(Label? way)
    {
        if (way is null)
        {
            return 0;
        }

        var code = _ways.IndexOf(way);
        if (code < 0)
        {
            code = _ways.Count;
            _ways.Add(way);
        }

        return code < MostRoles
            ? code + 1
            : throw new InvalidOperationException("A network has at most 255 ways of contact.");
    }
}
