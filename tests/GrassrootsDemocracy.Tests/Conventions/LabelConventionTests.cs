using System.Reflection;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Tests.Conventions;

// What the library names, it names once: an id for each thing, and words that tell things apart.
public sealed class LabelConventionTests
{
    // The same words on purpose for what is not the same: a circle of people and a fact about one of them, a day and a stage, a
    // matter and what is done about it, a way of contact and what is brought forward by it, the filing of a stage and of a result.
    private static readonly string[] Meant =
    [
        "channel/visit contact-way/going-out",
        "circle/full-party-members voter-class/full-members",
        "circle/full-party-members voter-fact/full-member",
        "election-stage/committee matter/election-committee",
        "election-stage/polling measuring-day/election-day",
        "evidence/filed-with-township recall-aftermath/filed-with-township",
        "inquiry-kind/in-writing recall-part/in-writing",
        "matter/by-elections seat-filling/by-election",
        "voter-class/full-members voter-fact/full-member",
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
        var alike = Alike().Where(pair => pair.One.Family == pair.Other.Family);

        Assert.Empty(alike.Select(pair => $"{pair.One.Id} {pair.Other.Id}"));
    }

    [Fact]
    public void Labels_of_two_families_have_the_same_words_only_where_that_is_meant()
    {
        var alike = Alike()
            .Where(pair => Kin(pair.One) != Kin(pair.Other))
            .Select(pair => $"{pair.One.Id} {pair.Other.Id}");

        Assert.Equal(Meant, alike.Order(StringComparer.Ordinal));
    }

    // Every procedure calls its stages by the same few words: they never meet, and so count as one family here.
    private static string Kin(Label label) =>
        label.Family.EndsWith("-stage", StringComparison.Ordinal) ? "stage" : label.Family;

    private static IEnumerable<(Label One, Label Other)> Alike()
    {
        var labels = Named()
            .DistinctBy(label => label.Id, StringComparer.Ordinal)
            .OrderBy(label => label.Id, StringComparer.Ordinal)
            .ToList();
        return labels.SelectMany(
            (one, index) =>
                labels.Skip(index + 1).Where(other => AreAlike(one, other)).Select(other => (one, other))
        );

        static bool AreAlike(Label one, Label other) =>
            string.Equals(one.Name, other.Name, StringComparison.Ordinal)
            || string.Equals(one.ChineseName, other.ChineseName, StringComparison.Ordinal);
    }

    // Every label that a type of the library offers, those of stages and kinds within its names of norms among them.
    private static List<Label> Named() =>
        [
            .. typeof(Label)
                .Assembly.GetTypes()
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(property => property is { GetMethod: not null, PropertyType.IsClass: true })
                .SelectMany(property => LabelsIn(property.GetValue(obj: null))),
        ];

    private static IEnumerable<Label> LabelsIn(object? value) =>
        value switch
        {
            Label label => [label],
            LinkKind link => [link.Label],
            VoterClass voters => [voters.Name],
            StageNorms stage => [stage.Stage],
            { } names when names.GetType().Name.EndsWith("Norms", StringComparison.Ordinal) => names
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property =>
                    property.PropertyType == typeof(Label)
                    || property.PropertyType.Name.EndsWith("Norms", StringComparison.Ordinal)
                )
                .SelectMany(property => LabelsIn(property.GetValue(value))),
            _ => [],
        };
}
