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

    /// <summary>Gets the meeting that settles what is at odds (协调会).</summary>
    public static Label Coordination { get; } =
        new("hearing-form/coordination", "coordination meeting", "协调会");

    /// <summary>Gets the meeting that appraises what was done (评议会).</summary>
    public static Label Appraisal { get; } = new("hearing-form/appraisal", "appraisal meeting", "评议会");

    /// <summary>Gets the joint meeting of those concerned in a neighbourhood (居民区联席会议).</summary>
    public static Label JointMeeting { get; } =
        new("hearing-form/joint-meeting", "joint meeting of the neighbourhood", "居民区联席会议");

    /// <summary>Gets whatever other form there is (等多种形式): in a norm it stands for every form that is not named.</summary>
    public static Label Other { get; } = new("hearing-form/other", "another form", "其他形式");
}
