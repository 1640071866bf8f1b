using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>
/// The Regulation on the Work of Rural Party Organisations (农村基层组织工作条例) of 2018: four deliberations and two
/// disclosures (四议两公开).
/// </summary>
/// <remarks>
/// The regulation has the chain of bodies; how many must come and agree at each, and that the first two steps may be one
/// where one person leads both committees, stands in a practice guide only. Those norms are cited to the guide, and a
/// lower rulebook may set others.
/// </remarks>
public static class RuralPartyRegulation
{
    private static readonly FourDeliberationsNorms Norms = StagedDecisionNorms.FourDeliberations;

    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the Regulation on the Work of Rural Party Organisations",
            checkedOn: new(2026, 11, 23),
            (new(2018, 12, 28), Of2018())
        );

    private static Citation Guide =>
        new(
            new("Practice guide to four deliberations and two disclosures", "“四议两公开”工作指引", "2025"),
            Provision.Named("as published", "公开文本"),
            TextStatus.Confirmed
        );

    private static Rulebook Of2018()
    {
        var regulation = new Instrument(
            "Regulation on the Work of Rural Party Organisations",
            "中国共产党农村基层组织工作条例",
            new(2018, 12, 28),
            new(2018, 12, 28)
        );
        var article19 = new Citation(regulation, Provision.Article(19), TextStatus.Confirmed);
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .WithChain(article19)
            .With(Norms.Votes, [Norms.Review.Stage, Norms.Decision.Stage], article19)
            .WithGuide();
    }

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
                [new(MeetingBases.Members, new(Threshold.AtLeast(2, 3), Base.Due))],
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
