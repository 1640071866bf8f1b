using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The regulation of Shanghai on residents' committees (上海市居民委员会工作条例) of 2017 as amended in 2020, article by article.
/// </summary>
/// <remarks>It is older than the law of 2026: what contradicts it gives way and is a conflict.</remarks>
public static partial class ShanghaiResidents2020
{
    /// <summary>Gets the layer of the city's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        new Chapters(
            new Chapter(
                Subject.Meetings,
                About.Assemblies(Bodies.ResidentsAssembly, Bodies.ResidentsCommittee)
            ),
            new Chapter(Subject.TimeBefore, About.TheTimeBefore(Bodies.ResidentsCommittee)),
            new Chapter(Subject.Hearings, About.Hearings("community")),
            new Chapter(Subject.Disclosure, About.Disclosure(Bodies.ResidentsCommittee)),
            new Chapter(Subject.Accountability, "accountability"),
            new Chapter(Subject.Posts, "formation"),
            new Chapter(Subject.Services, [.. About.Services(Bodies.ResidentsCommittee), "funding"])
        ).Written(
            Rulebook.Named("Shanghai residents' committees 2020", "上海市居民委员会工作条例"),
            () => Of2020(Regulation)
        );

    private static AssemblyNorms Assembly => AssemblyNorms.ResidentsAssembly;

    private static HearingNorms Heard => HearingNorms.Community;

    private static DisclosureNorms Disclosed => DisclosureNorms.ResidentsAffairs;

    private static TaskNorms Tasks => TaskNorms.ResidentsCommittee;

    private static Label Committee => Bodies.ResidentsCommittee;

    // 街道办事处或者乡镇人民政府.
    private static ValueList<Label> EitherOffice => [Bodies.SubdistrictOffice, Bodies.TownshipGovernment];

    private static Instrument Regulation =>
        new(
            "Regulation of Shanghai on Residents' Committees",
            "上海市居民委员会工作条例",
            new(2020, 5, 14),
            new(2020, 5, 14)
        );

    private static Edition Of2020(Instrument regulation) =>
        new Edition(regulation).WithCommittee().WithDisclosure().WithNeighbours().WithHelp().WithWork();
}
