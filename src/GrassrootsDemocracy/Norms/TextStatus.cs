namespace GrassrootsDemocracy.Norms;

/// <summary>How sure it is that a provision says what it is cited for.</summary>
/// <remarks>The default is <see cref="NotRead"/>, the least sure.</remarks>
public enum TextStatus
{
    /// <summary>The text was not found; the value is from memory and must be checked before anyone relies on it.</summary>
    [Words(" [text not read]", "〔条文未核〕")]
    NotRead,

    /// <summary>The value was confirmed by a secondary text; the number of the article may be from memory.</summary>
    [Words(" [confirmed by a secondary text]", "〔据转述材料〕")]
    Confirmed,

    /// <summary>The wording of the provision itself was read.</summary>
    Read,

    /// <summary>The provision does not govern the case: it is applied by analogy, or assumed for an example.</summary>
    [Words(" [by analogy]", "〔比照适用〕")]
    Analogy,
}
