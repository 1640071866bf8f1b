using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

// The village law on who sits on the supervision committee, and on posts in two committees.
internal static class VillagePosts
{
    // 应当有具备财会、管理知识的人员; 村民委员会成员及其近亲属不得担任: members of the committee and their close relatives are barred.
    public static Rulebook WithVillageSupervision(this Rulebook rulebook, Instrument law, int article)
    {
        var source = law.Read(article);
        var norms = PostNorms.VillageSupervisionCommittee;
        return rulebook
            .With(norms.Traits, [PostFacts.KnowsFinance], source)
            .With(
                norms.Barred,
                [new() { Holders = [new(Bodies.VillagersCommittee)], Relatives = KinCircle.CloseRelatives }],
                source
            );
    }

    // 可以由村党组织负责人…担任; 可以交叉任职; the supervision committee's term is that of the committee.
    public static Rulebook WithVillagePosts2026(this Rulebook rulebook, Instrument law)
    {
        var article8 = law.Read(8, 3);
        return rulebook
            .WithVillageSupervision(law, 37)
            .With(
                PostNorms.VillageSupervisionCommittee.TermAs,
                Bodies.VillagersCommittee,
                law.Read(37),
                Latitude.Fixed
            )
            .With(
                PostNorms.VillagersCommittee.DualLeadership,
                [DualLabels.SecretaryIs(Bodies.VillagersCommittee, Office.Director, NormForce.May)],
                article8
            )
            .With(
                PostNorms.VillagersCommittee.CrossAppointment,
                [new() { With = PostFacts.PartyBodies, Force = NormForce.May }],
                article8
            );
    }
}
