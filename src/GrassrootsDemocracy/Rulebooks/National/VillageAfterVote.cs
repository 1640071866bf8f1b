using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.ByElections;
using GrassrootsDemocracy.Elections.Delegates;
using GrassrootsDemocracy.Elections.Endings;
using GrassrootsDemocracy.Elections.Recalls;

namespace GrassrootsDemocracy.Rulebooks.National;

// The village law on recall, the end of an office, by-elections, the handover and delegates.
internal static class VillageAfterVote
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    // Art. 16: a fifth of those with the right to vote ask, and more than half of them all must agree. Of the rest of that
    // edition nothing was read.
    public static Rulebook WithAfterVote1998(this Rulebook rulebook, Instrument law)
    {
        var article16 = law.Read(16);
        return rulebook
            .With(Norms.Recall.Petition, [Villagers], article16, Latitude.Fixed)
            .With(Norms.Recall.Parts, [RecallFacts.Reasons], law.NotRead(16))
            .With(Norms.Recall.Safeguards, [RecallFacts.Reply], article16)
            .With(Norms.Recall.Majority, new(Threshold.Majority, Base.Entitled), article16, Latitude.Fixed)
            .With(Norms.Delegates.Apportionment, FiveToFifteen, law.NotRead(21), Latitude.Fixed);
    }

    public static Rulebook WithAfterVote(this Rulebook rulebook, Instrument law, Articles at) =>
        rulebook
            .WithRecall(law, at.Recall)
            .With(Norms.Ending.NobodyMay, SeatActs.All, law.Read(at.NobodyMay, 1), Latitude.Fixed)
            .WithNobodyDismissing(law.Read(at.NobodyMay, 1))
            .WithEndings(law, at)
            .WithByElection(law, at)
            .WithDelegates(law, at);

    // 职务自审议通过之日起终止: new in 2026; before, the law said nothing of resignations.
    public static Rulebook WithResignation(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(Norms.Ending.ResignationTo, [Bodies.VillagersCommittee], law.Read(20), Latitude.Fixed)
            .With(
                Norms.Ending.ResignationAcceptedBy,
                [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                law.Read(20),
                Latitude.Fixed
            );

    private static PetitionRoute Villagers =>
        new(Circles.VillagersWithTheVote, new(Threshold.AtLeast(1, 5), Base.Entitled));

    private static ValueList<Apportionment> FiveToFifteen =>
        [Apportionment.OneFor(new(5, 15)), Apportionment.ToEachGroup(new(1, long.MaxValue))];

    private static Rulebook WithRecall(this Rulebook rulebook, Instrument law, int article)
    {
        var (ask, vote) = (law.Read(article, 1), law.Read(article, 2));
        var delegates = new PetitionRoute(
            Circles.VillagersDelegates,
            new(Threshold.AtLeast(1, 3), Base.VillagersDelegates)
        );
        return rulebook
            .With(Norms.Recall.Petition, [Villagers, delegates], ask, Latitude.Fixed)
            .With(Norms.Recall.Parts, [RecallFacts.Reasons], ask)
            .With(Norms.Recall.Safeguards, [RecallFacts.Reply], ask)
            .With(
                Norms.Recall.Turnout(Franchise.Voters),
                new(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                vote,
                Latitude.Fixed
            )
            .With(Norms.Recall.Majority, new(Threshold.Majority, Base.TookPart), vote, Latitude.Fixed);
    }

    // 撤换: whoever else ended an office on a ground would remove a member whom the voters chose.
    private static Rulebook WithNobodyDismissing(this Rulebook rulebook, Citation article) =>
        rulebook.LeavingOpen(
            Norms.Ending.DismissedBy,
            Choice<ValueList<Label>>.Such(
                new("only the villagers' own meetings", "仅限村民的会议"),
                bodies => bodies.All(OwnMeetings.Contains)
            ),
            article
        );

    private static ValueList<Label> OwnMeetings =>
        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly, Bodies.VillagersGroupMeeting];

    private static Rulebook WithEndings(this Rulebook rulebook, Instrument law, Articles at) =>
        rulebook
            .Adding(
                Norms.Ending.Causes,
                [new(EndingCauses.LossOfCapacity), new(EndingCauses.CriminalPunishment)],
                law.Read(at.Ending)
            )
            .With(Norms.Ending.Incompetent, 2, law.Read(at.Appraisal, 2), Latitude.Fixed)
            .With(
                Norms.Ending.FilledBy,
                [SeatFillings.ByElection],
                law.Read(at.ByElection),
                Latitude.MayFill
            );

    // 补选程序参照…的规定办理: by analogy, so that a province may say it in its own way. What the article on elections says of
    // voters cannot be said of delegates: their assembly has the attendance of its own article.
    private static Rulebook WithByElection(this Rulebook rulebook, Instrument law, Articles at)
    {
        var article = law.Read(at.ByElection);
        var norms = Norms.ByElection;
        return rulebook
            .With(
                norms.Bodies,
                [
                    new(Bodies.VillagersAssembly, Franchise.Voters),
                    new(Bodies.VillagersDelegatesAssembly, Franchise.ResidentsDelegates),
                ],
                article
            )
            .With(
                norms.Turnout(Franchise.Voters),
                new(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                article,
                Latitude.MayFill
            )
            .With(
                norms.Turnout(Franchise.ResidentsDelegates),
                new(Base.TookPart, new(Threshold.AtLeast(2, 3), Base.Composition)),
                law.Read(at.DelegatesMeet, 2),
                Latitude.MayFill
            )
            .With(
                norms.Majority(Franchise.Voters),
                new(Threshold.Majority, Base.TookPart),
                article,
                Latitude.MayFill
            )
            .With(
                norms.Majority(Franchise.ResidentsDelegates),
                new(Threshold.Majority, Base.TookPart),
                article,
                Latitude.MayFill
            )
            .With(norms.Surplus, Surplus.AtLeastMore(1), article, Latitude.MayFill)
            .With(norms.ServesOutTerm, value: true, article, Latitude.Fixed);
    }

    private static Rulebook WithDelegates(this Rulebook rulebook, Instrument law, Articles at)
    {
        var norms = Norms.Delegates;
        var composition = law.Read(at.Delegates, 1);
        var chosen = law.Read(at.Delegates, 2);
        return rulebook
            .With(norms.Apportionment, FiveToFifteen, chosen, Latitude.Fixed)
            .With(norms.Share, new(Threshold.AtLeast(4, 5), Base.Composition), composition)
            .With(norms.Women, new(Threshold.AtLeast(1, 3), Base.Composition), composition)
            .With(norms.SameTerm, value: true, chosen, Latitude.Fixed);
    }

    // Where each subject stands in an edition.
    internal sealed record Articles(
        int NobodyMay,
        int Recall,
        int Ending,
        int ByElection,
        int Delegates,
        int DelegatesMeet,
        int Appraisal
    );
}
