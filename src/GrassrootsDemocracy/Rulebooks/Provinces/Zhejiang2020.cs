using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The election measures of Zhejiang province for villagers' committees (浙江省村民委员会选举办法) as amended in 2020, article
/// by article.
/// </summary>
/// <remarks>They are older than the law of 2026: what contradicts it gives way and is a conflict.</remarks>
public static class Zhejiang2020
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    /// <summary>Gets the layer of the province's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Zhejiang election measures 2020", "浙江省村民委员会选举办法")
            .WithCommittee()
            .WithVote()
            .WithAfterVote();

    // Where a provision of the measures stands; every article was read.
    internal static Citation Article(int article, int? paragraph = null) =>
        new(
            new(
                "Election Measures of Zhejiang for Villagers' Committees",
                "浙江省村民委员会选举办法",
                new(2020, 7, 31),
                new(2020, 7, 31)
            ),
            paragraph is { } number ? Provision.Article(article, number) : Provision.Article(article),
            TextStatus.Read
        );

    private static Rulebook WithCommittee(this Rulebook measures) =>
        measures
            .With(Norms.Seats, new CountRange(3, 7), Article(2, 1))
            .With(Norms.TermYears, 5, Article(3, 2), Latitude.Fixed)
            .With(Norms.RollPublished, new TimeLimit(20), Article(14, 1));

    private static Rulebook WithVote(this Rulebook measures) =>
        measures
            .With(Norms.WriteIns, WriteInRule.Allowed, Article(21), Latitude.Fixed)
            .With(
                Norms.ExcessBallots,
                new ExcessRule(Base.TookPart, ExcessMeaning.VoidsElection),
                Article(27, 2),
                Latitude.Fixed
            )
            .With(Norms.OverMarked, OverMarking.VoidsBallot, Article(27, 3), Latitude.Fixed)
            .With(Norms.Tie, TieBreak.Runoff, Article(28, 2), Latitude.Fixed)
            .With(Norms.Vacancies, 3, Article(30));
}
