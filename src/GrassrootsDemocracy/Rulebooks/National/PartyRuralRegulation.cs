using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// The regulation on the party's rural grassroots organisations (农村基层组织工作条例): one person as secretary, director and head of
// the collective, the sizes and terms of a village's party committees, and four deliberations and two disclosures (四议两公开).
// What the law of the state only allows the party's own regulation asks for: the secretary should (应当) become director and head
// of the collective by lawful procedure. No article number was confirmed, and the sizes are from memory.
internal static class PartyRuralRegulation
{
    private static readonly string[] FourDeliberations =
    [
        "deliberation.four-deliberations",
        .. About.Assemblies(Bodies.PartyMembersAssembly, Bodies.TwoCommittees),
    ];

    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the regulation on the party's rural grassroots organisations",
            checkedOn: new(2026, 11, 23),
            (new(2018, 12, 28), WithGuide)
        );

    private static FourDeliberationsNorms N => StagedDecisionNorms.FourDeliberations;

    private static Rulebook WithGuide()
    {
        var law = new Instrument(
            "Regulation on the Work of the Party's Rural Grassroots Organisations",
            "中国共产党农村基层组织工作条例",
            new(2018, 12, 28),
            new(2018, 12, 28)
        );
        var regulation = new Chapters(
            new(
                Subject.Posts,
                [
                    "election.general-branch-committee",
                    "election.party-committee",
                    .. About.Posts(
                        Bodies.PartyBranchCommittee,
                        Bodies.GeneralBranchCommittee,
                        Bodies.PartyCommittee
                    ),
                ]
            ),
            new(Subject.Meetings, FourDeliberations)
        ).Written(Rulebook.Named(law.Name, law.ChineseName), () => Of2018(law));
        return Chapters.On(FourDeliberations).Written(regulation, Guide);
    }

    private static Edition Of2018(Instrument law) =>
        new Edition(law, TextStatus.Confirmed)
            .Article(5)
            .OnPosts(it =>
                it.With(PostNorms.GeneralBranchCommittee.TermYears, 5, MayFill)
                    .With(PostNorms.PartyCommittee.TermYears, 5, MayFill)
            )
            .Article(8)
            .OnPosts(it =>
                it.Being(TextStatus.NotRead)
                    .With(PostNorms.GeneralBranchCommittee.Size, new CountRange(5, 7))
                    .With(PostNorms.PartyCommittee.Size, new CountRange(5, 9))
            )
            .Article(19)
            .OnMeetings(it =>
                it.WithStep(N.Proposal, [Bodies.VillagePartyOrganisation, Bodies.PartyBranchCommittee])
                    .WithStep(
                        N.Deliberation,
                        [Bodies.TwoCommittees, Bodies.JointMeetingOfTwoCommittees],
                        after: N.Proposal
                    )
                    .WithStep(N.Review, [Bodies.PartyMembersAssembly], after: N.Deliberation)
                    .WithStep(
                        N.Decision,
                        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
                        after: N.Review
                    )
                    .WithStep(N.DecisionPublished, by: null, after: N.Decision)
                    .WithStep(N.ResultPublished, by: null, after: N.DecisionPublished)
                    .With(N.Votes, [N.Review.Stage, N.Decision.Stage])
            )
            .OnPosts(it =>
                it.WithSecretary(PostNorms.PartyBranchCommittee)
                    .WithSecretary(PostNorms.GeneralBranchCommittee)
                    .WithSecretary(PostNorms.PartyCommittee)
            );

    // The regulation has the chain of bodies; how many must come and agree at each, and that the first two steps may be one where
    // one person leads both committees, stands in a practice guide only, and a lower rulebook may set others. Two thirds of the
    // members come, and more than half of those due agree. By which whole the two committees count their majority the guide does
    // not say.
    private static Edition Guide() =>
        new Edition(
            new("Practice guide to four deliberations and two disclosures", "“四议两公开”工作指引", "2025"),
            TextStatus.Confirmed
        )
            .Place("as published", "公开文本")
            .Says(it =>
                it.With(
                        N.MembersVote.Opening,
                        [new(Circles.Members, new(Threshold.AtLeast(2, 3), Base.Due))],
                        MayFill
                    )
                    .With(N.MembersVote.Majority, new(Threshold.Majority, Base.Due), MayFill)
                    .LeavingOpen(N.CommitteesVote.Majority)
                    .With(
                        N.Mergers,
                        [new([N.Proposal.Stage, N.Deliberation.Stage], StageOccasions.DualLeadership)],
                        MayFill
                    )
            );

    private static Statements WithStep(
        this Statements it,
        StageNorms stage,
        ValueList<Label>? by,
        StageNorms? after = null
    )
    {
        it.WithStage(stage, new() { By = by }, Fixed);
        return after is null ? it : it.With(stage.After, [after.Stage]);
    }

    private static Statements WithSecretary(this Statements it, PostNorms norms) =>
        it.With(
                norms.DualLeadership,
                [
                    Secretary(norms.Kind, new(Bodies.VillagersCommittee, Office.Director)),
                    Secretary(norms.Kind, new(Bodies.CollectiveBoard, PostFacts.BoardChair)),
                ]
            )
            .With(
                norms.CrossAppointment,
                [new() { With = [Bodies.VillagersCommittee], Force = NormForce.Should }]
            );

    private static DualLeadership Secretary(Label body, OfficeAt holds) =>
        new()
        {
            Holder = [new(body, Office.Secretary)],
            Holds = holds,
            Force = NormForce.Should,
        };
}
