namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>Who may write in another name.</summary>
public enum WriteInBy
{
    /// <summary>Whoever votes, within the number of seats.</summary>
    [Words("whoever votes", "投票人均可")]
    Anybody,

    /// <summary>Whoever is against a printed name of the same office; an abstainer may not (弃权的不得另选他人).</summary>
    [Words("whoever voted against a printed name", "投反对票的可以另选，弃权的不得另选")]
    WhoVotedAgainst,
}
