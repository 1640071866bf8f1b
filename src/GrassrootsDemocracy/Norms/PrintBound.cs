namespace GrassrootsDemocracy.Norms;

/// <summary>How a printed share bounds the exact share that it stands for.</summary>
public enum PrintBound
{
    /// <summary>Every share that rounds to it, the half up.</summary>
    [Words("{0}", "{0}")]
    Rounded,

    /// <summary>It, and every share above it up to the whole (以上).</summary>
    [Words("at least {0}", "{0}以上")]
    AtLeast,

    /// <summary>Every share above it up to the whole, not it itself (超过、过).</summary>
    [Words("more than {0}", "超过{0}")]
    MoreThan,

    /// <summary>More than it and less than the next number as round (多): "over 80 %" is more than 80 % and less than 90 %.</summary>
    [Words("over {0}", "{0}多")]
    Over,

    /// <summary>
    /// Less than it and more than the number before it as round (近): "nearly 90 %" is more than 80 % and less than 90 %, and so
    /// "nearly 100 %" is more than 90 %.
    /// </summary>
    [Words("nearly {0}", "近{0}")]
    Nearly,

    /// <summary>Every share below it, not it itself (不足、不到).</summary>
    [Words("less than {0}", "不足{0}")]
    LessThan,

    /// <summary>It, and every share below it (以下、不超过).</summary>
    [Words("at most {0}", "{0}以下")]
    AtMost,

    /// <summary>Every share that rounds to it as round as it is (约): "about 80 %" is from 75 % to less than 85 %.</summary>
    [Words("about {0}", "约{0}")]
    About,
}
