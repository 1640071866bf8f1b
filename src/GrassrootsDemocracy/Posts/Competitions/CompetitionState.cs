namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>What became of somebody in a competition for posts.</summary>
public enum CompetitionState
{
    /// <summary>Nobody can say yet, as points of others are missing that could change it.</summary>
    Undetermined,

    /// <summary>Has equal points with others, and not all of them fit into the posts that remain.</summary>
    Tied,

    /// <summary>Is chosen.</summary>
    Chosen,

    /// <summary>Entered and is not chosen.</summary>
    NotChosen,

    /// <summary>Withdrew before the ranking.</summary>
    Withdrew,

    /// <summary>Did not enter.</summary>
    TookNoPart,
}
