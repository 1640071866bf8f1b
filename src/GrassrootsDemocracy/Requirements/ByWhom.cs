namespace GrassrootsDemocracy.Requirements;

// Who did something against who the norm says does it: whoever did where that was right, whoever should have while nobody
// knows, and the one in place of the other.
internal static class ByWhom
{
    public static Finding? Line(RuleDescriptor rule, NormOrOpen<Label> term, Label? by) =>
        IsSilent(term.State, by)
            ? null
            : new(
                rule,
                term.Measure(named => Measure.Holds(by is null ? null : by == named), actual: null),
                term.Source,
                Said(term.Norm is { Value: var one } ? [one] : [], by)
            );

    // Any one of those named will do.
    public static Finding? Line(RuleDescriptor rule, NormOrOpen<ValueList<Label>> term, Label? by) =>
        IsSilent(term.State, by)
            ? null
            : new(rule, Of(term, by), term.SourceOf(by), Said(term.Norm?.Value ?? [], by));

    // The same on one of many days.
    public static Finding? Line(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        Label? by,
        LocalDate day
    ) =>
        IsSilent(term.State, by)
            ? null
            : new(
                rule,
                Of(term, by),
                term.SourceOf(by),
                by is null
                    ? Sentence.Of(new("{0}", "{0}"), day)
                    : Sentence.Of(new("{0}, {1}", "{0}，{1}"), day, Named(term.Norm?.Value, by))
            );

    public static Measure Of(NormOrOpen<ValueList<Label>> term, Label? by) =>
        term.Measure(named => Measure.Holds(by is null ? null : named.Contains(by)), actual: null);

    // What was, and where that is not among what the norm names, what is.
    public static IReadable Named(IReadOnlyCollection<Label>? named, Label it) =>
        named is null || named.Contains(it)
            ? it
            : Sentence.Of(
                new("{0}, where the norm names {1}", "{0}，规定为{1}"),
                it,
                (ValueList<Label>)[.. named]
            );

    // Nobody asks, and nobody says who it was.
    private static bool IsSilent(TermState state, Label? by) =>
        by is null && state is not (TermState.Stated or TermState.InCases);

    private static IReadable? Said(ValueList<Label> named, Label? by) =>
        (by, named.Count) switch
        {
            (null, 0) => null,
            (null, _) => new NamedBodies(named),
            ({ } did, 0) => NamedBodies.One(did),
            ({ } did, _) => named.FirstOrDefault(one => one == did) is { } known
                ? NamedBodies.One(known)
                : NamedBodies.Instead(named, did),
        };
}
