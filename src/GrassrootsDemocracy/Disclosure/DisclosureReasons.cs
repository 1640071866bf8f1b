namespace GrassrootsDemocracy.Disclosure;

/// <summary>Why a matter must be disclosed whatever its kind.</summary>
public static class DisclosureReasons
{
    /// <summary>Gets that the residents care about it (群众关心).</summary>
    public static Label CaredAbout { get; } =
        new("disclosure-reason/cared-about", "residents care about it", "群众关心");

    /// <summary>Gets that the residents ask about it (群众质询).</summary>
    public static Label AskedAbout { get; } =
        new("disclosure-reason/asked-about", "residents ask about it", "群众询问");

    /// <summary>Gets that it affects the residents (涉及群众利益).</summary>
    public static Label Affects { get; } =
        new("disclosure-reason/affects", "it affects the residents", "涉及群众利益");
}
