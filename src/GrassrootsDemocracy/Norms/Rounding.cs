namespace GrassrootsDemocracy.Norms;

/// <summary>What becomes of the fraction when a share of a whole is not a whole number.</summary>
/// <remarks>The default is <see cref="Up"/>, the reading that never gives less than the share.</remarks>
public enum Rounding
{
    /// <summary>Up to the next whole number.</summary>
    [Words("rounded up", "向上取整")]
    Up,

    /// <summary>Down to the whole number below.</summary>
    [Words("rounded down", "向下取整")]
    Down,

    /// <summary>To the nearest whole number, the half up (四舍五入).</summary>
    [Words("rounded to the nearest", "四舍五入")]
    HalfUp,
}
