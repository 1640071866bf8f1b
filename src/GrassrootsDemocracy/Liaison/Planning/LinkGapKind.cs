namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>What a plan has too little of.</summary>
public enum LinkGapKind
{
    /// <summary>The holders who may hold the links have no room for them.</summary>
    TooFewPlaces,

    /// <summary>There are too few people whom the holders may be linked to for each to have the least.</summary>
    TooFewPeople,
}
