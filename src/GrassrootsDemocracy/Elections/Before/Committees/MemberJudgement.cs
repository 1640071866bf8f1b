namespace GrassrootsDemocracy.Elections.Before.Committees;

// Judges whether one person may sit on the committee.
internal sealed class MemberJudgement(ElectionCommitteeRules rules, ElectionCommitteeRecord record)
{
    public MemberResult Of(CommitteeMember member)
    {
        ValueList<Finding> findings =
        [
            .. OfPerson(member.Name).Concat(new[] { Absence(member) }.OfType<Finding>()),
        ];
        return new(member.Name, member.HasLeft ? MemberState.Leaves : StateOf(findings), findings);
    }

    public MemberResult OfNextInLine(string name)
    {
        ValueList<Finding> findings = [.. OfPerson(name)];
        return new(name, StateOf(findings), findings);
    }

    private static MemberState StateOf(IEnumerable<Finding> findings) =>
        Verdicts.All(findings.Select(finding => finding.Verdict)) switch
        {
            Verdict.Met => MemberState.Stays,
            Verdict.Breached => MemberState.Leaves,
            _ => MemberState.Undetermined,
        };

    private IEnumerable<Finding> OfPerson(string name) =>
        new[] { Candidate(name) }.OfType<Finding>().Concat(Relatives(name));

    // Before anybody is put forward nobody has to leave; where the norm waits for the formal candidates, before there are any.
    private Finding? Candidate(string name)
    {
        var standing = rules.CandidatesLeaveFrom.Norm is { Value: LeavingMoment.Determined }
            ? record.FormalCandidates
            : record.Candidates;
        if (standing?.Contains(name, StringComparer.Ordinal) != true)
        {
            return null;
        }

        return rules.CandidatesLeave.Line(
            ElectionCommitteeFindings.Candidate,
            leaves => Measure.Holds(!leaves),
            actual: null,
            name
        );
    }

    // One line for each candidate who is a relative; where no rulebook speaks of relatives, they may sit.
    private IEnumerable<Finding> Relatives(string name)
    {
        if (rules.RelativesLeave.Norm is not { } norm || record.Candidates is not { Count: > 0 } candidates)
        {
            return [];
        }

        if (record.Kinship is not { } kinship)
        {
            return
            [
                new(
                    ElectionCommitteeFindings.Relative,
                    Measure.MissingFact(CommonWords.Kinship),
                    norm.Source,
                    name
                ),
            ];
        }

        return candidates
            .Order(StringComparer.Ordinal)
            .Select(candidate => kinship.Explain(name, candidate, norm.Value))
            .OfType<KinPath>()
            .Select(path => new Finding(
                ElectionCommitteeFindings.Relative,
                Measure.Stated(Verdict.Breached),
                KinCircle.SourceOf(norm, path.Is),
                path
            ));
    }

    private Finding? Absence(CommitteeMember member)
    {
        if (rules.Absence.Norm is not { } norm || member.MissedRunning == 0)
        {
            return null;
        }

        // Where it may hold the member to have left, that is for the committee to decide.
        var missed = member.MissedRunning;
        var measure =
            missed < norm.Value.Times || norm.Value.IsAutomatic
                ? Measure.AtMost(missed, norm.Value.Times - 1)
                : member.IsHeldToHaveLeft switch
                {
                    null => Measure.Awaiting(missed, norm.Value.Times - 1),
                    true => Measure.AtMost(missed, norm.Value.Times - 1),
                    false => Measure.Recorded(missed),
                };
        return new(ElectionCommitteeFindings.Absence, measure, norm.Source, member.Name);
    }
}
