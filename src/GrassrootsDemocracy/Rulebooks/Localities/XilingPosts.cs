using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// Xiling's ceiling on posts: 各社区专职工作者职数必须控制在5-7人，不得突破. A person in both committees is one full-time worker, which is
// how the district came from 247 down to 209. To press for it is part of how the leaders of a street are assessed:
// 把推进社区“交叉任职”作为街道党政班子工作考核内容.
internal static class XilingPosts
{
    public static Rulebook WithXilingPosts(this Rulebook rulebook) =>
        rulebook
            .With(
                PostNorms.Headcount,
                [
                    new()
                    {
                        Bodies = [.. PostFacts.PartyBodies, Bodies.ResidentsCommittee],
                        Range = new(5, 7),
                        Counted = HeadcountBase.FullTimePersons,
                    },
                ],
                Source
            )
            .With(PostNorms.CrossAppointmentAssessed, value: true, Source);

    private static Citation Source =>
        new(
            new Instrument("Report on Xiling district, posts", "西陵区社区民主政治建设报告", "2005"),
            Provision.Named("cross-appointment", "推行“交叉任职”"),
            TextStatus.Confirmed
        );
}
