using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Deliberation.Proposals;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfHearings =>
        [
            Of(() => HearingNorms.Village),
            Of(() => HearingNorms.Village.Process),
            Of(() => new HearingSide { Side = Label() }),
            Of<ValueList<HearingSide>>(() => [new() { Side = Label() }]),
            Of(() => new HearingParticipant("Li", Label())),
            Of<ValueList<HearingParticipant>>(() => [new("Li", Label())]),
            Of(() => new HearingStatement("Li", "a road")),
            Of<ValueList<HearingStatement>>(() => [new("Li", "a road")]),
            Of(() => new StatementCounts(1, 2, 3, 4)),
            Of(() => new SideCount(Label(), 2, 1)),
            Of(() => new PublicComments(new(2026, 3, 1), new(2026, 3, 31))),
            Of(() => new Hearing { Matter = "the road" }),
            Of(() => HearingRules.From(National, HearingNorms.Village)),
            Of(() =>
                HearingRules
                    .From(National, HearingNorms.Village)
                    .Check(new() { Matter = "the road" }, new(2026, 3, 1))
            ),
            Of(() => new StagedDecisionNorms(Label())),
            Of(() => StagedDecisionNorms.TwoAssemblies),
            Of(() => StagedDecisionNorms.FourDeliberations),
            Of(() => StagedDecisionRules.From(National, StagedDecisionNorms.FourDeliberations)),
            Of(() =>
                StagedDecisionRules
                    .From(National, StagedDecisionNorms.FourDeliberations)
                    .Check(
                        new()
                        {
                            Matter = new() { Title = "the road", Kind = Label() },
                        },
                        new(2026, 3, 1)
                    )
            ),
            Of(() => new StageMerger([Label()])),
            Of<ValueList<StageMerger>>(() => [new([Label()])]),
            Of(StageMeeting),
            Of<ValueList<StageMeeting>>(() => [StageMeeting()]),
            Of<ValueList<ValueList<Label>>>(() =>
                [
                    [Label()],
                ]
            ),
            Of(() =>
                new StagedDecision
                {
                    Matter = new() { Title = "the road", Kind = Label() },
                }
            ),
            Of(() => new StageVote(Label(), Day: null, Motion())),
            Of(Motion),
            Of(() =>
                HearingRules
                    .From(National, HearingNorms.Village)
                    .CheckDecision(new() { Matter = "the road" }, Motion(), new(2026, 3, 1))
            ),
            .. OfProposals,
        ];

    private static KeyValuePair<Type, Func<object>>[] OfProposals =>
        [
            Of(() => new ProposalNorms(Label())),
            Of(() => new ProposalStep(ProposalState.Handled, new(2026, 3, 1))),
            Of<ValueList<ProposalStep>>(() => [new(ProposalState.Handled, new(2026, 3, 1))]),
            Of(() => new ExpertOpinion("Li", new(2026, 3, 1))),
            Of<ValueList<ExpertOpinion>>(() => [new("Li", new(2026, 3, 1))]),
            Of(Proposal),
            Of<ValueList<Proposal>>(() => [Proposal()]),
            Of(() => new ProposalBook { Proposals = [Proposal()] }),
            Of(() => new ProposalCounts(1, 2, 3, 4)),
            Of(() => new ProposalResult("1", ProposalState.Handled, IsClosed: true, LastDay: null)),
            Of(() => ProposalRules.From(National, ProposalNorms.Delegates)),
            Of(() =>
                ProposalRules
                    .From(National, ProposalNorms.Delegates)
                    .Check(new() { Proposals = [Proposal()] }, new(2026, 3, 1))
            ),
        ];

    private static Proposal Proposal() => new() { Number = "1", ReceivedOn = new(2026, 3, 1) };

    private static StageMeeting StageMeeting() =>
        new(Label(), new() { Body = Bodies.VillagersAssembly }, new() { Title = "the road", For = 1 });

    private static MotionOutcome Motion() =>
        AssemblyRules
            .From(National, AssemblyNorms.VillagersAssembly)
            .Decide(new() { Body = Bodies.VillagersAssembly }, new() { Title = "the road", For = 1 });
}
