using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.ByElections;
using GrassrootsDemocracy.Elections.Endings;
using GrassrootsDemocracy.Elections.Process;
using GrassrootsDemocracy.Elections.Recalls;
using static GrassrootsDemocracy.Rulebooks.Provinces.Shanghai2020;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// Arts 24 and 26 to 29 of the Shanghai measures: handover, recall, end of office, by-election.
internal static class ShanghaiAfterVote
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    public static Rulebook WithShanghaiAfterVote(this Rulebook measures) =>
        measures
            .With(Norms.Handover.Items, ShanghaiLabels.Handed, Article(24))
            .WithEndings()
            .WithRecall()
            .WithByElection();

    // At once when the term is over (届满应当及时举行); by how long it may be put off is for the assembly to say, which agrees
    // before the authorities do.
    private static Rulebook WithEndings(this Rulebook measures) =>
        measures
            .With(Norms.Ending.Overrun, new TimeLimit(0), Article(5, 1), when: !ElectionOccasions.Postponed)
            .AskingNothing(Norms.Ending.Overrun, Article(5, 2), when: ElectionOccasions.Postponed)
            .With(Norms.Ending.NobodyMay, SeatActs.All, Article(2, 2), Latitude.Fixed)
            .Adding(
                Norms.Ending.Causes,
                [
                    new(new("ending-cause/death", "death", "死亡")),
                    new(EndingCauses.LossOfCapacity),
                    new(EndingCauses.CriminalPunishment),
                    new(EndingCauses.Incompetence),
                ],
                Article(26, 1)
            )
            .With(Norms.Ending.Incompetent, 2, Article(26, 1), Latitude.Fixed)
            .With(Norms.Ending.ResignationParts, [ResignationParts.InWriting], Article(28))
            .With(
                Norms.Ending.ResignationTo,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                Article(28),
                Latitude.Fixed
            )
            .With(
                Norms.Ending.ResignationAcceptedBy,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                Article(28),
                Latitude.Fixed
            );

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
                Article(27, 1),
                Latitude.Fixed
            )
            .With(norms.ProposedBy, [Bodies.TownshipGovernment], Article(27, 2), Latitude.Fixed)
            .With(
                norms.Grounds,
                [RecallGrounds.Idle, RecallGrounds.HeavyLoss, RecallGrounds.Abuse],
                Article(27, 2),
                Latitude.Fixed
            )
            .With(norms.Parts, [RecallFacts.Reasons], Article(27, 3))
            .With(norms.Safeguards, [RecallFacts.Reply], Article(27, 3))
            .With(
                norms.Callers,
                [
                    new RecallCaller(Bodies.VillagersCommittee, new(30)),
                    new RecallCaller(Bodies.TownshipGovernment, Within: null, RecallFacts.OrderedToCorrect),
                ],
                Several("arts 27(3), 27(4)", "第二十七条第三款、第四款")
            )
            .With(
                norms.Turnout(Franchise.Voters),
                new(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                Article(27, 3),
                Latitude.Fixed
            )
            .With(norms.Majority, new(Threshold.Majority, Base.TookPart), Article(27, 3), Latitude.Fixed);
    }

    // Three members left: the delegates may agree that none is held. Fewer: within three months.
    private static Rulebook WithByElection(this Rulebook measures)
    {
        var norms = Norms.ByElection;
        var few = Case.Fewer(Quantity.MembersLeft, 3);
        return measures
            .With(norms.RequiredBelow, 3, Article(29, 1))
            .With(norms.WaivedBy, [Bodies.VillagersDelegatesAssembly], Article(29, 1), Latitude.Fixed)
            .With(norms.Parts, [ByElectionParts.Reported], Article(29, 2))
            .With(norms.Within, new TimeLimit(3, TimeUnit.Month), Article(29, 1), when: few)
            .AskingNothing(norms.Within, Article(29, 1), when: !few)
            .With(
                norms.Bodies,
                [
                    new ByElectionBody(Bodies.VillagersAssembly, Franchise.Voters),
                    new ByElectionBody(Bodies.VillagersDelegatesAssembly, Franchise.ResidentsDelegates),
                ],
                Article(29, 1)
            )
            .With(
                norms.Turnout(Franchise.Voters),
                new(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                Article(29, 2)
            )
            .With(norms.Majority(Franchise.Voters), new(Threshold.Majority, Base.TookPart), Article(29, 2))
            .With(norms.ServesOutTerm, value: true, Article(29, 2), Latitude.Fixed);
    }
}
