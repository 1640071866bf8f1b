using System.Globalization;
using NodaTime.Text;

namespace GrassrootsDemocracy.Deliberation;

/// <summary>The minutes of a meeting (会议记录): who attended in which circle, who was there at each vote, the results, and what follows.</summary>
/// <remarks>A host renders them from the parts, or takes the lines as they are. Two are equal when their parts are.</remarks>
public sealed record Minutes : Readable
{
    /// <summary>Gets what the rules made of the meeting, the facts of the meeting included.</summary>
    public required MeetingOutcome Meeting
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Meeting));
    }

    /// <summary>Gets who attended, circle by circle; empty when nobody wrote it down.</summary>
    public ValueList<CircleAttendance> Circles
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Circles));
    } = [];

    /// <summary>Gets what is to be done next, in the order of the minutes.</summary>
    public ValueList<NextStep> NextSteps
    {
        get;
        init => field = Guard.Against.Null(value, nameof(NextSteps));
    } = [];

    /// <summary>Writes the minutes line by line: the meeting, each circle, each vote with those present at it, each next step.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The lines; what was not recorded is said to be unknown.</returns>
    public ValueList<string> Lines(Language language)
    {
        var facts = Meeting.Meeting;
        return
        [
            new Words("{0}, {1}", "{0}，{1}").Fill(
                language,
                facts.Body.ToString(language),
                Day(facts.Day, language)
            ),
            .. Circles.Select(circle => CircleLine(circle, language)),
            .. Meeting.Motions.Select(motion => MotionLine(motion, language)),
            .. NextSteps.Select(step =>
                new Words("next: {0}, by {1}, until {2}", "下一步：{0}，{1}负责，截止{2}").Fill(
                    language,
                    step.Title,
                    step.By is { } by ? NamedBodies.One(by).ToString(language) : Unknown(language),
                    Day(step.Until, language)
                )
            ),
        ];
    }

    /// <inheritdoc/>
    public override string ToString(Language language) => string.Join('\n', Lines(language));

    private static string CircleLine(CircleAttendance circle, Language language)
    {
        var line = new Words("{0}: {1} present", "{0}：到会{1}").Fill(
            language,
            circle.Circle.ToString(language),
            circle.Present
        );
        return circle.Names.Count == 0
            ? line
            : new Words("{0} ({1})", "{0}（{1}）").Fill(
                language,
                line,
                CommonWords.Join(circle.Names, language)
            );
    }

    private static string MotionLine(MotionOutcome motion, Language language) =>
        new Words(
            "{0}: present at the vote {1}; {2} for, {3} against, {4} abstaining, {5} invalid; {6}",
            "{0}：表决时到会{1}；赞成{2}，反对{3}，弃权{4}，废票{5}；{6}"
        ).Fill(
            language,
            motion.Vote.Title,
            motion.Vote.Present?.ToString(CultureInfo.InvariantCulture) ?? Unknown(language),
            motion.For,
            motion.Against,
            motion.Abstain,
            motion.Invalid,
            EnumWords.Of(motion.Status).In(language)
        );

    private static string Day(LocalDate? day, Language language) =>
        day is { } known ? LocalDatePattern.Iso.Format(known) : Unknown(language);

    private static string Unknown(Language language) => new Words("not recorded", "未记录").In(language);
}
