namespace GrassrootsDemocracy.Deliberation;

// Writes the lines on how a meeting was called and held.
internal static class MeetingLedger
{
    public static IEnumerable<Finding> Lines(AssemblyRules rules, Meeting meeting) =>
        Requests(rules, meeting)
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

    public static Finding HeldEvery(AssemblyRules rules, CadenceLog log, LocalDate asOf)
    {
        var (rule, source) = (MeetingFindings.HeldEvery, rules.HeldEvery.Source);
        if (rules.HeldEvery.Norm is not { Value: var cadence })
        {
            return new(rule, rules.HeldEvery.Unfilled(actual: null), source);
        }

        var outcome = cadence.Check(log, asOf);
        var measure =
            outcome.Verdict == Verdict.Undetermined
                ? Measure.MissingFact(outcome.Missing ?? CadenceSpan.StillRuns, outcome.Overdue.Count)
                : Measure.AtMost(outcome.Overdue.Count, 0);
        return new(rule, measure, source, cadence);
    }

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

    // Any way is enough: the others are listed only while none is reached.
    private static IEnumerable<Finding> Requests(AssemblyRules rules, Meeting meeting)
    {
        var (signatures, source) = (meeting.Signatures, rules.Request.Source);
        if (signatures.Count == 0)
        {
            return [];
        }

        if (rules.Request.Norm is not { Value: var routes })
        {
            return signatures.Select(circle => new Finding(
                MeetingFindings.Request,
                rules.Request.Unfilled(circle.Count, circle.Whole),
                source,
                circle.Signers
            ));
        }

        var lines = routes.Select(Line).OfType<Finding>().ToList();
        var strangers = signatures.Where(circle => routes.All(route => !IsOf(route, circle)));
        return lines.Exists(line => line.Verdict == Verdict.Met)
            ? lines.Where(line => line.Verdict == Verdict.Met)
            : lines.Concat(
                strangers.Select(circle => new Finding(
                    MeetingFindings.Request,
                    circle.Count is { } signed
                        ? Measure.Refused(signed, circle.Whole)
                        : Measure.Stated(Verdict.Breached),
                    source,
                    circle.Signers
                ))
            );

        Finding? Line(PetitionRoute route) =>
            signatures.FirstOrDefault(circle => IsOf(route, circle)) is { } signed
                ? new(
                    MeetingFindings.Request,
                    VoteNumbers.Part(signed.Count, route.Quota, signed.Whole),
                    rules.Request.SourceOf(route),
                    route.Signers
                )
                : null;

        static bool IsOf(PetitionRoute route, PetitionSignatures circle) => route.Signers == circle.Signers;
    }

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

    // In whole days before the meeting, whose own day is not counted; what came after it is so many days less than none.
    private static Finding? Before(
        RuleDescriptor rule,
        NormOrOpen<TimeLimit> term,
        Meeting meeting,
        LocalDate? on
    )
    {
        long? ahead = on is { } told && meeting.Day is { } day ? Period.DaysBetween(told, day) : null;
        return term.Norm is { Value: var known } && ahead is not null ? Before(known).Line(rule, term.Source)
            : ahead is null && !term.Speaks() ? null
            : term.Line(rule, limit => ahead is null ? Measure.NotKnown : Before(limit).Measure, ahead);

        Timing Before(TimeLimit limit) => Deadline.Before(on, meeting.Day!.Value, limit, meeting.Calendar);
    }

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
