using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第六章　罢免、辞职和补选, 第七章　法律责任, 第八章　附则.
public static partial class Zhejiang2020
{
    private static Edition WithEndings(this Edition measures) =>
        measures
            .Article(34)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Recall.Petition, [AskedByVoters, AskedByDelegates], Fixed)
                    .Paragraph(2)
                    .With(N.Recall.Parts, [RecallFacts.Reasons, RecallFacts.InWriting])
            )
            .Article(35)
            .OnTimeAfter(it =>
                it.With(
                        N.Recall.Callers,
                        [new(Bodies.VillagersCommittee, new(30)), new(Bodies.TownshipGovernment, new(60))]
                    )
                    .Paragraph(1)
                    .With(N.Recall.Safeguards, [RecallFacts.Reply])
            )
            .Article(36)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Recall.Turnout(Franchise.Voters), MostOfTheRoll, Fixed)
                    .With(N.Recall.Majority, MostOfThoseWhoTookPart, Fixed)
                    .With(N.Recall.Aftermath, [RecallFacts.Announced, RecallFacts.FiledWithTownshipAndCounty])
                    .Paragraph(2)
                    .With(N.Recall.SameFacts, new TimeLimit(1, TimeUnit.Year))
                    .Paragraph(3)
                    .With(N.Recall.Resignation, value: true, Fixed)
            )
            .Article(37)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Ending.ResignationTo, [Bodies.VillagersCommittee], Fixed)
                    .With(N.Ending.ResignationParts, [ResignationParts.InWriting])
                    .With(N.Ending.ResignationAcceptedBy, EitherAssembly, Fixed)
                    .With(N.Ending.ResignationDecided, new TimeLimit(30))
                    .With(N.Ending.ResignationAnnounced, new TimeLimit(5))
            )
            .Article(38)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.ByElection.Bodies, ByElectionInEitherAssembly)
                    .With(N.ByElection.RunBy, Bodies.VillagersCommittee, Fixed)
                    .Paragraph(2)
                    .With(
                        N.ByElection.Turnout(Franchise.Voters),
                        new(Base.TookPart, new(Threshold.Majority, Base.Composition)),
                        Fixed
                    )
                    .With(
                        N.ByElection.Turnout(Franchise.ResidentsDelegates),
                        new(Base.TookPart, new(Threshold.AtLeast(2, 3), Base.Composition)),
                        Fixed
                    )
                    .Paragraph(3)
                    .With(N.ByElection.ServesOutTerm, value: true, Fixed)
            )
            .Article(41)
            .OnTimeAfter(it =>
                it.With(
                    N.Ending.InvalidDeclaredBy,
                    [Bodies.ElectionCommittee, Bodies.TownshipGovernment, Bodies.CountyGovernment],
                    Fixed
                )
            )
            // A subdistrict office does what a township government does: the whole layer says so (StandingIn).
            .Article(44);
}
