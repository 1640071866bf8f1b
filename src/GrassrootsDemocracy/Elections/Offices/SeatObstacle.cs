namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>Why somebody with enough votes does not take a seat.</summary>
public enum SeatObstacle
{
    /// <summary>Elected to another office, which is kept.</summary>
    OtherOffice,

    /// <summary>Barred: not eligible, or holds a post that excludes this one.</summary>
    Barred,

    /// <summary>Withdrew before the vote.</summary>
    Withdrew,

    /// <summary>Refused after the vote.</summary>
    Refused,

    /// <summary>Died.</summary>
    Died,

    /// <summary>A relative of somebody who keeps a seat.</summary>
    Relative,

    /// <summary>The office is reserved for a group to which the person does not belong.</summary>
    NotOfGroup,

    /// <summary>The seat goes to the group that is guaranteed it.</summary>
    GaveWay,

    /// <summary>Did not stand in this round: not among those from whom the office is filled.</summary>
    MayNotStand,
}
