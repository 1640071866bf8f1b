using System.Globalization;
using GrassrootsDemocracy.Norms;
using NodaTime.Text;

namespace GrassrootsDemocracy.Deliberation;

/// <summary>The minutes of a meeting (会议记录): who attended in which circle, who was there at each vote, the results, and what follows.</summary>
/// <remarks>A host renders them from the parts, or takes the lines as they are. Two are equal when their parts are.</remarks>
public sealed record Minutes : IReadable
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
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The lines; what was not recorded is said to be unknown.</returns>
    public ValueList<string> Lines(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        var facts = Meeting.Meeting;
        return
        [
            Say("minutes.meeting", culture, facts.Body.ToString(culture), Day(facts.Day, culture)),
            .. Circles.Select(circle => CircleLine(circle, culture)),
            .. Meeting.Motions.Select(motion => MotionLine(motion, culture)),
            .. NextSteps.Select(step =>
                Say(
                    "minutes.next-step",
                    culture,
                    step.Title,
                    step.By?.ToString(culture) ?? Unknown(culture),
                    Day(step.Until, culture)
                )
            ),
        ];
    }

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) => string.Join('\n', Lines(culture));

    /// <summary>Returns the lines in English.</summary>
    /// <returns>The lines, one below the other.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private static string CircleLine(CircleAttendance circle, CultureInfo culture)
    {
        var line = Say("minutes.circle", culture, circle.Circle.ToString(culture), circle.Present);
        return circle.Names.Count == 0
            ? line
            : Say(
                "minutes.names",
                culture,
                line,
                string.Join(KernelTexts.All.Find("separator", culture), circle.Names)
            );
    }

    private static string MotionLine(MotionOutcome motion, CultureInfo culture) =>
        Say(
            "minutes.vote",
            culture,
            motion.Vote.Title,
            motion.Vote.Present?.ToString(CultureInfo.InvariantCulture) ?? Unknown(culture),
            motion.For,
            motion.Against,
            motion.Abstain,
            motion.Invalid,
            DeliberationTexts.All.Find($"{nameof(MotionStatus)}.{motion.Status}", culture)
        );

    private static string Day(LocalDate? day, CultureInfo culture) =>
        day is { } known ? LocalDatePattern.Iso.Format(known) : Unknown(culture);

    private static string Unknown(CultureInfo culture) =>
        DeliberationTexts.All.Find("minutes.unknown", culture);

    private static string Say(string key, CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        DeliberationTexts.All.Fill(key, culture, arguments);
}
