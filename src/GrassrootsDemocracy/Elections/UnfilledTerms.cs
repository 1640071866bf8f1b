using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

// Where a term has no value: met where a provision says that nothing is asked, open where all are silent or it is left to others.
internal static class UnfilledTerms
{
    public static Measure Unfilled<T>(this NormOrOpen<T> term, long? actual, long? whole = null)
        where T : notnull => term.Measure(static _ => default, actual, whole);

    // Whether the term keeps nothing from being decided: nobody speaks of it, or a provision says that nothing is asked.
    public static bool AsksNothing<T>(this NormOrOpen<T> term)
        where T : notnull => term.State is TermState.Silent or TermState.NothingAsked;
}
