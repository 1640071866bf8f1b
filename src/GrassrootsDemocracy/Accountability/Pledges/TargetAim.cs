namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>On which side of its number a target lies.</summary>
public enum TargetAim
{
    /// <summary>The number or more, such as kilometres of road; reached for good on the day on which it is reached.</summary>
    [Words("at least", "不少于")]
    AtLeast,

    /// <summary>The number or less, such as accidents in a year; only its last day tells.</summary>
    [Words("at most", "不超过")]
    AtMost,
}
