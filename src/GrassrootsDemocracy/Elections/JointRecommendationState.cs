namespace GrassrootsDemocracy.Elections;

/// <summary>What became of a person who was recommended.</summary>
public enum JointRecommendationState
{
    /// <summary>Cannot be said: nobody asked whether the person is willing, or no rulebook says how many are taken.</summary>
    Undetermined,

    /// <summary>Not willing to stand, and passed over.</summary>
    NotWilling,

    /// <summary>Too few recommendations.</summary>
    NotReached,

    /// <summary>Tied with others for the last places.</summary>
    TiedAtTheEdge,

    /// <summary>A preliminary candidate (初步人选).</summary>
    Preliminary,
}
