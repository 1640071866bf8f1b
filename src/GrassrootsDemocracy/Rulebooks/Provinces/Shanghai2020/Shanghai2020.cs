using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The election measures of Shanghai for villagers' committees (上海市村民委员会选举办法) as amended in 2020, article by article.
/// </summary>
/// <remarks>They are older than the law of 2026: what contradicts it gives way and is a conflict.</remarks>
public static partial class Shanghai2020
{
    /// <summary>Gets the layer of the city's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Chapters
            .OfElection(
                Bodies.VillagersCommittee,
                new Chapter(Subject.Services, "funding.elections", "funding.election-guidance")
            )
            .Written(
                Rulebook.Named("Shanghai election measures 2020", "上海市村民委员会选举办法"),
                () => Of2020(Measures)
            );

    private static Instrument Measures =>
        new(
            "Election Measures of Shanghai for Villagers' Committees",
            "上海市村民委员会选举办法",
            new(2020, 9, 25),
            new(2020, 9, 25)
        );

    private static Edition Of2020(Instrument measures) =>
        new Edition(measures)
            .WithPreparation()
            .WithCandidates()
            .WithPolling()
            .WithVote()
            .WithResult()
            .WithEndings();

    private static ElectionNorms N => ElectionNorms.VillagersCommittee;

    private static ProcessNorms P => N.Process;

    // Spouses and relatives in the direct line (夫妻关系或者直系亲属关系).
    private static KinCircle DirectLine { get; } =
        new(KinRelation.Spouse, KinRelation.Parent, KinRelation.Grandparent, KinRelation.GreatGrandparent);
}
