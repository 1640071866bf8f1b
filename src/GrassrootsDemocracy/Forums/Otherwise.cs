namespace GrassrootsDemocracy.Forums;

// What is asked of all: no more than so many may be otherwise.
internal static class Otherwise
{
    // What is not known of some leaves it open, unless the others break it already.
    public static Finding? NoneOtherwise(
        this NormOrOpen<bool> term,
        RuleDescriptor rule,
        int actual,
        int most,
        Words? missing
    ) =>
        term.State == TermState.NothingAsked
        || term.Norm is { Value: false }
        || (actual <= most && !term.Speaks())
            ? null
            : term.Line(
                rule,
                asked =>
                    !asked ? Measure.NothingAsked(actual)
                    : actual <= most && missing is { } fact ? Measure.MissingFact(fact, actual)
                    : Measure.AtMost(actual, most),
                actual
            );
}
