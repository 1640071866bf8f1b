using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.ByElections;
using GrassrootsDemocracy.Elections.Endings;
using GrassrootsDemocracy.Elections.Recalls;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// Arts 34 to 41 of the Zhejiang measures: recall, resignation, by-election.
internal static class ZhejiangAfterVote
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    public static Rulebook WithAfterVote(this Rulebook measures) =>
        measures.WithRecall().WithEndings().WithByElection();

    private static Rulebook WithRecall(this Rulebook measures)
    {
        var norms = Norms.Recall;
        return measures
            .With(
                norms.Petition,
                [
                    new PetitionRoute(
                        Circles.VillagersWithTheVote,
                        new(Threshold.AtLeast(1, 5), Base.Entitled)
                    ),
                    new PetitionRoute(
                        Circles.VillagersDelegates,
                        new(Threshold.AtLeast(1, 3), Base.VillagersDelegates)
                    ),
                ],
                Zhejiang2020.Article(34, 1),
                Latitude.Fixed
            )
            .With(norms.Parts, [RecallFacts.Reasons, RecallFacts.InWriting], Zhejiang2020.Article(34, 2))
            .With(
                norms.Callers,
                [
                    new RecallCaller(Bodies.VillagersCommittee, new(30)),
                    new RecallCaller(Bodies.TownshipGovernment, new(60)),
                ],
                Zhejiang2020.Article(35)
            )
            .With(norms.Safeguards, [RecallFacts.Reply], Zhejiang2020.Article(35, 1))
            .With(
                norms.Turnout(Franchise.Voters),
                new(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                Zhejiang2020.Article(36, 1),
                Latitude.Fixed
            )
            .With(
                norms.Majority,
                new(Threshold.Majority, Base.TookPart),
                Zhejiang2020.Article(36, 1),
                Latitude.Fixed
            )
            .With(
                norms.Aftermath,
                [RecallFacts.Announced, RecallFacts.FiledWithTownshipAndCounty],
                Zhejiang2020.Article(36, 1)
            )
            .With(norms.SameFacts, new TimeLimit(1, TimeUnit.Year), Zhejiang2020.Article(36, 2))
            .With(norms.Resignation, value: true, Zhejiang2020.Article(36, 3), Latitude.Fixed);
    }

    private static Rulebook WithEndings(this Rulebook measures) =>
        measures
            .With(Norms.Ending.NobodyMay, SeatActs.All, Zhejiang2020.Article(3, 3), Latitude.Fixed)
            .With(
                Norms.Ending.ResignationTo,
                [Bodies.VillagersCommittee],
                Zhejiang2020.Article(37, 1),
                Latitude.Fixed
            )
            .With(Norms.Ending.ResignationParts, [ResignationParts.InWriting], Zhejiang2020.Article(37, 1))
            .With(
                Norms.Ending.ResignationAcceptedBy,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                Zhejiang2020.Article(37, 1),
                Latitude.Fixed
            )
            .With(Norms.Ending.ResignationDecided, new TimeLimit(30), Zhejiang2020.Article(37, 1))
            .With(Norms.Ending.ResignationAnnounced, new TimeLimit(5), Zhejiang2020.Article(37, 1))
            .With(
                Norms.Ending.InvalidDeclaredBy,
                [Bodies.ElectionCommittee, Bodies.TownshipGovernment, Bodies.CountyGovernment],
                Zhejiang2020.Article(41),
                Latitude.Fixed
            )
            .With(Norms.Ending.Overrun, new TimeLimit(6, TimeUnit.Month), Zhejiang2020.Article(3, 2));

    private static Rulebook WithByElection(this Rulebook measures)
    {
        var norms = Norms.ByElection;
        return measures
            .With(
                norms.Bodies,
                [
                    new ByElectionBody(Bodies.VillagersAssembly, Franchise.Voters),
                    new ByElectionBody(Bodies.VillagersDelegatesAssembly, Franchise.ResidentsDelegates),
                ],
                Zhejiang2020.Article(38, 1)
            )
            .With(norms.RunBy, Bodies.VillagersCommittee, Zhejiang2020.Article(38, 1), Latitude.Fixed)
            .With(
                norms.Turnout(Franchise.Voters),
                new(Base.TookPart, new(Threshold.Majority, Base.Composition)),
                Zhejiang2020.Article(38, 2),
                Latitude.Fixed
            )
            .With(
                norms.Turnout(Franchise.ResidentsDelegates),
                new(Base.TookPart, new(Threshold.AtLeast(2, 3), Base.Composition)),
                Zhejiang2020.Article(38, 2),
                Latitude.Fixed
            )
            .With(norms.ServesOutTerm, value: true, Zhejiang2020.Article(38, 3), Latitude.Fixed);
    }
}
