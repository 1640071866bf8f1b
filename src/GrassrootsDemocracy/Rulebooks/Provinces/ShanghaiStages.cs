using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Process;
using static GrassrootsDemocracy.Rulebooks.Provinces.Shanghai2020;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// What the measures of Shanghai ask for beside the election itself: a later election (art. 5(2)), how long the election
// committee lasts (8(2)), certificates, ballots and seal (22 to 24), and the end of an office declared (26(2)).
internal static class ShanghaiStages
{
    private static readonly ProcessNorms Norms = ElectionNorms.VillagersCommittee.Process;

    private static readonly ValueList<Label> EitherAssembly =
    [
        Bodies.VillagersAssembly,
        Bodies.VillagersDelegatesAssembly,
    ];

    public static Rulebook WithShanghaiStages(this Rulebook measures) =>
        measures.WithPostponement().WithCommitteeEnds().WithPapers().WithEndDeclared();

    // Asked for by the committee, agreed to by an assembly, reviewed by the township, approved by the district, filed.
    private static Rulebook WithPostponement(this Rulebook measures)
    {
        var (ask, consent, approval) = (
            Norms.Postponement,
            Norms.PostponementConsent,
            Norms.PostponementApproval
        );
        var ifAsked = new StageTerms { NeededWhen = Case.Of(ask.Stage) };
        return measures
            .WithStage(
                ask,
                new()
                {
                    Need = StageNeed.Optional,
                    By = [Bodies.VillagersCommittee],
                    Evidence = [ShanghaiLabels.Reasons, ShanghaiLabels.Length],
                },
                Article(5, 2)
            )
            .WithStage(consent, ifAsked with { By = EitherAssembly, After = [ask.Stage] }, Article(5, 2))
            .WithStage(
                approval,
                ifAsked with
                {
                    By = [Bodies.CountyGovernment],
                    After = [consent.Stage],
                    Evidence = [ShanghaiLabels.ReviewedByTownship, ShanghaiLabels.FiledWithCity],
                },
                Article(5, 2)
            );
    }

    // From the day it is formed to the day of the handover, and no longer.
    private static Rulebook WithCommitteeEnds(this Rulebook measures) =>
        measures
            .With(Norms.CommitteeEnds.Task, Norms.CommitteeEnds.Stage, Article(8, 2))
            .With(Norms.CommitteeEnds.After, [Norms.Committee.Stage, Norms.Handover.Stage], Article(8, 2))
            .With(Norms.CommitteeEnds.Earliest, DayRule.On(Norms.Handover.Stage), Article(8, 2))
            .With(Norms.CommitteeEnds.Latest, DayRule.On(Norms.Handover.Stage), Article(8, 2));

    private static Rulebook WithPapers(this Rulebook measures) =>
        measures
            .With(Norms.Certificates.Task, Norms.Certificates.Stage, Article(22))
            .With(Norms.Certificates.Actors, [Bodies.ElectionCommittee], Article(22))
            .With(Norms.Certificates.After, [Norms.Announcement.Stage], Article(22))
            .With(Norms.SealedBallots.Task, Norms.SealedBallots.Stage, Article(23))
            .With(Norms.SealedBallots.After, [Norms.Count.Stage], Article(23))
            .With(Norms.SealedBallots.Latest, DayRule.On(Norms.Announcement.Stage), Article(23))
            .With(
                Norms.SealedBallots.Evidence,
                [ShanghaiLabels.KeptByTownship, ShanghaiLabels.KeptUntilTheNext],
                Article(23)
            )
            .With(Norms.SealHandover.Task, Norms.SealHandover.Stage, Article(24))
            .With(Norms.SealHandover.Actors, [Bodies.VillagersCommittee], Article(24))
            .With(Norms.SealHandover.After, [Norms.Announcement.Stage], Article(24))
            .With(Norms.SealHandover.Latest, DayRule.On(Norms.Announcement.Stage), Article(24));

    // The committee calls the meeting, and where it does not the supervision body does.
    private static Rulebook WithEndDeclared(this Rulebook measures)
    {
        var (meeting, declared) = (Norms.EndingMeeting, Norms.EndingDeclared);
        return measures
            .With(meeting.Task, meeting.Stage, Article(26, 2))
            .With(meeting.Need, StageNeed.Optional, Article(26, 2))
            .With(
                meeting.Actors,
                [Bodies.VillagersCommittee],
                Article(26, 2),
                when: !ElectionOccasions.CommitteeDoesNotCall
            )
            .With(
                meeting.Actors,
                [Bodies.VillageSupervisionCommittee],
                Article(26, 2),
                when: ElectionOccasions.CommitteeDoesNotCall
            )
            .With(declared.Task, declared.Stage, Article(26, 2))
            .With(declared.Need, StageNeed.Mandatory, Article(26, 2), when: Case.Of(meeting.Stage))
            .AskingNothing(declared.Need, Article(26, 2), when: !Case.Of(meeting.Stage))
            .With(declared.Actors, EitherAssembly, Article(26, 2))
            .With(declared.After, [meeting.Stage], Article(26, 2))
            .With(declared.Evidence, [ElectionEvidence.FiledWithTownship], Article(26, 2));
    }
}
