namespace GrassrootsDemocracy.Disclosure;

// How often something comes again, by whom, and whether its result is published.
internal sealed record RecurringTerms(
    NormOrOpen<Cadence> Every,
    NormOrOpen<ValueList<Label>> By,
    NormOrOpen<bool> Published
)
{
    public static RecurringTerms In(Rulebook rulebook, RecurringActNorms norms) =>
        new(
            rulebook.FindOrOpen(norms.Every),
            rulebook.FindOrOpen(norms.By),
            rulebook.FindOrOpen(norms.Published)
        );
}
