namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>From when on a member who stands must have left the election committee.</summary>
public enum LeavingMoment
{
    /// <summary>From the nomination (被提名).</summary>
    [Words("from the nomination", "被提名时")]
    Nominated,

    /// <summary>Once the member is determined to be a formal candidate (被确定为候选人).</summary>
    [Words("once determined to be a candidate", "被确定为候选人时")]
    Determined,
}
