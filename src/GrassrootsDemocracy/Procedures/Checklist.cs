using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// What a norm lists against what the host says is there, whatever the list is of.
internal sealed record Checklist(ValueList<Label> Needed, ValueList<Label> Missing) : IReadable
{
    public static Finding? Line(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        ValueList<Label>? there
    )
    {
        if (term.Norm is not { Value: var needed })
        {
            return there is null ? null : new(rule, Measure.Open(there.Count), term.Source);
        }

        var missing = MissingOf(needed, there);
        var measure = there is null
            ? Measure.MissingFact(actual: null)
            : Measure.AtLeast(needed.Count - missing.Count, needed.Count);
        return new(rule, measure, term.Source)
        {
            Detail = new Checklist(needed, there is null ? [] : missing),
        };
    }

    public static ValueList<Label> MissingOf(ValueList<Label> needed, ValueList<Label>? there) =>
        [.. needed.Where(label => there?.Contains(label) != true)];

    public string ToString(Language language) =>
        Missing.Count == 0
            ? Join(Needed, language)
            : new Words("missing: {0}", "缺{0}").Fill(language, Join(Missing, language));

    public override string ToString() => ToString(Language.English);

    private static string Join(ValueList<Label> labels, Language language) =>
        string.Join(CommonWords.Separator.In(language), labels.Select(label => label.ToString(language)));
}
