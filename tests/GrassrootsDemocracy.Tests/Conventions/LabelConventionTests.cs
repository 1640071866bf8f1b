using System.Reflection;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Tests.Conventions;

// What the library names, it names once: an id for each thing, and words that tell things apart.
public sealed class LabelConventionTests
{
    // The same words on purpose for what is not the same: a person who is something and the circle of those who are, a day and
    // a stage, a way of contact and what is brought forward by it.
    private static readonly string[] Meant =
    [
        "channel/visit contact-way/going-out",
        "channel/reception-day liaison-role/reception",
        "circle/full-party-members voter-class/full-members",
        "circle/full-party-members voter-fact/full-member",
        "voter-class/full-members voter-fact/full-member",
        "hearing-form/council liaison-role/council",
    ];

    [Fact]
    public void No_two_labels_have_one_id()
    {
        var twice = Named()
            .GroupBy(label => label.Id, StringComparer.Ordinal)
            .Where(group => group.DistinctBy(label => (label.Name, label.ChineseName)).Skip(1).Any())
            .Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void No_two_labels_of_one_family_have_the_same_words()
    {
        var alike = Alike().Where(pair => Family(pair.One) == Family(pair.Other));

        Assert.Empty(alike.Select(pair => $"{pair.One.Id} {pair.Other.Id}"));
    }

    [Fact]
    public void Labels_of_two_families_have_the_same_words_only_where_that_is_meant()
    {
        var alike = Alike()
            .Where(pair => Family(pair.One) != Family(pair.Other))
            .Select(pair => $"{pair.One.Id} {pair.Other.Id}");

        Assert.Equal(Meant.Order(StringComparer.Ordinal), alike.Order(StringComparer.Ordinal));
    }

    // A stage is a label too, of a family of its own for each procedure, since a day may be polling and a stage the polling.
    private static string Family(Label label) =>
        label.Family.EndsWith("-stage", StringComparison.Ordinal) ? "stage" : label.Family;

    private static IEnumerable<(Label One, Label Other)> Alike()
    {
        var labels = Named().DistinctBy(label => label.Id, StringComparer.Ordinal).ToList();
        return labels.SelectMany(
            (one, index) => labels.Skip(index + 1).Where(other => AreAlike(one, other)).Select(other => (one, other))
        );

        static bool AreAlike(Label one, Label other) =>
            string.Equals(one.Name, other.Name, StringComparison.Ordinal)
            || string.Equals(one.ChineseName, other.ChineseName, StringComparison.Ordinal);
    }

    // Every label that a public type of the library offers, those of stages and kinds within its names of norms among them.
    private static List<Label> Named() =>
        [
            .. typeof(Label)
                .Assembly.GetExportedTypes()
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(property => property.GetMethod is not null)
                .SelectMany(property => LabelsIn(property.GetValue(obj: null))),
        ];

    private static IEnumerable<Label> LabelsIn(object? value) =>
        value switch
        {
            Label label => [label],
            StageNorms stage => [stage.Stage],
            _ when value?.GetType().Name.EndsWith("Norms", StringComparison.Ordinal) == true => value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property =>
                    property.PropertyType == typeof(Label) || property.PropertyType.Name.EndsWith("Norms", StringComparison.Ordinal)
                )
                .SelectMany(property => LabelsIn(property.GetValue(value))),
            _ => [],
        };
}
