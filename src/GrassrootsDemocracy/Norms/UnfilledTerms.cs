namespace GrassrootsDemocracy.Norms;

// Where a term has no value.
internal static class UnfilledTerms
{
    // Whether the term keeps nothing from being decided: nobody speaks of it, or a provision says that nothing is asked.
    public static bool AsksNothing<T>(this NormOrOpen<T> term)
        where T : notnull => term.State is TermState.Silent or TermState.NothingAsked;
}
