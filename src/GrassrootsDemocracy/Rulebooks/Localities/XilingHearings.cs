using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// Hearing, then decision by ballot (听证票决): what is reported, and no more. How many of each side, how they are chosen,
// notice and papers are not reported.
internal static class XilingHearings
{
    private static readonly HearingNorms Norms = HearingNorms.Community;

    public static Rulebook WithHearings(this Rulebook rulebook, Citation source)
    {
        var stages = Norms.Process;
        return rulebook
            .With(Norms.Kinds, HeardFirst, source)
            .With(Norms.Forms, [HearingForms.Hearing], source, Latitude.Fixed)
            .With(Norms.AllSides, value: true, source, Latitude.Fixed)
            .With(stages.Tabling.Task, stages.Tabling.Stage, source, Latitude.Fixed)
            .With(
                stages.Tabling.Actors,
                [Bodies.TwoCommittees, Bodies.PartyBranchCommittee, Bodies.ResidentsCommittee],
                source,
                Latitude.Fixed
            )
            .With(stages.Hearing.Need, StageNeed.Mandatory, source, when: HearingOccasions.Required)
            .AskingNothing(stages.Hearing.Need, source, when: !HearingOccasions.Required)
            .With(stages.Hearing.After, [stages.Tabling.Stage], source)
            .With(stages.Decision.Task, stages.Decision.Stage, source, Latitude.Fixed)
            .With(stages.Decision.After, [stages.Tabling.Stage, stages.Hearing.Stage], source)
            .With(stages.Decision.Evidence, [HearingEvidence.Ballot], source);
    }

    private static ValueList<Label> HeardFirst =>
        [
            MatterKinds.Investment,
            MatterKinds.CapitalConstruction,
            MatterKinds.WelfareUndertaking,
            MatterKinds.Renovation,
            MatterKinds.CommunityRules,
            MatterKinds.VitalInterest,
        ];
}
