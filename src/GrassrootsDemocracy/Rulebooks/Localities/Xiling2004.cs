using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Rulebooks.Localities;

/// <summary>Xiling district of Yichang (西陵区), the 2004 change of term: joint recommendation and direct election (三推一选).</summary>
/// <remarks>
/// Known from a report, not from the district's own text. How a surplus of 30 % is rounded is not reported. The published
/// 272 candidates for 209 posts are 30 % of the district's posts; reckoned in each community of five to seven posts, no
/// usual rounding gives their number. The layer therefore asks for the least that any reading asks: 30 % with the fraction
/// dropped. Its days are the year of the change of term, since the day the measures took effect is not reported either.
/// </remarks>
public static class Xiling2004
{
    /// <summary>Gets the layer of the district's own norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Xiling district 2004", "西陵区2004年社区换届")
            .Chapter(["nomination", .. About.TheVote(Bodies.ResidentsCommittee)], book => book.WithElection())
            .Chapter(About.Hearings("community"), book => book.WithHearings(HearingSource))
            .Chapter(["posts.headcount", "posts.cross-appointment-assessed"], book => book.WithXilingPosts())
            .Chapter(About.Disclosure(Bodies.ResidentsCommittee), book => book.WithXilingDisclosure())
            .Chapter(["accountability"], book => book.WithXilingAccountability(AccountSource));

    private static Rulebook WithElection(this Rulebook rulebook) =>
        rulebook
            .With(
                JointRecommendationNorms.Constituencies,
                [Constituency.PartyMembers, Constituency.HouseholdDelegates, Constituency.ResidentUnits],
                Source,
                Latitude.Fixed
            )
            .With(JointRecommendationNorms.NamesOverPosts, 0, Source, Latitude.Fixed)
            .With(JointRecommendationNorms.Willingness, value: true, Source, Latitude.Fixed)
            .With(JointRecommendationNorms.Surplus, ThirtyPercent, Source)
            .With(ElectionNorms.ResidentsCommittee.Surplus, ThirtyPercent, Source);

    private static Surplus ThirtyPercent => Surplus.AtLeastShare(Ratio.Percent(30), Rounding.Down);

    private static Citation AccountSource =>
        new(
            new Instrument(
                "Xiling district, duty reports and appraisal of community committees",
                "西陵区社区“两委”工作述职制和绩效民主测评",
                "2004"
            ),
            Provision.Named("as reported in 2005", "据2005年报道"),
            TextStatus.Confirmed
        );

    private static Citation HearingSource =>
        new(
            new Instrument(
                "Xiling district, hearing and ballot on major matters",
                "西陵区社区重大事项听证和票决制",
                "2004"
            ),
            Provision.Named("as reported in 2005", "据2005年报道"),
            TextStatus.Confirmed
        );

    private static Citation Source =>
        new(
            new Instrument(
                "Xiling district, guiding opinions on joint recommendation and direct election",
                "西陵区社区“两委”换届选举“三推一选”工作的指导意见",
                "2004"
            ),
            Provision.Named("as reported in 2005", "据2005年报道"),
            TextStatus.Confirmed
        );
}
