namespace GrassrootsDemocracy.Posts;

/// <summary>Who holds what on one day.</summary>
/// <remarks>
/// A person counts once in a body, and once in a community, however many posts the person holds; a tenure that ends on the
/// day is over on it.
/// </remarks>
public sealed record RosterDay
{
    internal RosterDay(Roster roster, LocalDate day)
    {
        Roster = Guard.Against.Null(roster);
        Day = day;
        var posts = roster.Posts.ToDictionary(post => post.Id, StringComparer.Ordinal);
        var people = roster.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
        var current = roster.Tenures.Where(tenure => tenure.IsOn(day)).ToList();
        Unknown =
        [
            .. current
                .Where(tenure => !posts.ContainsKey(tenure.PostId) || !people.ContainsKey(tenure.PersonId))
                .OrderBy(tenure => tenure.PostId, StringComparer.Ordinal)
                .ThenBy(tenure => tenure.PersonId, StringComparer.Ordinal)
                .ThenBy(tenure => tenure.From),
        ];
        Holdings =
        [
            .. current
                .Where(tenure => posts.ContainsKey(tenure.PostId) && people.ContainsKey(tenure.PersonId))
                .GroupBy(tenure => (tenure.PostId, tenure.PersonId))
                .OrderBy(same => same.Key.PostId, StringComparer.Ordinal)
                .ThenBy(same => same.Key.PersonId, StringComparer.Ordinal)
                .Select(same => new Holding(
                    posts[same.Key.PostId],
                    people[same.Key.PersonId],
                    Since(same.Key.PostId, same.Key.PersonId, same.All(tenure => tenure.IsActing)),
                    same.All(tenure => tenure.IsActing)
                )),
        ];
        var held = Holdings.Select(holding => holding.Post.Id).ToHashSet(StringComparer.Ordinal);
        OpenPosts =
        [
            .. roster
                .Posts.Where(post => !held.Contains(post.Id))
                .OrderBy(post => post.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Gets the roster.</summary>
    public Roster Roster { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets who holds which post, in the order of the ids of the posts and then of the people.</summary>
    public ValueList<Holding> Holdings { get; }

    /// <summary>Gets the posts that nobody holds, not even acting, in the order of their ids.</summary>
    public ValueList<Post> OpenPosts { get; }

    /// <summary>Gets the tenures of the day whose post or person the roster does not know; they count nowhere else.</summary>
    public ValueList<PostTenure> Unknown { get; }

    /// <summary>Gets those who only act in a post.</summary>
    public ValueList<Holding> Acting => [.. Holdings.Where(holding => holding.IsActing)];

    /// <summary>Gets the posts that more than one person holds.</summary>
    public ValueList<Post> HeldTwice =>
        [
            .. Holdings
                .GroupBy(holding => holding.Post.Id, StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any())
                .Select(same => same.First().Post),
        ];

    /// <summary>Gets everybody who holds a post, each once, in the order of their ids.</summary>
    public ValueList<Person> Persons => Each(Holdings);

    /// <summary>Gets the bodies that have posts, in the order of their ids.</summary>
    public ValueList<Label> Bodies =>
        [
            .. Roster
                .Posts.Select(post => post.Body)
                .Distinct()
                .OrderBy(body => body.Id, StringComparer.Ordinal),
        ];

    /// <summary>Finds everybody who sits on a body, each once, in the order of their ids.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The people.</returns>
    public ValueList<Person> MembersOf(Label body) => MembersOf([Guard.Against.Null(body)]);

    /// <summary>Finds everybody who sits on any of some bodies, each once, in the order of their ids.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <returns>The people.</returns>
    public ValueList<Person> MembersOf(ValueList<Label> bodies)
    {
        Guard.Against.Null(bodies);
        return Each(Holdings.Where(holding => bodies.Contains(holding.Post.Body)));
    }

    /// <summary>Finds everybody who holds an office of a body, each once, in the order of their ids.</summary>
    /// <param name="place">The body, and the office or any.</param>
    /// <returns>The people.</returns>
    public ValueList<Person> HoldersOf(OfficeAt place)
    {
        Guard.Against.Null(place);
        return Each(Holdings.Where(holding => place.Covers(holding.Post)));
    }

    /// <summary>Finds the posts that a person holds, in the order of their ids.</summary>
    /// <param name="personId">The id of the person.</param>
    /// <returns>The posts; empty when the person holds none.</returns>
    public ValueList<Post> PostsOf(string personId)
    {
        Guard.Against.NotAName(personId);
        return
        [
            .. Holdings
                .Where(holding => string.Equals(holding.Person.Id, personId, StringComparison.Ordinal))
                .Select(holding => holding.Post),
        ];
    }

    /// <summary>Finds who holds posts in both of two committees (交叉任职).</summary>
    /// <param name="pair">The committees and their heads.</param>
    /// <returns>The posts and the people of each, and those in both.</returns>
    public CrossAppointment Between(CommitteePair pair) => new(this, Guard.Against.Null(pair));

    /// <summary>Counts posts or people of some bodies together.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <param name="counted">What is counted.</param>
    /// <returns>The count; a range where nobody knows of some posts whether they are full-time.</returns>
    public CountRange Headcount(ValueList<Label> bodies, HeadcountBase counted)
    {
        Guard.Against.Null(bodies);
        Guard.Against.EnumOutOfRange(counted);
        return counted switch
        {
            HeadcountBase.Persons => CountRange.Exactly(MembersOf(bodies).Count),
            HeadcountBase.FullTimePersons => new(Full(isKnown: true), Full(isKnown: false)),
            HeadcountBase.Posts => CountRange.Exactly(Established(_ => true)),
            _ => new(
                Established(post => post.IsFullTime == true),
                Established(post => post.IsFullTime != false)
            ),
        };

        long Full(bool isKnown) =>
            Each(
                Holdings.Where(holding =>
                    bodies.Contains(holding.Post.Body)
                    && (isKnown ? holding.Post.IsFullTime == true : holding.Post.IsFullTime != false)
                )
            ).Count;

        long Established(Func<Post, bool> isCounted) =>
            Roster.Posts.Count(post => bodies.Contains(post.Body) && isCounted(post));
    }

    private static ValueList<Person> Each(IEnumerable<Holding> holdings) =>
        [
            .. holdings
                .Select(holding => holding.Person)
                .DistinctBy(person => person.Id, StringComparer.Ordinal)
                .OrderBy(person => person.Id, StringComparer.Ordinal),
        ];

    // Tenures that follow each other without a day in between are one: a renewal does not begin anew. Who acts counts only
    // the days of acting.
    private LocalDate Since(string postId, string personId, bool isActing)
    {
        var own = Roster
            .Tenures.Where(tenure =>
                string.Equals(tenure.PostId, postId, StringComparison.Ordinal)
                && string.Equals(tenure.PersonId, personId, StringComparison.Ordinal)
                && tenure.From <= Day
                && (!isActing || tenure.IsActing)
            )
            .OrderByDescending(tenure => tenure.From);
        LocalDate? since = null;
        foreach (var tenure in own)
        {
            if (tenure.IsOn(Day) || tenure.Until >= since)
            {
                since = LocalDate.Min(since ?? tenure.From, tenure.From);
            }
        }

        return since!.Value;
    }
}
