using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The measures of Chongqing on the law of the villagers' committees (重庆市实施《中华人民共和国村民委员会组织法》办法) as revised in 2013,
/// article by article.
/// </summary>
/// <remarks>They are older than the law of 2026: what contradicts it, such as ten days on the board, gives way and is a conflict.</remarks>
public static partial class Chongqing2013
{
    /// <summary>Gets the layer of the city's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        new Chapters(
            new Chapter(
                Subject.Meetings,
                About.Assemblies(
                    Bodies.VillagersAssembly,
                    Bodies.VillagersDelegatesAssembly,
                    Bodies.VillagersCommittee,
                    Bodies.VillagersGroupMeeting
                )
            ),
            new Chapter(
                Subject.TimeAfter,
                [
                    .. About.TheTimeAfter(Bodies.VillagersCommittee),
                    $"election.{Bodies.VillagersDelegatesAssembly.Key}",
                ]
            ),
            new Chapter(
                Subject.Disclosure,
                About.Disclosure(Bodies.VillagersCommittee, Bodies.VillagersGroupMeeting)
            ),
            new Chapter(
                Subject.Accountability,
                [
                    .. About.Accountability(Bodies.VillagersCommittee, Bodies.VillageSupervisionCommittee),
                    "accountability.villagers-group-meeting",
                    .. About.Complaints(
                        Bodies.VillagersAssembly,
                        Bodies.VillagersDelegatesAssembly,
                        Bodies.TownshipGovernment
                    ),
                ]
            ),
            new Chapter(
                Subject.Services,
                [
                    .. About.Services(
                        Bodies.VillagersCommittee,
                        Bodies.VillagersDelegatesAssembly,
                        Bodies.VillagersGroupMeeting,
                        Bodies.VillageSupervisionCommittee
                    ),
                    "custody",
                    "funding",
                ]
            ),
            new Chapter(Subject.Posts, ["formation", .. About.Posts(Bodies.Subcommittees)])
        )
            .Written(
                Rulebook.Named("Chongqing measures 2013", "重庆市实施村民委员会组织法办法"),
                () => Of2013(Measures)
            )
            .StandingIn(Bodies.SubdistrictOffice, Bodies.TownshipGovernment, Measures.Read(43));

    /// <summary>Gets a written answer (书面答复).</summary>
    public static Label WrittenAnswer { get; } =
        new("evidence/written-answer", "a written answer", "书面答复");

    /// <summary>Gets the head of a villagers' group (村民小组组长).</summary>
    public static Label GroupHead { get; } =
        new("circle/head-of-the-group", "head of the group", "村民小组组长");

    private static AssemblyNorms Assembly => AssemblyNorms.VillagersAssembly;

    private static AssemblyNorms Delegates => AssemblyNorms.VillagersDelegatesAssembly;

    private static AssemblyNorms Group => AssemblyNorms.VillagersGroupMeeting;

    private static ElectionNorms N => ElectionNorms.VillagersCommittee;

    private static TaskNorms Tasks => TaskNorms.VillagersCommittee;

    private static Label Committee => Bodies.VillagersCommittee;

    private static Label Supervisors => Bodies.VillageSupervisionCommittee;

    private static ValueList<Label> BothAssemblies =>
        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly];

    private static StageTerms MayBe => new() { Need = StageNeed.Optional };

    private static Instrument Measures =>
        new(
            "Measures of Chongqing on the Organic Law of the Villagers' Committees",
            "重庆市实施〈中华人民共和国村民委员会组织法〉办法",
            adopted: new(2013, 9, 25),
            inForce: new(2013, 11, 1)
        );

    private static Edition Of2013(Instrument measures) =>
        new Edition(measures)
            .WithGeneral()
            .WithAssemblies()
            .WithDelegates()
            .WithCommittee()
            .WithGroups()
            .WithDisclosure()
            .WithObjections()
            .WithSupervision()
            .WithAppraisalAndAudit()
            .WithRemedies()
            // 街道办事处所辖的村: stated of the layer as a whole.
            .Article(43);
}
