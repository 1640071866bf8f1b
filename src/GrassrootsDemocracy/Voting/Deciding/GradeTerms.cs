namespace GrassrootsDemocracy.Voting.Deciding;

// What rulebooks say of how the marks on graded ballots become a grade.
internal readonly record struct GradeTerms(
    NormOrOpen<ValueList<Label>> Scale,
    NormOrOpen<ValueList<GradeRule>> Thresholds,
    NormOrOpen<MedianTie> Median,
    NormOrOpen<BlankBallot> Blank
)
{
    public static DoubtWords Marks { get; } =
        Open(DoubtCause.MissingFact, new("how every ballot was marked", "每张票的评定情况"));

    public static DoubtWords Blanks { get; } =
        Open(DoubtCause.SilentLaw, new("whether blank ballots are valid", "空白票是否有效"));

    public static bool Says(TermState state) => state is TermState.Stated or TermState.InCases;

    private static DoubtWords Open(DoubtCause cause, Words what) => new(cause, what, what);
}
