namespace GrassrootsDemocracy.Norms;

/// <summary>What becomes of the fraction when a share of a whole is not a whole number.</summary>
/// <remarks>The default is <see cref="Up"/>, the reading that never gives less than the share.</remarks>
public enum Rounding
{
    /// <summary>Up to the next whole number.</summary>
    Up,

    /// <summary>Down to the whole number below.</summary>
    Down,

    /// <summary>To the nearest whole number, the half up (四舍五入).</summary>
    HalfUp,
}
