namespace GrassrootsDemocracy.Deliberation;

// What a rulebook asks of a vote besides: other quorums at once, other shares of votes. Each is judged as the first one is.
internal sealed class FurtherShares(AssemblyRules rules, Meeting meeting, MotionVote vote, MotionJudge judge)
{
    public IEnumerable<Finding> Quorums =>
        rules.FurtherQuorums.State == TermState.InCases
            ?
            [
                new(
                    MotionFindings.Opening,
                    rules.FurtherQuorums.Unfilled(actual: null),
                    rules.FurtherQuorums.Source
                ),
            ]
            : (rules.FurtherQuorums.Norm?.Value ?? []).Select(way => new Finding(
                MotionFindings.Opening,
                Quorum(way),
                rules.FurtherQuorums.SourceOf(way)
            )
            {
                Detail = way.Who,
            });

    public IEnumerable<Finding> Majorities =>
        rules.FurtherMajorities.State == TermState.InCases
            ? [Line(rules.FurtherMajorities.Unfilled(vote.For), rules.FurtherMajorities.Source)]
            : (rules.FurtherMajorities.Norm?.Value ?? []).Select(quota =>
                Line(judge.MajorityBy(quota), rules.FurtherMajorities.SourceOf(quota))
            );

    // What the first shares came to, once those besides are counted in.
    public MotionStatus With(MotionStatus first)
    {
        var quorums = Verdicts.All(Quorums.Select(line => line.Verdict));
        var majorities = Verdicts.All(Majorities.Select(line => line.Verdict));
        return first switch
        {
            MotionStatus.Void or MotionStatus.CannotDecide => first,
            _ when quorums == Verdict.Breached => MotionStatus.CannotDecide,
            MotionStatus.NotAdopted => first,
            _ when majorities == Verdict.Breached => MotionStatus.NotAdopted,
            _ when (quorums, majorities) != (Verdict.Met, Verdict.Met) => MotionStatus.Undetermined,
            _ => first,
        };
    }

    // Those who make up the meeting are counted as for the first quorum. More than everybody is no attendance: one of the
    // two counts is wrong.
    private Measure Quorum(AttendanceBasis way)
    {
        if (way.Who == judge.Basis?.Who)
        {
            return judge.QuorumBy(way);
        }

        var whole = judge.Number(way.Quota.Of);
        var present = meeting.AlsoPresent.FirstOrDefault(circle => circle.Who == way.Who)?.Count;
        return present > whole
            ? Measure.Awaiting(CommonWords.OneCountIsWrong, present.Value, whole.Value, whole)
            : Measure.OfQuota(present, way.Quota, whole);
    }

    private Finding Line(Measure measure, Citation? source) =>
        new(MotionFindings.Majority, measure, source) { Subject = vote.Title };
}
