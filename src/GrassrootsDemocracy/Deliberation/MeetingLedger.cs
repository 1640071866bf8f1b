namespace GrassrootsDemocracy.Deliberation;

// Writes the lines on how a meeting was called and held.
internal static class MeetingLedger
{
    public static IEnumerable<Finding> Lines(AssemblyRules rules, Meeting meeting) =>
        new Requests(rules.Request, meeting.Signatures)
            .Lines(MeetingFindings.Request)
            .Concat([
                HeldWithin(rules, meeting),
                ByWhom.Line(MeetingFindings.CalledBy, rules.CalledBy, meeting.CalledBy),
                Notice(rules, meeting),
                Before(MeetingFindings.Papers, PapersTerm(rules, meeting), meeting, meeting.PapersOn),
                ByWhom.Line(MeetingFindings.ChairedBy, rules.ChairedBy, meeting.ChairedBy),
                Guests(rules, meeting),
                InParts(rules, meeting),
                .. LeftOut(rules, meeting),
                .. meeting.Delegated is null
                    ? []
                    : Checklist.Lines(
                        MeetingFindings.Delegation,
                        rules.DelegationNames,
                        meeting.DelegationNames
                    ),
                .. Checklist.Lines(MeetingFindings.Minutes, rules.MinutesHold, meeting.MinutesHold),
            ])
            .OfType<Finding>();

    public static LocalDate? LastDay(NormOrOpen<TimeLimit> term, Meeting meeting) =>
        meeting.Day is { } day ? term.Norm?.Value.LastDayBefore(day, meeting.Calendar) : null;

    public static LocalDate? HeldUntil(AssemblyRules rules, Meeting meeting) =>
        Deadline.LastDay(meeting.RequestedOn, rules.HeldWithin.Norm?.Value, meeting.Calendar);

    public static Finding HeldEvery(AssemblyRules rules, CadenceLog log, LocalDate asOf) =>
        Regularity.Line(MeetingFindings.HeldEvery, rules.HeldEvery, log, asOf);

    private static Finding? InParts(AssemblyRules rules, Meeting meeting) =>
        meeting.PartsMet.Count is var parts and >= 2
            ? rules.InParts.Line(
                MeetingFindings.InParts,
                may => may ? Measure.Recorded(parts) : Measure.AtMost(parts, 1),
                parts
            )
            : null;

    // Whom no norm leaves out is counted all the same.
    private static IEnumerable<Finding> LeftOut(AssemblyRules rules, Meeting meeting) =>
        meeting.LeftOut.Select(one =>
            rules.LeftOut.Line(
                MeetingFindings.LeftOut,
                reasons =>
                    reasons.Contains(one.Why) ? Measure.Recorded(one.Count) : Measure.AtMost(one.Count, 0),
                one.Count,
                one.Why
            )
        );

    // Some papers are asked for one kind of matter only, and are there before the meeting that decides on it.
    private static NormOrOpen<TimeLimit> PapersTerm(AssemblyRules rules, Meeting meeting) =>
        meeting
            .Votes.Select(vote => rules.For(vote.Matter?.Kind).Papers)
            .Append(rules.Papers)
            .FirstOrDefault(term => !term.IsOpen, rules.Papers);

    private static Finding? HeldWithin(AssemblyRules rules, Meeting meeting) =>
        meeting.RequestedOn is null
            ? null
            : Deadline.Line(
                MeetingFindings.HeldWithin,
                rules.HeldWithin,
                meeting.RequestedOn,
                meeting.Day,
                meeting.Calendar
            );

    // A shorter notice stands in special circumstances where a norm says so; where all are silent on them, nobody knows. What
    // came after the meeting is no notice in any.
    private static Finding? Notice(AssemblyRules rules, Meeting meeting)
    {
        var line = Before(MeetingFindings.Notice, rules.Notice, meeting, meeting.NoticeOn);
        if (line is null or { Verdict: Verdict.Met } or { Measure.Actual: < 0 } || rules.Notice.IsOpen)
        {
            return line;
        }

        return (rules.EmergencyNotice.Norm, meeting.IsEmergency) switch
        {
            ({ Value: true } emergency, true) => new(
                MeetingFindings.Notice,
                line.Measure.Actual is { } days ? Measure.Recorded(days) : Measure.NotKnown,
                emergency.Source
            ),
            ({ Value: true }, null) when line.Verdict == Verdict.Breached => new(
                MeetingFindings.Notice,
                Measure.MissingFact(
                    new("whether the meeting was an emergency", "是否属于紧急会议"),
                    line.Measure.Actual
                ),
                line.Source
            ),
            _ => line,
        };
    }

    private static Finding? Before(
        RuleDescriptor rule,
        NormOrOpen<TimeLimit> term,
        Meeting meeting,
        LocalDate? on
    ) => Deadline.LineBefore(rule, term, on, meeting.Day, meeting.Calendar);

    private static Finding? Guests(AssemblyRules rules, Meeting meeting)
    {
        if (meeting.Guests is not { Count: > 0 } attending)
        {
            return null;
        }

        // That some may be invited forbids nobody else: of these no provision speaks.
        ValueList<Label> guests = [.. attending.OrderBy(guest => guest.Id, StringComparer.Ordinal)];
        var strangers = guests.Where(guest => rules.Guests.Norm?.Value.Contains(guest) == false).ToList();
        return strangers.Count > 0
            ? new(
                MeetingFindings.Guests,
                Measure.Open(actual: null),
                source: null,
                new LabelList([.. strangers])
            )
            : rules.Guests.Line(
                MeetingFindings.Guests,
                allowed =>
                    guests.All(allowed.Contains) ? Measure.Stated(Verdict.Met) : Measure.Open(actual: null),
                actual: null,
                new LabelList(guests)
            );
    }
}
