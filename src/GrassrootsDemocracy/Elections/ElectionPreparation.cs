namespace GrassrootsDemocracy.Elections;

// The lines about what comes before the vote. A further election has no roll of its own to judge.
internal static class ElectionPreparation
{
    public static List<Finding> Lines(ElectionRules rules, ElectionRecord record)
    {
        var lines = new List<Finding>(4);
        var contest = record.Contest;
        if (rules.Seats.Norm is { Value: var size })
        {
            var seats = (long)contest.Seats + contest.OtherMembers;
            lines.Add(new(ElectionFindings.Seats, Measure.Within(seats, size), rules.Seats.Source));
        }

        switch (contest.Round)
        {
            case ElectionRound.Further:
                lines.Add(SurplusLine(rules.FurtherCandidates, record));
                return lines;
            case ElectionRound.Runoff:
                lines.Add(RunoffLine(rules, record));
                return lines;
            default:
                break;
        }

        if (rules.RollPublished.Norm is { Value: var notice })
        {
            lines.Add(
                Deadline
                    .Before(record.Roll.PublishedOn, contest.Day, notice, record.Calendar)
                    .Line(ElectionFindings.RollPublished, rules.RollPublished.Source)
            );
        }

        if (rules.Registration.Speaks() || record.Roll.Entitled is not null)
        {
            lines.Add(
                rules.Registration.Line(
                    ElectionFindings.Registration,
                    quota => VoteNumbers.Part(record.Roll.Registered, quota, record.Number(quota.Of)),
                    record.Roll.Registered,
                    record.Roll.Entitled
                )
            );
        }

        lines.Add(SurplusLine(rules.Surplus, record));
        if (rules.SurplusFixedBy.Norm is not null)
        {
            lines.Add(SurplusFixed(rules.SurplusFixedBy, record));
        }

        return lines;
    }

    // As many stand as were fixed, by somebody who may.
    private static Finding SurplusFixed(NormOrOpen<ValueList<Label>> term, ElectionRecord record)
    {
        var (contest, planned) = (record.Contest, record.Contest.PlannedSurplus);
        var by = ByWhom.Of(term, planned?.FixedBy);
        return new(
            ElectionFindings.SurplusFixed,
            by.Verdict == Verdict.Met
                ? Measure.Within(
                    record.Tally.Paper.Options.Count,
                    CountRange.Exactly(contest.Seats + (long)planned!.More)
                )
                : by,
            term.SourceOf(planned?.FixedBy),
            planned?.FixedBy ?? (IReadable)new Checklist(term.Norm!.Value, [])
        );
    }

    // Those on the paper of a runoff are the tied, all of them and nobody else.
    private static Finding RunoffLine(ElectionRules rules, ElectionRecord record)
    {
        var printed = record.Tally.Paper.Options;
        long? strangers = record.Tied is { } tied
            ? printed.Except(tied, StringComparer.Ordinal).Count()
                + tied.Except(printed, StringComparer.Ordinal).Count()
            : null;
        return new(ElectionFindings.Runoff, Measure.AtMost(strangers, 0), rules.Tie.Source);
    }

    private static Finding SurplusLine(NormOrOpen<Surplus> term, ElectionRecord record)
    {
        var (candidates, seats) = (record.Tally.Paper.Options.Count, record.Contest.Seats);
        return term.Line(
            ElectionFindings.Surplus,
            surplus => Measure.Within(candidates, surplus.Candidates(seats)),
            candidates,
            seats
        );
    }
}
