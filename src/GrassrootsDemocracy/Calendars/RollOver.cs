namespace GrassrootsDemocracy.Calendars;

/// <summary>What becomes of a last day that is not a working day.</summary>
/// <remarks>The default is <see cref="None"/>: the election laws do not let a day move, the civil law does.</remarks>
public enum RollOver
{
    /// <summary>It stays the last day.</summary>
    None,

    /// <summary>The next working day becomes the last day (期限顺延).</summary>
    NextWorkingDay,
}
