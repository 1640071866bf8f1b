using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;

namespace GrassrootsDemocracy.Rulebooks.National;

// Four deliberations and two disclosures (四议两公开). The regulation on rural party organisations has the chain of bodies; how
// many must come and agree at each, and that the first two steps may be one where one person leads both committees, stands
// in a practice guide only. Those norms are cited to the guide, and a lower rulebook may set others.
internal static class FourDeliberations
{
    private static readonly FourDeliberationsNorms Norms = StagedDecisionNorms.FourDeliberations;

    private static Citation Guide =>
        new(
            new("Practice guide to four deliberations and two disclosures", "“四议两公开”工作指引", "2025"),
            Provision.Named("as published", "公开文本"),
            TextStatus.Confirmed
        );

    public static Rulebook WithFourDeliberations(this Rulebook rulebook, Citation source) =>
        rulebook
            .WithChain(source)
            .With(Norms.Votes, [Norms.Review.Stage, Norms.Decision.Stage], source)
            .WithGuide();

    private static Rulebook WithChain(this Rulebook rulebook, Citation source)
    {
        (StageNorms Stage, ValueList<Label> Bodies)[] chain =
        [
            (Norms.Proposal, [Bodies.VillagePartyOrganisation, Bodies.PartyBranchCommittee]),
            (Norms.Deliberation, [Bodies.TwoCommittees, Bodies.JointMeetingOfTwoCommittees]),
            (Norms.Review, [Bodies.PartyMembersAssembly]),
            (Norms.Decision, [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly]),
            (Norms.DecisionPublished, []),
            (Norms.ResultPublished, []),
        ];
        for (var place = 0; place < chain.Length; place++)
        {
            var (stage, bodies) = chain[place];
            rulebook = rulebook.With(stage.Task, stage.Stage, source, Latitude.Fixed);
            if (bodies.Count > 0)
            {
                rulebook = rulebook.With(stage.Actors, bodies, source, Latitude.Fixed);
            }

            if (place > 0)
            {
                rulebook = rulebook.With(stage.After, [chain[place - 1].Stage.Stage], source);
            }
        }

        return rulebook;
    }

    // Two thirds of the members come, and more than half of those due agree. By which whole the two committees count their
    // majority the guide does not say.
    private static Rulebook WithGuide(this Rulebook rulebook) =>
        rulebook
            .With(
                Norms.MembersVote.Opening,
                [new(Circles.Members, new(Threshold.AtLeast(2, 3), Base.Due))],
                Guide,
                Latitude.MayFill
            )
            .With(Norms.MembersVote.Majority, new(Threshold.Majority, Base.Due), Guide, Latitude.MayFill)
            .LeavingOpen(Norms.CommitteesVote.Majority, Guide)
            .With(
                Norms.Mergers,
                [new([Norms.Proposal.Stage, Norms.Deliberation.Stage], StageOccasions.DualLeadership)],
                Guide,
                Latitude.MayFill
            );
}
