namespace GrassrootsDemocracy.Disclosure;

/// <summary>When in the course of a matter it is disclosed (事前、事中、事后).</summary>
public static class DisclosurePhases
{
    /// <summary>Gets before (事前).</summary>
    public static Label Before { get; } = new("disclosure-phase/before", "before", "事前");

    /// <summary>Gets during (事中).</summary>
    public static Label During { get; } = new("disclosure-phase/during", "during", "事中");

    /// <summary>Gets after (事后).</summary>
    public static Label After { get; } = new("disclosure-phase/after", "after", "事后");
}
