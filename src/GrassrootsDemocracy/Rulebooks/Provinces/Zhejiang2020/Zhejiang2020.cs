using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The election measures of Zhejiang province for villagers' committees (浙江省村民委员会选举办法) as amended in 2020, article
/// by article.
/// </summary>
/// <remarks>They are older than the law of 2026: what contradicts it gives way and is a conflict.</remarks>
public static partial class Zhejiang2020
{
    /// <summary>Gets the layer of the province's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Chapters
            .OfElection(Bodies.VillagersCommittee)
            .Written(
                Rulebook
                    .Named("Zhejiang election measures 2020", "浙江省村民委员会选举办法")
                    .StandingIn(Bodies.SubdistrictOffice, Bodies.TownshipGovernment, Measures.Read(44)),
                () => Of2020(Measures)
            );

    private static Instrument Measures =>
        new(
            "Election Measures of Zhejiang for Villagers' Committees",
            "浙江省村民委员会选举办法",
            new(2020, 7, 31),
            new(2020, 7, 31)
        );

    private static Edition Of2020(Instrument measures) =>
        new Edition(measures)
            .WithCommittees()
            .WithRoll()
            .WithCandidates()
            .WithVote()
            .WithResult()
            .WithEndings();

    private static ElectionNorms N => ElectionNorms.VillagersCommittee;

    private static ProcessNorms P => N.Process;

    private static Label Polling => P.Polling.Stage;
}
