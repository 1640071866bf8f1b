using GrassrootsDemocracy.Posts.Competitions;

namespace GrassrootsDemocracy.Rulebooks.Localities;

/// <summary>
/// Jianghan district of Wuhan (江汉区): the health service of communities (社区卫生服务) with its centres and stations, posts filled by
/// open competition and contract (竞争上岗), fee relief (五免六减), medical assistance (医疗救助), supervision and prices.
/// </summary>
/// <remarks>
/// Known from a report of 2006, not from the district's own text, and the report names no days; so the layer is not in the
/// catalogue and a host lays it over the national rulebook of the day itself. The report gives the basic allowance to those who
/// took no part; that those not chosen receive it too is how the practice is usually summed up.
/// </remarks>
public static class Jianghan2006
{
    /// <summary>Gets the layer of the district's own norms.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Jianghan district 2006", "江汉区社区卫生服务")
            .Chapter(["posts"], book => book.WithCompetition())
            .Chapter(About.Services(Undertakings.CommunityHealth), book => book.WithHealthService());

    internal static Instrument Report =>
        new("Report on Jianghan district", "江汉区社区民主政治建设报告", "2006");

    private static Citation Source =>
        new(Report, Provision.Named("competitive posts", "实行竞争上岗，养事不养人"), TextStatus.Confirmed);

    private static Rulebook WithCompetition(this Rulebook book) =>
        book.With(CompetitionNorms.AllPosts, value: true, Source, Latitude.Fixed)
            .With(CompetitionNorms.Contract, value: true, Source, Latitude.Fixed)
            .With(CompetitionNorms.ExamBeforePost, value: true, Source, Latitude.Fixed)
            .With(
                CompetitionNorms.Allowance,
                [CompetitionNorms.TookNoPart, CompetitionNorms.NotChosen],
                Source
            );
}
