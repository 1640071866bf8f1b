namespace GrassrootsDemocracy.Rulebooks;

// The text of one edition of an instrument: its articles in their order, each with the subjects that it speaks of. An edition
// that is like another states what it changes: where the articles stand in it, which statements it does not have, and those of
// its own, which take the place of the other's.
internal sealed class Edition(Instrument instrument, TextStatus status = TextStatus.Read)
{
    // Where an article stands of which nobody knows.
    public const int NotKnown = 0;

    private readonly List<(Heading Heading, Func<Statements, Statements> Says)> _blocks = [];
    private readonly HashSet<string> _without = new(StringComparer.Ordinal);
    private Edition? _other;
    private Dictionary<int, int>? _moved;

    // Another edition like this one: which of its articles are in it, and with which numbers; without any, all with the same.
    public Edition As(Instrument other, params (int Here, int There)[] moved) =>
        new(other, status)
        {
            _other = this,
            _moved = moved.Length == 0 ? null : moved.ToDictionary(one => one.Here, one => one.There),
        };

    public Edition Without(params IEnumerable<NormName> names)
    {
        _without.UnionWith(names.Select(name => name.Said.Id));
        return this;
    }

    public Heading Article(int number, Subjects about = Subjects.All) => new(this, number, null, about);

    // A place without a number, such as a heading of a report.
    public Heading Place(string place, string chinesePlace, Subjects about = Subjects.All) =>
        new(this, NotKnown, Provision.Named(place, chinesePlace), about);

    // What the articles say of one subject.
    public Rulebook On(Subjects subject, Rulebook rulebook, Chapters chapters) =>
        Stating(
            new(rulebook, subject, chapters),
            new(instrument, status, IsRenumbered: false, []),
            number => number
        ).Rulebook;

    private Statements Stating(Statements statements, Reading reading, Func<int, int?> place)
    {
        if (_other is not null)
        {
            _other.Stating(
                statements,
                reading with
                {
                    IsRenumbered = reading.IsRenumbered || _moved is not null,
                    Without = [.. reading.Without, .. _without],
                },
                _moved is { } moved
                    ? number => moved.TryGetValue(number, out var there) ? place(there) : null
                    : place
            );
        }

        foreach (var (heading, says) in _blocks)
        {
            if ((heading.About & statements.Subject) != Subjects.None && place(heading.Number) is { } number)
            {
                says(statements.Of(heading with { Number = number }, reading));
            }
        }

        return statements;
    }

    internal sealed record Heading(Edition Edition, int Number, Provision? Place, Subjects About)
    {
        public Edition Says(Func<Statements, Statements> says)
        {
            Edition._blocks.Add((this, says));
            return Edition;
        }
    }

    // How an edition is read: as itself, or as part of another that is like it.
    internal sealed record Reading(
        Instrument Instrument,
        TextStatus Status,
        bool IsRenumbered,
        HashSet<string> Without
    );
}
