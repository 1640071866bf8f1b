using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Liaison.Delegates;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfLiaisonWork =>
        [.. OfPlanning, .. OfAppeals, .. OfDelegateTerms];

    private static KeyValuePair<Type, Func<object>>[] OfPlanning =>
        [
            Of(() => new LinkHolder { Id = "m1" }),
            Of<ValueList<LinkHolder>>(() => [new() { Id = "m1" }]),
            Of(() => new LinkedPerson { Id = "d1" }),
            Of<ValueList<LinkedPerson>>(() => [new() { Id = "d1" }]),
            Of(() => new LinkPair("m1", "d1")),
            Of<ValueList<LinkPair>>(() => [new("m1", "d1")]),
            Of(() => new HolderLoad("m1", 1, 2)),
            Of<Func<int, int?>>(() => _ => null),
            Of<Func<int, string>>(() =>
                number => "m" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            ),
            Of(PlanRequest),
            Of(LinkPlanRulesOfMembers),
            Of(() => LinkPlanRulesOfMembers().Plan(PlanRequest())),
            Of(() => LinkPlanRulesOfMembers().ProblemOf(PlanRequest())),
            Of(() => ShortestPathSolver.Instance),
            Of<IAssignmentSolver>(() => ShortestPathSolver.Instance),
            Of<ValueList<int>>(() => [0]),
            Of<ValueList<JurisdictionCode>>(() => [JurisdictionCode.Parse("310112")]),
            Of(() =>
                new LinkGap
                {
                    Kind = LinkGapKind.TooFewPlaces,
                    Localities = [JurisdictionCode.Parse("310112")],
                    Linked = ["d1"],
                    Holders = [],
                    Needed = 1,
                    Room = 0,
                }
            ),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfAppeals =>
        [
            Of(() => AppealNorms.For(Label())),
            Of(Act),
            Of<ValueList<AppealEvent>>(() => [Act()]),
            Of(() => new AppealLog { Events = [Act()] }),
            Of(AppealRules),
            Of(() => AppealRules().Decide(new() { Events = [Act()] }, new(2026, 3, 9))),
            Of(() => new AppealCount(AppealState.Closed, 3)),
            Of(Duty),
            Of<ValueList<AppealDuty>>(() => [Duty()]),
            Of(() =>
                new AppealStatus
                {
                    Appeal = "A",
                    State = AppealState.Routed,
                    Since = new(2026, 3, 1),
                }
            ),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfDelegateTerms =>
        [
            Of(() => new StatusCause(StatusCauses.RelationLeft, new(2026, 3, 1))),
            Of<ValueList<StatusCause>>(() => [new(StatusCauses.RelationLeft, new(2026, 3, 1))]),
            Of(() => new StatusDecision { Cause = StatusCauses.RelationLeft, On = new(2026, 3, 1) }),
            Of<ValueList<StatusDecision>>(() =>
                [new() { Cause = StatusCauses.RelationLeft, On = new(2026, 3, 1) }]
            ),
            Of(() => new DelegateRight(Label()) { OwesPapers = true }),
            Of(() => new RightUse { Right = DelegateRights.Opinion, On = new(2026, 3, 1) }),
            Of<ValueList<RightUse>>(() => [new() { Right = DelegateRights.Opinion, On = new(2026, 3, 1) }]),
            Of(() => new SignUp { SignedUp = ["Li"], Present = [] }),
            Of(() => new DelegateTerm { Delegate = "Li", From = new(2026, 3, 1) }),
            Of<ValueList<DelegateRight>>(() => [new(DelegateRights.Briefing)]),
            Of(() => new SpecialGroup("study", new(2026, 3, 1))),
            Of<ValueList<SpecialGroup>>(() => [new("study", new(2026, 3, 1))]),
            Of(() => new DelegationPost(DelegationOffices.Head, "Li", new(2026, 3, 1))),
            Of<ValueList<DelegationPost>>(() => [new(DelegationOffices.Head, "Li", new(2026, 3, 1))]),
            Of(() => new StandingDelegation { Name = "D", From = new(2026, 3, 1) }),
            Of<ValueList<StandingDelegation>>(() => [new() { Name = "D", From = new(2026, 3, 1) }]),
            Of(() =>
                new DelegationTerm
                {
                    From = new(2026, 3, 1),
                    Until = new(2027, 3, 1),
                    Delegations = [],
                }
            ),
            Of(() => DelegateTermRules.From(National)),
            Of(() =>
                DelegateTermRules
                    .From(National)
                    .Decide(new() { Delegate = "Li", From = new(2026, 3, 1) }, new(2026, 3, 9))
            ),
        ];

    private static LinkPlanRequest PlanRequest() =>
        new()
        {
            Holders = [new() { Id = "m1" }],
            Linked = [new() { Id = "d1" }],
            Today = [new("m1", "d0")],
        };

    private static LinkPlanRules LinkPlanRulesOfMembers() =>
        LinkPlanRules.From(National, LiaisonNorms.CountyMemberToDelegate);

    private static AppealEvent Act() =>
        new()
        {
            Appeal = "A",
            Day = new(2026, 3, 1),
            Act = AppealAct.Collected,
        };

    private static AppealRules AppealRules() =>
        global::GrassrootsDemocracy.Liaison.Appeals.AppealRules.From(National);

    private static AppealDuty Duty() =>
        new(AppealDutyKind.Answer, "roads", new(2026, 3, 1), new(2026, 3, 9), EndedOn: null);
}
