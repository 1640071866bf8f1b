namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>What a plan has too little of.</summary>
public enum LinkGapKind
{
    /// <summary>The holders who may hold the links have no room for them.</summary>
    [Words("{0} to be linked, {1} who may hold the links", "待联系{0}个，可承担联系的{1}人")]
    TooFewPlaces,

    /// <summary>There are too few people whom the holders may be linked to for each to have the least.</summary>
    [Words("{0} who can be linked, {1:holder|holders} in want of links", "可联系{0}个，联系数不足的{1}人")]
    TooFewPeople,
}
