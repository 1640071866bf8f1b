namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>One way to fill the posts.</summary>
/// <param name="Placements">Who holds which post, in the order of the ids of the posts; posts that stay open are not among them.</param>
/// <param name="OpenPosts">The posts that a relaxation leaves open; empty in a plan that meets every norm.</param>
/// <param name="Persons">How many people hold the posts, each counted once.</param>
/// <param name="CrossAppointed">How many of them hold posts in more than one body.</param>
/// <param name="Distance">What the preferences that it does not follow weigh together.</param>
public sealed record Plan(
    ValueList<Placement> Placements,
    ValueList<Post> OpenPosts,
    int Persons,
    int CrossAppointed,
    long Distance
)
{
    /// <summary>Gets who holds which post.</summary>
    public ValueList<Placement> Placements { get; } = Guard.Against.Null(Placements);

    /// <summary>Gets the posts that a relaxation leaves open.</summary>
    public ValueList<Post> OpenPosts { get; } = Guard.Against.Null(OpenPosts);

    /// <summary>Gets how many posts are filled by people who hold another one already: the posts that cost nobody.</summary>
    public int PostsSaved => Placements.Count - Persons;

    /// <summary>Finds who holds a post.</summary>
    /// <param name="postId">The id of the post.</param>
    /// <returns>The person; <see langword="null"/> when it is open, held by somebody yet to be found, or not in the plan.</returns>
    public Person? HolderOf(string postId)
    {
        Guard.Against.NotAName(postId);
        return Placements
            .FirstOrDefault(each => string.Equals(each.Post.Id, postId, StringComparison.Ordinal))
            ?.Person;
    }

    /// <summary>Finds the posts of a person, in the order of their ids.</summary>
    /// <param name="personId">The id of the person.</param>
    /// <returns>The posts; empty when the person has none.</returns>
    public ValueList<Post> PostsOf(string personId)
    {
        Guard.Against.NotAName(personId);
        return
        [
            .. Placements
                .Where(each => string.Equals(each.Person?.Id, personId, StringComparison.Ordinal))
                .Select(each => each.Post),
        ];
    }

    /// <summary>Makes the roster that follows when the plan is carried out.</summary>
    /// <param name="roster">The roster of the task; its tenures give way to those of the plan.</param>
    /// <param name="from">The first day.</param>
    /// <returns>The roster, which <see cref="PostRules.Check"/> judges as any other.</returns>
    public Roster Apply(Roster roster, LocalDate from) =>
        Guard.Against.Null(roster) with
        {
            Tenures =
            [
                .. Placements
                    .Where(each => each.Person is not null)
                    .Select(each => new PostTenure
                    {
                        PostId = each.Post.Id,
                        PersonId = each.Person!.Id,
                        From = from,
                    }),
            ],
        };
}
