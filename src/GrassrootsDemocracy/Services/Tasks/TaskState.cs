namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>What a committee makes of something that it is asked for.</summary>
public enum TaskState
{
    /// <summary>No list that is known says so.</summary>
    [Words("open", "待定")]
    Undetermined,

    /// <summary>It is on a list of what the committee does or certifies.</summary>
    [Words("must do", "应当办理")]
    MustDo,

    /// <summary>It is on no list, and the list is closed (有权拒绝).</summary>
    [Words("may refuse", "有权拒绝")]
    MayRefuse,

    /// <summary>It must not be done by the committee, or not be asked of it (不得).</summary>
    [Words("not its business", "不得办理")]
    NotItsBusiness,
}
