using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Candidacy;

// Judges one nomination.
internal sealed class NominationJudgement(CandidacyRules rules, CandidacyRecord record, Nomination nomination)
{
    private NormOrOpen<ValueList<Nominator>> Term =>
        record.IsWithoutCandidates ? rules.WithoutCandidates : rules.Nominators;

    public List<Finding> Lines() =>
        [.. new[] { Nominator(), Signers(), ByProxy(), Repeated(), SignUp() }.OfType<Finding>()];

    private Finding Nominator()
    {
        var measure = Term.Norm is not { Value: var allowed }
            ? Term.Unfilled(actual: null)
            : Measure.Holds(allowed.Any(of => of.Who == nomination.By));
        return new(
            CandidacyFindings.Nominator,
            measure,
            Term.SourceOf(Term.Norm?.Value.FirstOrDefault(of => of.Who == nomination.By)),
            new About(
                nomination.Name,
                ByWhom.Named(Term.Norm?.Value.Select(of => of.Who).ToList(), nomination.By)
            )
        );
    }

    // Whoever signs twice is one; signers who are not on the roll, or signed for too many posts, make no number.
    private Finding? Signers()
    {
        var way = Term.Norm?.Value.FirstOrDefault(of => of.Who == nomination.By);
        if (way is not { AtLeast: > 1 and var least })
        {
            return null;
        }

        var count = nomination
            .Signers?.Distinct(StringComparer.Ordinal)
            .Count(signer =>
                record.Voters?.Contains(signer, StringComparer.Ordinal) != false
                && !(PostsNamedBy(signer) > rules.PostsByOneNominator.Norm?.Value)
            );
        return Line(CandidacyFindings.Signers, Measure.AtLeast(count, least), Term.SourceOf(way));
    }

    private Finding? ByProxy() =>
        rules.NominationByProxy.Norm is { Value: false } norm && nomination.IsByProxy != false
            ? Line(CandidacyFindings.ByProxy, Measure.Holds(!nomination.IsByProxy), norm.Source)
            : null;

    // The same nominator for the same person and another post: such nominations are void, all of them.
    private Finding? Repeated()
    {
        if (rules.PostsByOneNominator.Norm is not { } norm || nomination.Signers is not { } signers)
        {
            return null;
        }

        // Of several who sign together only those who repeat themselves fall away.
        var most = signers.Select(PostsNamedBy).DefaultIfEmpty(0).Min();
        return most > norm.Value
            ? Line(CandidacyFindings.Repeated, Measure.AtMost(most, norm.Value), norm.Source)
            : null;
    }

    private Finding? SignUp()
    {
        if (!record.IsWithoutCandidates || rules.SignUpBefore.Norm is not { } norm)
        {
            return null;
        }

        var last = norm.Value.Before(DayBounds.On(record.ElectionDay), record.Calendar);
        var verdict = nomination.MadeOn is { } day ? last.ByThen(day) : Verdict.Undetermined;
        var calendar = nomination.MadeOn is null ? null : new CalendarCover(record.Calendar);
        return Line(CandidacyFindings.SignUp, Measure.Stated(verdict, calendar), norm.Source);
    }

    private int PostsNamedBy(string signer) =>
        record
            .Nominations.Where(other =>
                string.Equals(other.Name, nomination.Name, StringComparison.Ordinal)
                && other.Signers?.Contains(signer, StringComparer.Ordinal) == true
            )
            .Select(other => other.Post)
            .Distinct()
            .Count();

    private Finding Line(RuleDescriptor rule, Measure measure, Citation? source) =>
        new(rule, measure, source, new About(nomination.Name, nomination.Post));
}
