using System.Globalization;
using CsCheck;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.People;

// 民法典 art. 1045 names the relatives; what follows from a parent, a child and a spouse is counted by hand here.
public sealed class KinshipTests
{
    // Two brothers (Bai, Bo) of one father (Ai), their wives, a child and a grandchild.
    private static readonly Kinship Family = new(
        new("Ai", "Bai", KinRelation.Parent),
        new("Ai", "Bo", KinRelation.Parent),
        new("Bai", "Bing", KinRelation.Spouse),
        new("Bo", "Bei", KinRelation.Spouse),
        new("Bai", "Cao", KinRelation.Parent),
        new("Bing", "Cao", KinRelation.Parent),
        new("Bo", "Cen", KinRelation.Parent),
        new("Cao", "Dai", KinRelation.Parent),
        new("Cao", "Che", KinRelation.Spouse),
        new("Dai", "Er", KinRelation.Parent)
    );

    private static readonly KinCircle Everybody = new(Enum.GetValues<KinRelation>());

    [Fact]
    public void Nobody_is_a_relative_of_himself()
    {
        var refused = Assert.Throws<ArgumentException>(
            "Of",
            () => new Relation("Ai", "Ai", KinRelation.Spouse)
        );
        Assert.Contains("name two people", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ai", "Cao", KinRelation.Grandparent)]
    [InlineData("Cao", "Ai", KinRelation.Grandchild)]
    [InlineData("Bai", "Bo", KinRelation.Sibling)]
    [InlineData("Bo", "Cao", KinRelation.UncleOrAunt)]
    [InlineData("Cen", "Bai", KinRelation.NephewOrNiece)]
    [InlineData("Cao", "Cen", KinRelation.Cousin)]
    [InlineData("Ai", "Bing", KinRelation.ParentInLaw)]
    [InlineData("Bing", "Ai", KinRelation.ChildInLaw)]
    [InlineData("Bing", "Bo", KinRelation.SiblingInLaw)]
    [InlineData("Bei", "Bai", KinRelation.SiblingInLaw)]
    [InlineData("Ai", "Dai", KinRelation.GreatGrandparent)]
    [InlineData("Ai", "Er", KinRelation.GreatGrandparent)]
    [InlineData("Er", "Bai", KinRelation.GreatGrandchild)]
    [InlineData("Bing", "Che", KinRelation.ParentInLaw)]
    public void A_relation_follows_from_others(string person, string of, KinRelation relation) =>
        Assert.Equal(relation, Family.Find(person, of, Everybody));

    // The wives of brothers, the child and the spouse's brother, the great-uncle: the circle has no name for them.
    [Theory]
    [InlineData("Bing", "Bei")]
    [InlineData("Bo", "Dai")]
    [InlineData("Bei", "Cao")]
    [InlineData("Bei", "Cen")]
    [InlineData("Che", "Ai")]
    [InlineData("Ai", "Ai")]
    [InlineData("Ai", "Nobody")]
    public void What_does_not_follow_is_not_guessed(string person, string of)
    {
        Assert.Null(Family.Find(person, of, Everybody));
        Assert.Null(Family.Find(of, person, Everybody));
    }

    [Fact]
    public void A_step_relation_counts_only_when_it_is_stated()
    {
        var remarried = new Kinship(
            new("Ma", "Li", KinRelation.Parent),
            new("Ma", "Gao", KinRelation.Spouse),
            new("Gao", "Hu", KinRelation.Parent)
        );
        Assert.Null(remarried.Find("Gao", "Li", Everybody));
        Assert.Null(remarried.Find("Li", "Hu", Everybody));
        var stated = new Kinship([.. remarried.Stated, new("Gao", "Li", KinRelation.Parent)]);
        Assert.Equal(KinRelation.Parent, stated.Find("Gao", "Li", Everybody));
        Assert.Equal(KinRelation.Sibling, stated.Find("Li", "Hu", Everybody));
    }

    // A half-sibling's half-sibling may be no relative, and a grandparent's child the parent.
    [Fact]
    public void A_relation_that_could_be_another_does_not_follow()
    {
        var halves = new Kinship(new("A", "B", KinRelation.Sibling), new("B", "C", KinRelation.Sibling));
        Assert.Null(halves.Find("A", "C", Everybody));
        var old = new Kinship(new("G", "A", KinRelation.Grandparent), new("G", "P", KinRelation.Parent));
        Assert.Null(old.Find("P", "A", Everybody));
    }

    [Fact]
    public void The_path_is_explained_in_both_languages()
    {
        var path = Family.Explain("Ai", "Bing", Everybody)!;
        Assert.Equal("Ai is the parent of Bai, Bai is the spouse of Bing", path.ToString());
        Assert.Equal("Ai是Bai的父母，Bai是Bing的配偶", path.ToString(CultureInfo.GetCultureInfo("zh-Hans")));
        Assert.Equal(KinRelation.ParentInLaw, path.Is);
        Assert.Equal(
            "Bing is the spouse of Bai, Bai is the child of Ai",
            Family.Explain("Bing", "Ai", Everybody)!.ToString()
        );
    }

    [Fact]
    public void The_relatives_of_a_person_stand_in_the_order_of_their_names() =>
        Assert.Equal(
            ["Ai", "Bing", "Bo", "Cao", "Dai"],
            Family.RelativesOf("Bai", KinCircle.CloseRelatives).Select(path => path.Person)
        );

    [Fact]
    public void Contradictory_relations_end()
    {
        var circle = new Kinship(
            new("A", "B", KinRelation.Parent),
            new("B", "C", KinRelation.Parent),
            new("C", "A", KinRelation.Parent)
        );
        Assert.NotNull(circle.Find("A", "B", Everybody));
        Assert.Null(circle.Find("A", "A", Everybody));
    }

    private static readonly Gen<Relation> Stated =
        from person in Gen.Int[0, 5]
        from other in Gen.Int[1, 5]
        from relation in Gen.Enum<KinRelation>()
        select new Relation($"P{person}", $"P{(person + other) % 6}", relation);

    [Fact]
    public void What_one_is_to_another_is_the_converse_of_what_the_other_is() =>
        Stated
            .Array[0, 8]
            .Sample(stated =>
            {
                var kinship = new Kinship(stated);
                foreach (var (person, of) in Pairs())
                {
                    var one = kinship.Explain(person, of, Everybody);
                    var other = kinship.Explain(of, person, Everybody);
                    Assert.Equal(one?.Turned(), other);
                }
            });

    [Fact]
    public void Another_relation_removes_none_and_order_does_not_matter() =>
        Gen.Select(Stated.Array[0, 7], Stated)
            .Sample(
                (stated, another) =>
                {
                    var less = new Kinship(stated);
                    var more = new Kinship([another, .. stated.Reverse()]);
                    foreach (var (person, of) in Pairs())
                    {
                        foreach (var relation in Enum.GetValues<KinRelation>())
                        {
                            var circle = new KinCircle(relation);
                            Assert.True(
                                less.Find(person, of, circle) is null
                                    || more.Find(person, of, circle) is not null
                            );
                        }

                        Assert.Equal(
                            less.Find(person, of, Everybody),
                            new Kinship(stated.Reverse()).Find(person, of, Everybody)
                        );
                    }
                }
            );

    // Every path is made of stated relations and leads from the one to the other.
    [Fact]
    public void A_path_holds_together() =>
        Stated
            .Array[0, 8]
            .Sample(stated =>
            {
                var kinship = new Kinship(stated);
                foreach (var (person, of) in Pairs())
                {
                    if (kinship.Explain(person, of, Everybody) is not { } path)
                    {
                        continue;
                    }

                    Assert.Equal(person, path.Steps[0].Person);
                    Assert.Equal(of, path.Steps[^1].Of);
                    for (var i = 1; i < path.Steps.Count; i++)
                    {
                        Assert.Equal(path.Steps[i - 1].Of, path.Steps[i].Person);
                    }

                    Assert.All(
                        path.Steps,
                        step =>
                            Assert.True(
                                stated.Contains(step)
                                    || stated.Contains(new(step.Of, step.Person, Relation.Converse(step.Is)))
                            )
                    );
                }
            });

    private static IEnumerable<(string Person, string Of)> Pairs() =>
        from person in Enumerable.Range(0, 6)
        from of in Enumerable.Range(0, 6)
        select ($"P{person}", $"P{of}");
}
