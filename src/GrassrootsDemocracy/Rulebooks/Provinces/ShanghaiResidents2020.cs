using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// Article 17, on disclosure, and articles 24 to 28, on what may be asked of a committee, of the regulation of Shanghai on residents' committees (上海市居民委员会工作条例) of 2017 as amended in
/// 2020.
/// </summary>
public static class ShanghaiResidents2020
{
    private static DisclosureNorms Norms => DisclosureNorms.ResidentsAffairs;

    /// <summary>Gets the layer of the city's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Shanghai residents' committees 2020", "上海市居民委员会工作条例")
            .Chapter(About.Disclosure(Bodies.ResidentsCommittee), book => book.WithDisclosure())
            .Chapter(["accountability"], book => book.WithResidentsAccountability(Regulation))
            .Chapter(About.Services(Bodies.ResidentsCommittee), book => book.WithTasks(Regulation));

    private static Instrument Regulation =>
        new(
            "Regulation of Shanghai on Residents' Committees",
            "上海市居民委员会工作条例",
            new(2020, 5, 14),
            new(2020, 5, 14)
        );

    // Promptly, and without a number of days; on a fixed board, and besides as the committee likes.
    private static Rulebook WithDisclosure(this Rulebook book)
    {
        var contents = Regulation.Read(17, 1);
        return book.Adding(
                Norms.Items,
                [
                    new(DisclosureItems.Decisions),
                    new(DisclosureItems.Hearings),
                    new(DisclosureItems.Consultation),
                    new(DisclosureItems.WorkingFunds),
                    new(DisclosureItems.ReliefAndDonations),
                    new(DisclosureItems.CommonConcern),
                ],
                contents
            )
            .With(Norms.WhenItHappens, value: true, contents)
            .With(Norms.Truthful, value: true, contents)
            .WithStage(
                Norms.Process.Query,
                new() { Need = StageNeed.Optional, By = [Circles.Residents] },
                contents,
                Latitude.Free
            )
            .WithStage(
                Norms.Process.QueryAnswer,
                new() { By = [Bodies.ResidentsCommittee], Answers = Norms.Process.Query.Stage },
                contents
            )
            .With(Norms.Places, [DisclosurePlaces.Board], Regulation.Read(17, 2));
    }
}
