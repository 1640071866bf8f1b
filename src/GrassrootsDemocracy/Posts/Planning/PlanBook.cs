namespace GrassrootsDemocracy.Posts.Planning;

// A task and its norms as demands, each of which a draft of the model can leave out. Posts and people are numbered in the
// order of their ids, so that the order in which a host lists them changes nothing.
internal sealed class PlanBook
{
    private readonly Dictionary<string, int> _posts;
    private readonly Dictionary<string, int> _people;
    private readonly uint[] _structure;
    private readonly Dictionary<(int, int), WillingAsk> _willing;

    // Hopeful, after the book of what is known: what nobody knows of a person or a post is taken as it would have to be.
    public PlanBook(PlanTask task, PostRules rules, PlanWork work, PlanBook? known = null)
    {
        IsHopeful = known is not null;
        Posts = [.. task.Roster.Posts.OrderBy(post => post.Id, StringComparer.Ordinal)];
        _posts = Number(Posts, post => post.Id);
        var available = task.Available.ToDictionary(each => each.PersonId, StringComparer.Ordinal);
        Check(task);
        People =
        [
            .. task
                .Roster.People.Where(person =>
                    available.TryGetValue(person.Id, out var each) && each.EligibleFor.Count > 0
                )
                .OrderBy(person => person.Id, StringComparer.Ordinal),
        ];
        _people = Number(People, person => person.Id);
        Relatives = known?.Relatives ?? new(task.Roster.Kinship, _people, work);
        Eligible = [.. People.Select(person => Mask(available[person.Id].EligibleFor))];
        Unwilling =
        [
            .. People.Select((person, index) => Mask(available[person.Id].UnwillingFor) & Eligible[index]),
        ];
        Bodies =
        [
            .. Posts.Select(post => post.Body).Distinct().OrderBy(body => body.Id, StringComparer.Ordinal),
        ];
        BodyOf = [.. Posts.Select(post => Array.IndexOf(Bodies, post.Body))];
        OfficeOf =
        [
            .. Posts.Select(post =>
                Array.FindIndex(
                    Posts,
                    other => other.Office == post.Office && other.IsFullTime == post.IsFullTime
                )
            ),
        ];
        _structure = new uint[Posts.Length];
        Asks =
        [
            .. new PlanDemands(task, rules, this)
                .All()
                .Where(ask => ask.Steps > 0)
                .Select((ask, index) => ask with { Index = index }),
        ];
        _willing = Asks.OfType<WillingAsk>().ToDictionary(ask => (ask.Person, ask.Post));
    }

    public bool IsHopeful { get; }

    public Post[] Posts { get; }

    public Person[] People { get; }

    public Label[] Bodies { get; }

    public int[] BodyOf { get; }

    // To be the director or a member is not the same, even where no norm makes a difference; nor is full-time work.
    public int[] OfficeOf { get; }

    // By person: the posts that he or she is eligible for, willing or not.
    public uint[] Eligible { get; }

    public uint[] Unwilling { get; }

    // By post: the posts that nobody holds together with it whatever is given up.
    public IReadOnlyList<uint> Structure => _structure;

    public PlanRelatives Relatives { get; }

    public PlanAsk[] Asks { get; }

    // Whether a demand hangs on what nobody knows.
    public bool IsOpen { get; private set; }

    public int PostOf(string id) => _posts[id];

    public int? PersonOf(string id) => _people.TryGetValue(id, out var person) ? person : null;

    public uint PostsWhere(Func<Post, bool> isOne) => Mask(Posts.Where(isOne).Select(post => post.Id));

    public ValueList<Post> PostsIn(uint mask) => [.. Posts.Where((_, post) => (mask & (1u << post)) != 0)];

    public void AlwaysApart(uint posts)
    {
        for (var post = 0; post < Posts.Length; post++)
        {
            _structure[post] |= (posts & (1u << post)) != 0 ? posts & ~(1u << post) : 0;
        }
    }

    // By person: the posts that he or she can be given when so many steps of each demand are given up; without, willing or not.
    public uint[] Able(long[]? given) =>
        [
            .. Eligible.Select(
                (posts, person) =>
                    given is null
                        ? posts
                        : posts
                            & ~PlanPosts
                                .In(Unwilling[person])
                                .Where(post => given[WillingOf(person, post).Index] == 0)
                                .Aggregate(0u, (all, post) => all | (1u << post))
            ),
        ];

    public WillingAsk WillingOf(int person, int post) => _willing[(person, post)];

    // Whether something of a person or a post is so, as far as it is known.
    public bool Is(bool? fact)
    {
        IsOpen |= fact is null;
        return fact ?? IsHopeful;
    }

    private uint Mask(IEnumerable<string> ids) => ids.Aggregate(0u, (mask, id) => mask | (1u << _posts[id]));

    private static Dictionary<string, int> Number<T>(T[] items, Func<T, string> id) =>
        items
            .Select((item, index) => (Id: id(item), index))
            .ToDictionary(each => each.Id, each => each.index, StringComparer.Ordinal);

    // Ids that the roster does not know are a mistake of the host, not of the world.
    private void Check(PlanTask task)
    {
        var people = task.Roster.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var posts = task
            .Available.SelectMany(each => each.EligibleFor.Concat(each.UnwillingFor))
            .Concat(task.Preferences.Select(each => each.PostId));
        var persons = task
            .Available.Select(each => each.PersonId)
            .Concat(task.Preferences.Select(each => each.PersonId));
        var unknown =
            posts.FirstOrDefault(id => !_posts.ContainsKey(id))
            ?? persons.FirstOrDefault(id => !people.Contains(id));
        if (unknown is not null)
        {
            throw new ArgumentException($"The roster has no post or person '{unknown}'.", nameof(task));
        }
    }
}
