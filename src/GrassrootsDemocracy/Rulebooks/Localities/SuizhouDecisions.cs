using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;

namespace GrassrootsDemocracy.Rulebooks.Localities;

// The two-assembly decision (两会制) in six stages. No days are reported, nor a share for the draft. Of the resolution it is
// reported that two thirds or more of the delegates who came agree (三分之二以上到会代表同意); that as many of all delegates
// must come is how others read it, and is marked as assumed.
internal static class SuizhouDecisions
{
    private static readonly TwoAssemblyNorms Norms = StagedDecisionNorms.TwoAssemblies;

    private static Citation Source =>
        new(
            new Instrument("Suizhou city, two-assembly decision", "随州市村务要事“两会制”决策制度", "2005"),
            Provision.Named("as reported in 2008", "据2008年报道"),
            TextStatus.Confirmed
        );

    public static Rulebook WithTwoAssemblies(this Rulebook rulebook) =>
        rulebook
            .With(Norms.Topic.Task, Norms.Topic.Stage, Source, Latitude.Fixed)
            .With(Norms.Topic.Actors, [Bodies.VillagersCommittee], Source, Latitude.Fixed)
            .With(Norms.Topic.Evidence, [StageEvidence.Investigation, StageEvidence.OpinionsAsked], Source)
            .With(Norms.Draft.Task, Norms.Draft.Stage, Source, Latitude.Fixed)
            .With(Norms.Draft.Actors, [Bodies.PartyMembersAssembly], Source, Latitude.Fixed)
            .With(Norms.Draft.After, [Norms.Topic.Stage], Source)
            .With(Norms.Resolution.Task, Norms.Resolution.Stage, Source, Latitude.Fixed)
            .With(Norms.Resolution.Actors, [Bodies.VillagersDelegatesAssembly], Source, Latitude.Fixed)
            .With(Norms.Resolution.After, [Norms.Draft.Stage], Source)
            .With(Norms.Votes, [Norms.Resolution.Stage], Source)
            .With(
                Norms.DelegatesVote.Majority,
                new(Threshold.AtLeast(2, 3), Base.Present),
                Source,
                Latitude.Fixed
            )
            .With(
                Norms.DelegatesVote.Opening,
                [new(Circles.Composition, new(Threshold.AtLeast(2, 3), Base.VillagersDelegates))],
                new(Source.Instrument, Source.Provision, TextStatus.Analogy),
                Latitude.MayFill
            )
            .With(Norms.Implementation.Task, Norms.Implementation.Stage, Source, Latitude.Fixed)
            .With(Norms.Implementation.Evidence, [StageEvidence.Supervised], Source)
            .With(Norms.Implementation.After, [Norms.Resolution.Stage], Source)
            .With(Norms.Report.Task, Norms.Report.Stage, Source, Latitude.Fixed)
            .With(
                Norms.Report.Actors,
                [Bodies.JointMeetingOfTwoCommittees, Bodies.TwoCommittees],
                Source,
                Latitude.Fixed
            )
            .With(
                Norms.Report.Evidence,
                [StageEvidence.ReportedToMembers, StageEvidence.ReportedToDelegates],
                Source
            )
            .With(Norms.Report.After, [Norms.Implementation.Stage], Source)
            .With(Norms.Appraisal.Task, Norms.Appraisal.Stage, Source, Latitude.Fixed)
            .With(
                Norms.Appraisal.Evidence,
                [StageEvidence.AppraisedByMembers, StageEvidence.AppraisedByDelegates],
                Source
            )
            .With(Norms.Appraisal.After, [Norms.Report.Stage], Source);
}
