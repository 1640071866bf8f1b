using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Candidacy;

// Judges one nomination.
internal sealed class NominationJudgement(CandidacyRules rules, CandidacyRecord record, Nomination nomination)
{
    private NormOrOpen<ValueList<Nominator>> Term =>
        record.IsWithoutCandidates ? rules.WithoutCandidates : rules.Nominators;

    public List<Finding> Lines() =>
        [.. new[] { Nominator(), ByProxy(), Repeated(), SignUp() }.OfType<Finding>()];

    private Finding Nominator()
    {
        var signers = nomination.Signers?.Distinct(StringComparer.Ordinal).ToList();

        // Whoever signs as a voter is one; signers not on the roll make no number.
        var count =
            signers is null || record.Voters is null
                ? signers?.Count
                : signers.Count(signer => record.Voters.Contains(signer, StringComparer.Ordinal));
        var measure = Term.Norm is not { Value: var allowed }
            ? Measure.Open(count)
            : allowed.FirstOrDefault(of => of.Who == nomination.By) switch
            {
                null => Measure.Stated(Verdict.Breached),
                { AtLeast: 1 } => Measure.Stated(Verdict.Met),
                var joint => Measure.AtLeast(count, joint.AtLeast),
            };
        return new(CandidacyFindings.Nominator, measure, Term.Source)
        {
            Detail = new About(nomination.Name, nomination.By),
        };
    }

    private Finding? ByProxy() =>
        rules.NominationByProxy.Norm is { Value: false } norm && nomination.IsByProxy != false
            ? Line(
                CandidacyFindings.ByProxy,
                nomination.IsByProxy is null
                    ? Measure.MissingFact(actual: null)
                    : Measure.Stated(Verdict.Breached),
                norm.Source
            )
            : null;

    // The same nominator for the same person and another post: such nominations are void, all of them.
    private Finding? Repeated()
    {
        if (rules.PostsByOneNominator.Norm is not { } norm || nomination.Signers is not { } signers)
        {
            return null;
        }

        var most = signers
            .Select(signer =>
                record
                    .Nominations.Where(other =>
                        string.Equals(other.Name, nomination.Name, StringComparison.Ordinal)
                        && other.Signers?.Contains(signer, StringComparer.Ordinal) == true
                    )
                    .Select(other => other.Post)
                    .Distinct()
                    .Count()
            )
            .DefaultIfEmpty(0)
            .Max();
        return most > norm.Value
            ? Line(CandidacyFindings.Repeated, Measure.AtMost(most, norm.Value), norm.Source)
            : null;
    }

    private Finding? SignUp() =>
        record.IsWithoutCandidates && rules.SignUpBefore.Norm is { } norm
            ? Line(
                CandidacyFindings.SignUp,
                nomination.MadeOn is not { } day
                    ? Measure.MissingFact(actual: null)
                    : Measure.Stated(
                        day <= norm.Value.LastDayBefore(record.ElectionDay, record.Calendar)
                            ? Verdict.Met
                            : Verdict.Breached
                    ),
                norm.Source
            )
            : null;

    private Finding Line(RuleDescriptor rule, Measure measure, Citation source) =>
        new(rule, measure, source) { Detail = new About(nomination.Name, nomination.Post) };
}
