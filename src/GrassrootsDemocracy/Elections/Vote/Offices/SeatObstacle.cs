namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>Why somebody with enough votes does not take a seat.</summary>
public enum SeatObstacle
{
    /// <summary>Elected to another office, which is kept.</summary>
    [Words("elected to another office", "当选其他职务")]
    OtherOffice,

    /// <summary>Barred: not eligible, or holds a post that excludes this one.</summary>
    [Words("barred", "不具备资格")]
    Barred,

    /// <summary>Withdrew before the vote.</summary>
    [Words("withdrew before the vote", "选举前退出")]
    Withdrew,

    /// <summary>Refused after the vote.</summary>
    [Words("refused", "当选后不就任")]
    Refused,

    /// <summary>Died.</summary>
    [Words("died", "死亡")]
    Died,

    /// <summary>A relative of somebody who keeps a seat.</summary>
    [Words("a relative", "亲属回避")]
    Relative,

    /// <summary>Enough only with the votes for a higher office, to which the person is elected.</summary>
    [Words("elected to the higher office", "已当选较高职务")]
    ElectedAbove,

    /// <summary>The office is reserved for a group to which the person does not belong.</summary>
    [Words("not of the group that the office is reserved for", "不属于该单列职位的人员")]
    NotOfGroup,

    /// <summary>The seat goes to the group that is guaranteed it.</summary>
    [Words("gave way to a guaranteed seat", "让位于保障名额")]
    GaveWay,

    /// <summary>Did not stand in this round: not among those from whom the office is filled.</summary>
    [Words("may not stand for it", "不得参选该职务")]
    MayNotStand,
}
