namespace GrassrootsDemocracy.Elections;

/// <summary>Which round of an election a ballot was.</summary>
public enum ElectionRound
{
    /// <summary>The first ballot.</summary>
    First,

    /// <summary>A further election for the seats that an earlier round left open (另行选举).</summary>
    Further,

    /// <summary>A vote among those who were tied for the last seats (重新投票); those with the most votes win.</summary>
    Runoff,
}
