using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// What a norm lists against what the host says is there, whatever the list is of.
internal sealed record Checklist(ValueList<Label> Needed, ValueList<Label> Missing) : IReadable
{
    public static Finding? Line(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        ValueList<string>? there
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

    public static ValueList<Label> MissingOf(ValueList<Label> needed, ValueList<string>? there) =>
        [.. needed.Where(label => there?.Contains(label.Id, StringComparer.Ordinal) != true)];

    public string ToString(CultureInfo culture) =>
        Missing.Count == 0
            ? Join(Needed, culture)
            : KernelTexts.All.Fill("missing", culture, Join(Missing, culture));

    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private static string Join(ValueList<Label> labels, CultureInfo culture) =>
        string.Join(
            KernelTexts.All.Find("separator", culture),
            labels.Select(label => label.ToString(culture))
        );
}
