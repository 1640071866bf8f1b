namespace GrassrootsDemocracy.Elections;

/// <summary>Whether voters may write in a name that is not printed (另选他人).</summary>
public enum WriteInRule
{
    /// <summary>They may not.</summary>
    [Words("not allowed", "不允许")]
    Forbidden,

    /// <summary>They may.</summary>
    [Words("allowed", "允许")]
    Allowed,
}
