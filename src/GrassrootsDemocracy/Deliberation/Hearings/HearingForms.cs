namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The forms of hearing the people before a decision.</summary>
/// <remarks>A rulebook that knows others makes labels of its own.</remarks>
public static class HearingForms
{
    /// <summary>Gets the hearing (听证会).</summary>
    public static Label Hearing { get; } = new("hearing-form/hearing", "hearing", "听证会");

    /// <summary>Gets the council (议事会).</summary>
    public static Label Council { get; } = new("hearing-form/council", "council", "议事会");

    /// <summary>Gets the informal talk (恳谈会).</summary>
    public static Label Talk { get; } = new("hearing-form/talk", "informal talk", "恳谈会");

    /// <summary>Gets whatever other form there is (等多种形式): in a norm it stands for every form that is not named.</summary>
    public static Label Other { get; } = new("hearing-form/other", "another form", "其他形式");
}
