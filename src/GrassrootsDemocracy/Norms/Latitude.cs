namespace GrassrootsDemocracy.Norms;

/// <summary>What the rulebooks below may do to a norm.</summary>
/// <remarks>The default is <see cref="Fixed"/>, which allows nothing.</remarks>
public enum Latitude
{
    /// <summary>Nothing: the value stands everywhere below.</summary>
    Fixed,

    /// <summary>Ask more, never less.</summary>
    MayTighten,

    /// <summary>
    /// Set its own value, once: this one stands only until a rulebook below fills the term, and what those further
    /// down may do is then for the rulebook that filled it to say.
    /// </summary>
    MayFill,

    /// <summary>Set any value, at any depth, whatever the rulebooks in between say.</summary>
    Free,
}
