namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>The names of the norms on appeals; those of a channel fall back to those of all.</summary>
public sealed class AppealNorms
{
    private AppealNorms()
    {
        Routed = Name<TimeLimit>(
            "routed",
            TimeLimit.ShorterIsStricter,
            new("how soon an appeal is routed", "诉求流转时限")
        );
        Answered = Name<TimeLimit>(
            "answered",
            TimeLimit.ShorterIsStricter,
            new("how soon an appeal is answered", "诉求答复时限")
        );
        AnsweredAgain = Name<TimeLimit>(
            "answered-again",
            TimeLimit.ShorterIsStricter,
            new("how soon a reopened appeal is answered again", "重新办理的答复时限")
        );
        HandOverRestarts = Name<bool>(
            "hand-over-restarts",
            Order.NoIsStricter,
            new("whether the time to answer begins anew after a hand-over", "转办后答复时限是否重新计算")
        );
        Escalated = Name<TimeLimit>(
            "escalated",
            TimeLimit.ShorterIsStricter,
            new("how soon what is overdue is escalated", "逾期督办时限")
        );
        Reopening = Name<ValueList<Label>>(
            "reopening",
            Order.AllRequired<Label>(),
            new("satisfaction that reopens an appeal", "应当重新办理的满意度")
        );
        EveryoneAnswered = Name<bool>(
            "everyone-answered",
            Order.YesIsStricter,
            new("whether every appeal is answered", "是否逐件答复")
        );
        SatisfactionRecorded = Name<bool>(
            "satisfaction-recorded",
            Order.YesIsStricter,
            new("whether the author's satisfaction is recorded", "是否记录满意度")
        );

        static NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"liaison.appeal.{norm}", order, title);
    }

    private AppealNorms(AppealNorms general, Label channel)
    {
        Routed = Part(general.Routed);
        Answered = Part(general.Answered);
        AnsweredAgain = Part(general.AnsweredAgain);
        HandOverRestarts = Part(general.HandOverRestarts);
        Escalated = Part(general.Escalated);
        Reopening = Part(general.Reopening);
        EveryoneAnswered = Part(general.EveryoneAnswered);
        SatisfactionRecorded = Part(general.SatisfactionRecorded);

        NormName<T> Part<T>(NormName<T> name)
            where T : notnull => name.For(channel.Key, channel);
    }

    /// <summary>Gets the norms on all appeals.</summary>
    public static AppealNorms All { get; } = new();

    /// <summary>Gets the name for how soon after it was received an appeal is routed (流转时限).</summary>
    public NormName<TimeLimit> Routed { get; }

    /// <summary>Gets the name for how soon after it was routed an appeal is answered (答复时限).</summary>
    public NormName<TimeLimit> Answered { get; }

    /// <summary>Gets the name for how soon a reopened appeal is answered again.</summary>
    public NormName<TimeLimit> AnsweredAgain { get; }

    /// <summary>Gets the name for whether the time to answer begins anew when an appeal is handed over (转办).</summary>
    public NormName<bool> HandOverRestarts { get; }

    /// <summary>Gets the name for how soon after its last day something overdue is escalated (督办).</summary>
    public NormName<TimeLimit> Escalated { get; }

    /// <summary>Gets the name for which degrees of satisfaction reopen an appeal (重新办理).</summary>
    public NormName<ValueList<Label>> Reopening { get; }

    /// <summary>Gets the name for whether every appeal must be answered, one by one (逐件答复).</summary>
    public NormName<bool> EveryoneAnswered { get; }

    /// <summary>Gets the name for whether the author's satisfaction is recorded (满意度).</summary>
    public NormName<bool> SatisfactionRecorded { get; }

    /// <summary>Names the norms of one channel; where a rulebook states none, those of all hold.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The names.</returns>
    public static AppealNorms For(Label channel) => new(All, Guard.Against.Null(channel));
}
