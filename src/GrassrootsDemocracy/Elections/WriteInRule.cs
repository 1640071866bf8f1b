namespace GrassrootsDemocracy.Elections;

/// <summary>Whether voters may write in a name that is not printed (另选他人).</summary>
public enum WriteInRule
{
    /// <summary>They may not.</summary>
    Forbidden,

    /// <summary>They may.</summary>
    Allowed,
}
