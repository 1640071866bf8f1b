namespace GrassrootsDemocracy.Posts;

/// <summary>What a headcount counts.</summary>
public enum HeadcountBase
{
    /// <summary>People who hold at least one full-time post, each once (专职人员).</summary>
    FullTimePersons,

    /// <summary>Full-time posts, held or open; one person in two of them counts twice.</summary>
    FullTimePosts,

    /// <summary>People who hold a post, each once.</summary>
    Persons,

    /// <summary>Posts, held or open.</summary>
    Posts,
}
