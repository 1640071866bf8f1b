namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>How a group is guaranteed its seats, such as women.</summary>
public enum GuaranteeMeans
{
    /// <summary>The ballot has a line of its own for an office that only the group may hold (单列).</summary>
    [Words("a line of its own on the ballot", "选票单列")]
    OwnLine,

    /// <summary>Whoever of the group has enough votes and the most of them takes the seat of the last in (优先当选).</summary>
    [Words("the seat of the last in", "优先当选")]
    TakesLastSeat,

    /// <summary>The last seat is not filled from outside the group, and a further election in the group fills it (名额空缺，另行选举).</summary>
    [Words("a seat kept for a further election", "名额空缺，另行选举")]
    LastSeatIsKept,
}
