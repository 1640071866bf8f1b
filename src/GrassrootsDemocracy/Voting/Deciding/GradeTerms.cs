namespace GrassrootsDemocracy.Voting.Deciding;

// What rulebooks say of how the marks on graded ballots become a grade.
internal readonly record struct GradeTerms(
    NormOrOpen<ValueList<Label>> Scale,
    NormOrOpen<ValueList<GradeRule>> Thresholds,
    NormOrOpen<MedianTie> Median,
    NormOrOpen<BlankBallot> Blank
)
{
    // Whether a ballot that gives no grade is valid hangs on a norm.
    public IEnumerable<BlankBallot> BlanksOf(GradeTally tally) =>
        Blank.Norm is { Value: var known } ? [known]
        : tally.Blank > 0 ? Enum.GetValues<BlankBallot>()
        : [BlankBallot.Abstains];
}
