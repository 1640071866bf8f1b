namespace GrassrootsDemocracy.Norms;

/// <summary>How a rulebook answers under a name.</summary>
public enum TermState
{
    /// <summary>Every layer is silent.</summary>
    Silent,

    /// <summary>A layer leaves it to others, and none of them has filled it.</summary>
    LeftToOthers,

    /// <summary>It depends on cases of which nobody has said whether they hold.</summary>
    InCases,

    /// <summary>A layer says that nothing is asked.</summary>
    NothingAsked,

    /// <summary>A layer sets a value.</summary>
    Stated,
}
