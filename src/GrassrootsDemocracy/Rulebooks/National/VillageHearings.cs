using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;

namespace GrassrootsDemocracy.Rulebooks.National;

// Consultation, which the laws of 2026 made a duty of the committee: village law art. 33, urban law art. 32. A hearing is
// one form of it; the laws give no numbers.
internal static class VillageHearings
{
    public static Rulebook WithHearings2026(this Rulebook rulebook, Instrument law) =>
        rulebook.WithConsultation(
            HearingNorms.Village,
            law,
            article: 33,
            Bodies.VillagersCommittee,
            [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly]
        );

    public static Rulebook WithUrbanHearings2026(this Rulebook rulebook, Instrument law) =>
        rulebook.WithConsultation(
            HearingNorms.Community,
            law,
            article: 32,
            Bodies.ResidentsCommittee,
            [Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly]
        );

    private static Rulebook WithConsultation(
        this Rulebook rulebook,
        HearingNorms norms,
        Instrument law,
        int article,
        Label committee,
        ValueList<Label> assemblies
    )
    {
        var stages = norms.Process;
        var (duty, forms, outcome) = (Read(1), Read(2), Read(3));
        return rulebook
            .Adding(
                norms.Kinds,
                [
                    MatterKinds.VitalInterest,
                    MatterKinds.WelfareUndertaking,
                    HearingMatters.DifficultiesAndDisputes,
                ],
                duty
            )
            .With(
                norms.Forms,
                [HearingForms.Council, HearingForms.Hearing, HearingForms.Talk, HearingForms.Other],
                forms,
                Latitude.MayFill
            )
            .With(
                stages.Hearing.Task,
                new(stages.Hearing.Stage.Id, "the consultation", "协商"),
                duty,
                Latitude.Fixed
            )
            .With(stages.Hearing.Actors, [committee], duty, Latitude.Fixed)
            .With(stages.Hearing.Need, StageNeed.Mandatory, duty, when: HearingOccasions.Required)
            .AskingNothing(stages.Hearing.Need, duty, when: !HearingOccasions.Required)
            .With(stages.Decision.Need, StageNeed.Mandatory, outcome, when: HearingOccasions.Assembly)
            .AskingNothing(stages.Decision.Need, outcome, when: !HearingOccasions.Assembly)
            .With(stages.Decision.Actors, assemblies, outcome, Latitude.Fixed)
            .With(stages.Decision.After, [stages.Hearing.Stage], outcome)
            .With(
                stages.FollowUp.Task,
                new(
                    stages.FollowUp.Stage.Id,
                    "carrying out what was agreed, or seeing that it is",
                    "组织实施或者监督落实"
                ),
                outcome,
                Latitude.Fixed
            )
            .With(stages.FollowUp.Actors, [committee], outcome, Latitude.Fixed)
            .With(stages.FollowUp.Need, StageNeed.Mandatory, outcome, when: HearingOccasions.Required)
            .AskingNothing(stages.FollowUp.Need, outcome, when: !HearingOccasions.Required)
            .With(stages.FollowUp.After, [stages.Hearing.Stage], outcome);

        Citation Read(int paragraph) => law.Read(article, paragraph);
    }
}
