namespace GrassrootsDemocracy.Requirements;

// What a term asks, held against what is so: a line of the ledger, also where the term is open or hangs on a case.
internal static class Requirement
{
    public static Finding Line<T>(
        this NormOrOpen<T> term,
        RuleDescriptor rule,
        Func<T, Measure> judge,
        long? actual = null,
        long? whole = null
    )
        where T : notnull => new(rule, term.Measure(judge, actual, whole), term.Source);

    // What is said of an item stands where that item does.
    public static Finding Line<T>(
        this NormOrOpen<T> term,
        RuleDescriptor rule,
        Func<T, Measure> judge,
        long? actual,
        IReadable? detail,
        long? whole = null
    )
        where T : notnull => new(rule, term.Measure(judge, actual, whole), term.SourceOf(detail), detail);

    public static Finding Line<T>(
        this NormOrOpen<T> term,
        RuleDescriptor rule,
        Func<T, Measure> judge,
        long? actual,
        string? subject,
        long? whole = null
    )
        where T : notnull => new(rule, term.Measure(judge, actual, whole), term.Source, subject);

    // What the numbers come to by a term that has a value, whatever it is; they are open where it has none.
    public static Measure Or<T>(this NormOrOpen<T> term, Measure measure)
        where T : notnull => term.IsOpen ? term.Unfilled(measure.Actual, measure.Whole) : measure;

    // Whether a rulebook asks for something, be it in a case only.
    public static bool Speaks<T>(this NormOrOpen<T> term)
        where T : notnull => term.State is TermState.Stated or TermState.InCases;

    // A yes or no. There is no line where it is not asked, nor of what others may ask while nobody knows whether it is so.
    public static Finding? YesNo(
        this NormOrOpen<bool> term,
        RuleDescriptor rule,
        bool? isSo,
        string? subject = null,
        IReadable? fact = null
    ) =>
        term is { State: TermState.Silent or TermState.NothingAsked } or { Norm.Value: false }
        || (isSo is null && !term.Speaks())
            ? null
            : term.Line(
                rule,
                isAsked =>
                    !isAsked ? Measure.NothingAsked(actual: null)
                    : isSo is null ? Measure.Unknown(fact)
                    : Measure.Holds(isSo),
                actual: null,
                subject
            );

    // A time, with the number of days for where there is no limit to it.
    public static Timing Timed(this NormOrOpen<TimeLimit> term, Func<TimeLimit, Timing> judge, long? days) =>
        term.Norm is { Value: var limit }
            ? judge(limit)
            : new(term.Measure(each => judge(each).Measure, days));
}
