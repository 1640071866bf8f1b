using System.Globalization;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.People;

// 民法典 art. 1045: spouse, parents, children, siblings, grandparents and grandchildren on both sides are close relatives.
public sealed class KinCircleTests
{
    [Theory]
    [InlineData(KinRelation.Spouse, true, true)]
    [InlineData(KinRelation.Parent, true, true)]
    [InlineData(KinRelation.Child, true, true)]
    [InlineData(KinRelation.Sibling, true, true)]
    [InlineData(KinRelation.Grandparent, true, false)]
    [InlineData(KinRelation.Grandchild, true, false)]
    [InlineData(KinRelation.ParentInLaw, false, false)]
    [InlineData(KinRelation.Cousin, false, false)]
    public void A_relation_lies_in_a_circle_or_not(KinRelation relation, bool isClose, bool isHousehold)
    {
        Assert.Equal(isClose, KinCircle.CloseRelatives.Contains(relation));
        Assert.Equal(isHousehold, KinCircle.Household.Contains(relation));
    }

    [Fact]
    public void A_wider_circle_is_stricter()
    {
        var inLaws = new KinCircle(KinRelation.ParentInLaw);

        Assert.Equal(
            Strictness.Looser,
            KinCircle.WiderIsStricter(KinCircle.Household, KinCircle.CloseRelatives)
        );
        Assert.Equal(
            Strictness.Stricter,
            KinCircle.WiderIsStricter(KinCircle.CloseRelatives, KinCircle.Nobody)
        );
        Assert.Equal(Strictness.Incomparable, KinCircle.WiderIsStricter(inLaws, KinCircle.Household));
        Assert.Equal(
            Strictness.Same,
            KinCircle.WiderIsStricter(new(KinRelation.Child), new(KinRelation.Parent))
        );
    }

    [Fact]
    public void A_relation_is_found_from_both_sides()
    {
        var kinship = new Kinship(new Relation("Li", "Wang", KinRelation.Parent));

        Assert.Equal(KinRelation.Parent, kinship.Find("Li", "Wang", KinCircle.CloseRelatives));
        Assert.Equal(KinRelation.Child, kinship.Find("Wang", "Li", KinCircle.CloseRelatives));
        Assert.Null(kinship.Find("Wang", "Zhao", KinCircle.CloseRelatives));
        Assert.Null(kinship.Find("Li", "Wang", new(KinRelation.Cousin)));
    }

    [Fact]
    public void A_circle_is_read_out_in_both_languages()
    {
        Assert.Equal("spouse, parent, child, brother or sister", KinCircle.Household.ToString());
        Assert.Equal(
            "配偶、父母、子女、兄弟姐妹",
            KinCircle.Household.ToString(CultureInfo.GetCultureInfo("zh-Hans"))
        );
        Assert.Equal("nobody", KinCircle.Nobody.ToString());
    }
}
