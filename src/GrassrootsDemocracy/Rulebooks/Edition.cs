namespace GrassrootsDemocracy.Rulebooks;

// The text of one edition of an instrument: its articles in their order, and what each says on one subject or more. An edition
// that is like another states what it changes: where the articles stand in it, which statements it does not have, and those of
// its own, which take the place of the other's.
internal sealed class Edition(Instrument instrument, TextStatus status = TextStatus.Read)
{
    // Where an article stands of which nobody knows.
    public const int NotKnown = 0;

    private readonly List<int> _articles = [];
    private readonly List<Part> _parts = [];
    private readonly HashSet<string> _without = new(StringComparer.Ordinal);
    private Edition? _other;
    private Dictionary<int, int>? _moved;
    private int _number;
    private Provision? _place;

    // The articles that it writes itself, in the order in which it does.
    public IReadOnlyList<int> OwnArticles => _articles;

    // Those that it says in the same words as the other edition too.
    public IEnumerable<int> Articles =>
        _other is null ? OwnArticles
        : _moved is null ? _other.Articles.Union(OwnArticles)
        : _other.Articles.Where(_moved.ContainsKey).Select(article => _moved[article]).Union(OwnArticles);

    // Another edition like this one: which of its articles are in it, and with which numbers; without any, all with the same.
    public Edition As(params (int Here, int There)[] moved) =>
        new(instrument, status)
        {
            _other = this,
            _moved = moved.Length == 0 ? null : moved.ToDictionary(one => one.Here, one => one.There),
        };

    public Edition Without(params IEnumerable<NormName> names)
    {
        _without.UnionWith(names.Select(name => name.Said.Id));
        return this;
    }

    public Edition Article(int number)
    {
        (_number, _place) = (number, null);
        _articles.Add(number);
        return this;
    }

    // A place without a number, such as a heading of a report.
    public Edition Place(string place, string chinesePlace)
    {
        (_number, _place) = (NotKnown, Provision.Named(place, chinesePlace));
        return this;
    }

    public Edition Says(Func<Statements, Statements> says) => Says(Subject.All, says);

    public Edition OnVote(Func<Statements, Statements> says) => Says(Subject.Vote, says);

    public Edition OnTimeBefore(Func<Statements, Statements> says) => Says(Subject.TimeBefore, says);

    public Edition OnProcess(Func<Statements, Statements> says) => Says(Subject.Process, says);

    public Edition OnTimeAfter(Func<Statements, Statements> says) => Says(Subject.TimeAfter, says);

    public Edition OnMeetings(Func<Statements, Statements> says) => Says(Subject.Meetings, says);

    public Edition OnHearings(Func<Statements, Statements> says) => Says(Subject.Hearings, says);

    public Edition OnPosts(Func<Statements, Statements> says) => Says(Subject.Posts, says);

    public Edition OnDisclosure(Func<Statements, Statements> says) => Says(Subject.Disclosure, says);

    public Edition OnAccountability(Func<Statements, Statements> says) => Says(Subject.Accountability, says);

    public Edition OnForums(Func<Statements, Statements> says) => Says(Subject.Forums, says);

    public Edition OnServices(Func<Statements, Statements> says) => Says(Subject.Services, says);

    // What the articles say of one subject.
    public Statements On(Subject subject, Statements statements)
    {
        State(subject, statements, new(instrument, status));
        return statements;
    }

    private Edition Says(Subject subject, Func<Statements, Statements> says)
    {
        _parts.Add(new(_number, _place, subject, says));
        return this;
    }

    private void State(Subject subject, Statements statements, Reading reading)
    {
        _other?.State(subject, statements, reading.Of(_moved, _without));
        foreach (var part in _parts)
        {
            if (part.Subject == subject && reading.NumberOf(part.Number) is { } number)
            {
                part.Says(statements.From(reading, subject, number, part.Place));
            }
        }
    }

    private sealed class Part(
        int number,
        Provision? place,
        Subject subject,
        Func<Statements, Statements> says
    )
    {
        public int Number => number;

        public Provision? Place => place;

        public Subject Subject => subject;

        public Func<Statements, Statements> Says => says;
    }
}
