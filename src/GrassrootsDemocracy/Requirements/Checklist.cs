namespace GrassrootsDemocracy.Requirements;

// What a norm lists against what the host says is there, whatever the list is of.
internal sealed record Checklist(ValueList<Label> Needed, ValueList<Label> Missing) : Readable
{
    // A line for each article that brought items of the list; one line where there is no list to go by.
    public static IEnumerable<Finding> Lines(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        ValueList<Label>? there
    )
    {
        if (term.Norm is null)
        {
            return there is null && term.State != TermState.InCases
                ? []
                : [new(rule, term.Measure(needed => Of(needed, there), there?.Count), term.Source)];
        }

        return Articles(term)
            .Select(part => new Finding(
                rule,
                Of(part.Needed, there),
                part.Source,
                new Checklist(part.Needed, there is null ? [] : MissingOf(part.Needed, there))
            ));
    }

    // The items of a list article by article, in the order in which the articles come up in it.
    public static IEnumerable<(Citation Source, ValueList<Label> Needed)> Articles(
        NormOrOpen<ValueList<Label>> term
    ) =>
        term.Norm is not { } norm ? []
        : norm.Items.Count == 0 ? [(norm.Source, norm.Value)]
        : norm
            .Items.GroupBy(item => item.Source)
            .Select(article =>
                (article.Key, new ValueList<Label>([.. article.Select(item => ((Norm<Label>)item).Value)]))
            );

    public static ValueList<Label> MissingOf(ValueList<Label> needed, ValueList<Label>? there) =>
        [.. needed.Where(label => there?.Contains(label) != true)];

    public override string ToString(Language language) =>
        Missing.Count == 0
            ? Join(Needed, language)
            : new Words("missing: {0}", "缺：{0}").Fill(language, Join(Missing, language));

    public static Measure Of(ValueList<Label> needed, ValueList<Label>? there) =>
        needed.Count == 0 ? Measure.NothingAsked(there?.Count)
        : there is null ? Measure.NotKnown
        : Measure.AtLeast(needed.Count - MissingOf(needed, there).Count, needed.Count);

    private static string Join(ValueList<Label> labels, Language language) =>
        CommonWords.Join(labels, language);
}
