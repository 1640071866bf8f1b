using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Offices;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

/// <summary>
/// The election measures of Zhejiang province for villagers' committees (浙江省村民委员会选举办法) as amended in 2020, article
/// by article.
/// </summary>
/// <remarks>They are older than the law of 2026: what contradicts it gives way and is a conflict.</remarks>
public static class Zhejiang2020
{
    private static Label Kind => Bodies.VillagersCommittee;

    private static ElectionNorms Norms => ElectionNorms.VillagersCommittee;

    /// <summary>Gets the layer of the province's norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Zhejiang election measures 2020", "浙江省村民委员会选举办法")
            .StandingIn(Bodies.SubdistrictOffice, Bodies.TownshipGovernment, Article(44))
            .Chapter(About.TheVote(Kind), book => book.WithCommittee().WithVote().WithOffices())
            .Chapter(About.TheTimeBefore(Kind), book => book.WithTheTimeBefore())
            .Chapter(About.TheProcess(Kind), book => book.WithProcess())
            .Chapter(About.TheTimeAfter(Kind), book => book.WithAfterVote());

    // Where a provision of the measures stands; every article was read.
    internal static Citation Article(int article, int? paragraph = null) =>
        new Instrument(
            "Election Measures of Zhejiang for Villagers' Committees",
            "浙江省村民委员会选举办法",
            new(2020, 7, 31),
            new(2020, 7, 31)
        ).Read(article, paragraph);

    private static Rulebook WithCommittee(this Rulebook measures) =>
        measures
            .With(Norms.Seats, new CountRange(3, 7), Article(2, 1))
            .With(Norms.TermYears, 5, Article(3, 2), Latitude.Fixed)
            .With(Norms.RollPublished, new TimeLimit(20), Article(14, 1));

    private static Rulebook WithVote(this Rulebook measures) =>
        measures
            .With(Norms.Surplus, Surplus.AtLeastMore(1), Article(16))
            .With(Norms.WriteIns, WriteInRule.Allowed, Article(21, 1), Latitude.Fixed)
            .With(Norms.Blank, BlankBallot.Abstains, Article(21, 1), Latitude.Fixed)
            .With(
                Norms.Turnout(Franchise.Voters),
                new(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                Article(27, 1),
                Latitude.Fixed
            )
            .With(
                Norms.ExcessBallots,
                new ExcessRule(Base.TookPart, ExcessMeaning.VoidsElection),
                Article(27, 2),
                Latitude.Fixed
            )
            .With(Norms.OverMarked, OverMarking.VoidsBallot, Article(27, 3), Latitude.Fixed)
            .With(
                Norms.Majority,
                new Quota(Threshold.Majority, Base.TookPart),
                Article(28, 1),
                Latitude.Fixed
            )
            .With(Norms.OneStep.RepeatedName, RepeatedName.VoidsBallot, Article(27, 3), Latitude.Fixed)
            .With(Norms.Tie, TieBreak.Runoff, Article(28, 2), Latitude.Fixed)
            .With(Norms.FurtherCandidates, Surplus.AtLeastMore(1), Article(29, 2))
            .With(Norms.FurtherMajority, new Quota(Threshold.AtLeast(1, 3), Base.Collected), Article(29, 3))
            .With(Norms.FurtherRounds, 1, Article(30))
            .With(Norms.Vacancies, 3, Article(30));

    // All offices on one ballot with a line of its own for a woman; relatives, whoever is higher and then whoever has more
    // votes stays, and the next in line moves up.
    private static Rulebook WithOffices(this Rulebook measures) =>
        measures
            .With(
                Norms.Offices.Rounds,
                [
                    new OfficeRound(
                        [Office.Director, Office.DeputyDirector, Office.Member, Office.WomensMember],
                        OfficeStanding.Nominated
                    ),
                ],
                Article(21, 3),
                Latitude.Fixed
            )
            .With(Norms.Offices.Women.Least, 1, Article(2, 2))
            .With(Norms.Offices.Women.Means, GuaranteeMeans.OwnLine, Article(21, 3), Latitude.Fixed)
            .With(Norms.Offices.Minority.Least, 1, Article(2, 2))
            .With(Norms.Offices.KeptApart, KinCircle.Household, Article(31, 2))
            .With(
                Norms.Offices.KeptOfKin,
                [KinCriterion.HigherOffice, KinCriterion.MoreVotes],
                Article(31, 2),
                Latitude.Fixed
            )
            .With(Norms.Offices.AfterKin, SeatFilling.NextInLine, Article(31, 3), Latitude.Fixed)
            .With(
                Norms.Offices.Acting,
                [
                    ActingHead.HolderOf(Office.DeputyDirector),
                    ActingHead.MemberChosenBy(Bodies.VillagersDelegatesAssembly),
                ],
                Article(30),
                Latitude.Fixed
            );
}
