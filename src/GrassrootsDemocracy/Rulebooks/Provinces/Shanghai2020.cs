using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Offices;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The election measures of Shanghai for villagers' committees (上海市村民委员会选举办法) as amended in 2020, article by article.
/// </summary>
/// <remarks>They are older than the law of 2026: what contradicts it gives way and is a conflict.</remarks>
public static class Shanghai2020
{
    private static Label Kind => Bodies.VillagersCommittee;

    private static ElectionNorms Norms => ElectionNorms.VillagersCommittee;

    /// <summary>Gets the layer of the city's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Shanghai election measures 2020", "上海市村民委员会选举办法")
            .Chapter(About.TheVote(Kind), book => book.WithCommittee().WithVote().WithOffices())
            .Chapter(About.TheTimeBefore(Kind), book => book.WithShanghaiBefore())
            .Chapter(About.TheProcess(Kind), book => book.WithShanghaiProcess())
            .Chapter(About.TheTimeAfter(Kind), book => book.WithShanghaiAfterVote());

    // Spouses and relatives in the direct line (夫妻关系或者直系亲属关系).
    internal static KinCircle DirectLine { get; } =
        new(KinRelation.Spouse, KinRelation.Parent, KinRelation.Grandparent, KinRelation.GreatGrandparent);

    // Where a provision of the measures stands; every article was read.
    internal static Citation Article(int article, int? paragraph = null) => Measures.Read(article, paragraph);

    // A norm whose parts stand in several paragraphs.
    internal static Citation Several(string articles, string chineseArticles) =>
        Measures.Read(articles, chineseArticles);

    private static Instrument Measures =>
        new(
            "Election Measures of Shanghai for Villagers' Committees",
            "上海市村民委员会选举办法",
            new(2020, 9, 25),
            new(2020, 9, 25)
        );

    // Arts 2 and 5: three to seven members for five years.
    private static Rulebook WithCommittee(this Rulebook measures) =>
        measures
            .With(Norms.Seats, new CountRange(3, 7), Article(2, 1))
            .With(Norms.TermYears, 5, Article(5, 1), Latitude.Fixed)
            .With(Norms.RollPublished, new TimeLimit(20), Article(10, 1));

    // Arts 12(3), 17 and 19 to 21. In a runoff those with the most votes are in, and in a further election those with the
    // most of at least a third.
    private static Rulebook WithVote(this Rulebook measures) =>
        measures
            .With(Norms.For(Office.Director).Surplus, Surplus.Exactly(1), Article(12, 3))
            .With(Norms.For(Office.DeputyDirector).Surplus, Surplus.Exactly(1), Article(12, 3))
            .With(Norms.For(Office.Member).Surplus, Surplus.Between(1, 3), Article(12, 3))
            .With(Norms.SurplusFixedBy, [Bodies.ElectionCommittee], Article(12, 3), Latitude.Fixed)
            .With(Norms.For(Office.Director).FurtherCandidates, Surplus.Exactly(1), Article(21, 1))
            .With(Norms.For(Office.DeputyDirector).FurtherCandidates, Surplus.Exactly(1), Article(21, 1))
            .With(Norms.For(Office.Member).FurtherCandidates, Surplus.Between(1, 3), Article(21, 1))
            .With(Norms.WriteIns, WriteInRule.Allowed, Article(17, 2), Latitude.Fixed)
            .With(Norms.Blank, BlankBallot.Abstains, Article(17, 2), Latitude.Fixed)
            .With(
                Norms.Turnout(Franchise.Voters),
                new(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                Article(19, 1),
                Latitude.Fixed
            )
            .With(
                Norms.ExcessBallots,
                new ExcessRule(Base.TookPart, ExcessMeaning.VoidsElection),
                Article(19, 1),
                Latitude.Fixed
            )
            .With(Norms.OverMarked, OverMarking.VoidsBallot, Article(19, 2), Latitude.Fixed)
            .With(
                Norms.Majority,
                new Quota(Threshold.Majority, Base.TookPart),
                Article(20, 1),
                Latitude.Fixed
            )
            .With(Norms.Tie, TieBreak.Runoff, Article(20, 2), Latitude.Fixed)
            .AskingNothing(Norms.RunoffMajority, Article(20, 2))
            .With(Norms.Vacancies, 3, Article(21, 1))
            .With(
                Norms.VacanciesDecidedBy,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                Article(21, 1),
                Latitude.Fixed
            )
            .With(Norms.FurtherMajority, new Quota(Threshold.AtLeast(1, 3), Base.Collected), Article(21, 1));

    // All at once or one office after the other, but never from among the members elected (art. 15(1)).
    private static Rulebook WithOffices(this Rulebook measures) =>
        measures
            .LeavingOpen(
                Norms.Offices.Rounds,
                Choice<ValueList<OfficeRound>>.Such(
                    new(
                        "rounds of which none is from among the members elected",
                        "一次或者分次选举，但主任、副主任不由当选的委员推选产生"
                    ),
                    static rounds => rounds.All(round => round.Standing != OfficeStanding.ElectedMembers)
                ),
                Article(15, 1)
            )
            .With(Norms.Offices.Women.Least, 1, Article(2, 3))
            .With(Norms.Offices.KeptApart, DirectLine, Article(2, 3))
            .With(
                Norms.Offices.Acting,
                [
                    ActingHead.WithMostVotes(
                        Office.DeputyDirector,
                        Bodies.VillagersAssembly,
                        Bodies.VillagersDelegatesAssembly
                    ),
                    ActingHead.WithMostVotes(
                        Office.Member,
                        Bodies.VillagersAssembly,
                        Bodies.VillagersDelegatesAssembly
                    ),
                ],
                Article(21, 2),
                Latitude.Fixed
            );
}
