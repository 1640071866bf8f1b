namespace GrassrootsDemocracy.Posts;

/// <summary>What a headcount counts.</summary>
public enum HeadcountBase
{
    /// <summary>People who hold at least one full-time post, each once (专职人员).</summary>
    [Words("full-time people", "专职人员")]
    FullTimePersons,

    /// <summary>Full-time posts, held or open; one person in two of them counts twice.</summary>
    [Words("full-time posts", "专职职位")]
    FullTimePosts,

    /// <summary>People who hold a post, each once.</summary>
    [Words("people", "任职人员")]
    Persons,

    /// <summary>Posts, held or open.</summary>
    [Words("posts", "职位")]
    Posts,
}
