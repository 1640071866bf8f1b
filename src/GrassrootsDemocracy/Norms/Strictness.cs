namespace GrassrootsDemocracy.Norms;

/// <summary>How much one value of a norm asks compared with another.</summary>
public enum Strictness
{
    /// <summary>The two differ in a way that is neither more nor less, such as shares of different wholes.</summary>
    [Words("different", "不可比")]
    Incomparable,

    /// <summary>It asks less.</summary>
    [Words("looser", "较宽")]
    Looser,

    /// <summary>It asks the same.</summary>
    [Words("the same", "相同")]
    Same,

    /// <summary>It asks more.</summary>
    [Words("stricter", "较严")]
    Stricter,
}
