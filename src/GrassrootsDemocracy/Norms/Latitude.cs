namespace GrassrootsDemocracy.Norms;

/// <summary>What the rulebooks below may do to a norm.</summary>
/// <remarks>The default is <see cref="Fixed"/>, which allows nothing.</remarks>
public enum Latitude
{
    /// <summary>Nothing: the value stands everywhere below.</summary>
    [Words("may not be changed", "不得变更")]
    Fixed,

    /// <summary>Ask more, never less.</summary>
    [Words("may only be tightened", "只可从严")]
    MayTighten,

    /// <summary>
    /// Set its own value, once: this one stands only until a rulebook below fills the term, and what those further
    /// down may do is then for the rulebook that filled it to say.
    /// </summary>
    [Words("may be filled", "可以补充规定")]
    MayFill,

    /// <summary>Set any value, at any depth, whatever the rulebooks in between say.</summary>
    [Words("is free", "可自行规定")]
    Free,
}
