using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Norms;

/// <summary>What norms are norms of is named by its label alone, and parts of it never clash with rooms (case F7).</summary>
public class KindTests
{
    [Fact]
    public void Own_names_of_a_known_kind_find_the_norms_of_its_special_matters()
    {
        var today = NationalRulebook.Editions.On(new(2026, 6, 1));

        var known = AssemblyRules.From(today, AssemblyNorms.CollectiveAssembly);
        var own = AssemblyRules.From(
            today,
            new AssemblyNorms(new Label("body/collective-assembly", "our assembly", "本社成员大会"))
        );

        Assert.NotEmpty(known.OfMatters);
        Assert.Equal(known, own);
    }

    [Fact]
    public void What_is_stated_for_a_matter_is_found_though_nobody_else_asked_for_it()
    {
        var matter = new Label("matter/our-lake", "our lake", "本村湖泊");
        var two = new Quota(Threshold.AtLeast(2, 3), Base.Present);
        var rulebook = Rulebook
            .Named("assumed")
            .With(new AssemblyNorms(Bodies.VillagersAssembly).For(matter).Majority, two, Assemblies());

        var rules = AssemblyRules.From(rulebook, new AssemblyNorms(Bodies.VillagersAssembly));

        Assert.Equal(two, rules.For(matter).Majority.Norm!.Value);
        Assert.True(rules.Majority.IsOpen);
    }

    [Theory]
    [InlineData("recall")]
    [InlineData("candidacy")]
    public void An_office_that_is_called_like_a_room_has_norms_of_its_own(string id)
    {
        var norms = ElectionNorms.VillagersCommittee;
        var office = norms.For(new Office(id, "an office", "某职务"));

        Assert.Equal($"election.villagers-committee.majority@{id}", office.Majority.Id);
        Assert.NotEqual(norms.Recall.Majority.Id, office.Majority.Id);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("majority@director")]
    [InlineData("Majority")]
    [InlineData("a..b")]
    public void An_id_of_a_norm_is_keys_joined_by_dots(string id) =>
        Assert.Throws<ArgumentException>(() => new NormName<bool>(id, Order.None));

    [Theory]
    [InlineData("a.b")]
    [InlineData("A")]
    [InlineData("a@b")]
    public void An_office_has_a_key(string id) =>
        Assert.Throws<ArgumentException>(() => new Office(id, "an office", "某职务"));

    [Fact]
    public void Norms_are_norms_of_a_body_or_an_undertaking()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new BodyNorms(new Label("matter/villagers-committee", "a matter", "某事项"))
        );
        Assert.Contains("matter/villagers-committee", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_undertaking_has_the_key_of_a_body() =>
        Assert.Empty(Keys(typeof(Undertakings)).Intersect(Keys(typeof(Bodies)), StringComparer.Ordinal));

    private static IEnumerable<string> Keys(Type home) =>
        home.GetProperties().Select(one => one.GetValue(null)).OfType<Label>().Select(label => label.Key);

    private static Citation Assemblies() =>
        new(new Instrument("Assumed measures", "某办法", "2026"), Provision.Article(1), TextStatus.Analogy);
}
