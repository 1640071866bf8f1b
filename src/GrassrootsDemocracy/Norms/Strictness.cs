namespace GrassrootsDemocracy.Norms;

/// <summary>How much one value of a norm asks compared with another.</summary>
public enum Strictness
{
    /// <summary>The two differ in a way that is neither more nor less, such as shares of different wholes.</summary>
    Incomparable,

    /// <summary>It asks less.</summary>
    Looser,

    /// <summary>It asks the same.</summary>
    Same,

    /// <summary>It asks more.</summary>
    Stricter,
}
