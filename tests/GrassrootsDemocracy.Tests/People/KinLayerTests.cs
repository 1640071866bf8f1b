using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.People;

// A circle of relatives is laid over relation by relation, each with its converse: a province that lacks one which the law
// added and has one of its own keeps its own (case F2).
public sealed class KinLayerTests
{
    private static readonly NormName<KinCircle> Apart = ElectionNorms
        .VillagersCommittee
        .ElectionCommittee
        .RelativesLeave;

    private static readonly Rulebook Nation = Rulebook
        .Named("Nation")
        .With(Apart, new(KinRelation.Spouse, KinRelation.Parent, KinRelation.ParentInLaw), Article(23));

    [Fact]
    public void A_province_that_lacks_a_relation_of_the_law_keeps_one_of_its_own()
    {
        var province = Nation
            .Under("Province")
            .With(Apart, new(KinRelation.Spouse, KinRelation.Parent, KinRelation.Sibling), Article(9));

        Assert.Equal(
            new(KinRelation.Spouse, KinRelation.Parent, KinRelation.ParentInLaw, KinRelation.Sibling),
            province.Find(Apart)!.Value
        );
        var conflict = Assert.Single(province.ConflictsWithSuperiors());
        Assert.Equal(new KinCircle(KinRelation.ParentInLaw), conflict.Item);
    }

    [Fact]
    public void A_relation_is_added_and_dropped_with_its_converse_and_keeps_its_article()
    {
        var province = Nation.Under("Province").Adding(Apart, new(KinRelation.Grandchild), Article(9));

        var norm = province.Find(Apart)!;

        Assert.Empty(province.ConflictsWithSuperiors());
        Assert.True(norm.Value.Contains(KinRelation.Grandparent));
        Assert.Equal(
            [Article(23), Article(23), Article(23), Article(9)],
            norm.Items.Select(item => item.Source)
        );
        Assert.Single(
            Nation
                .Under("Province")
                .Dropping(Apart, new(KinRelation.Spouse), Article(9))
                .ConflictsWithSuperiors()
        );
    }

    [Fact]
    public void A_circle_without_anybody_adds_nothing() =>
        Assert.Throws<ArgumentException>(() => Nation.Adding(Apart, KinCircle.Nobody, Article(9)));
}
