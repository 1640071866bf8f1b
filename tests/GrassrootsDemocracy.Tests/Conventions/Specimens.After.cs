using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Handovers;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfAfter =>
        [
            Of(Label),
            Of<ValueList<Label>>(() => [Label()]),
            .. OfRecalls,
            .. OfEndings,
            .. OfByElections,
            .. OfDelegates,
        ];

    private static KeyValuePair<Type, Func<object>>[] OfRecalls =>
        [
            Of(() => new RecallNorms(new("body/kind", "kind", "类"))),
            Of(Route),
            Of<ValueList<PetitionRoute>>(() => [Route()]),
            Of(Caller),
            Of<ValueList<RecallCaller>>(() => [Caller()]),
            Of(() => new PetitionSignatures(Circles.Voters, 2, 9)),
            Of<ValueList<PetitionSignatures>>(() => [new(Circles.Voters, 2, 9)]),
            Of(Petition),
            Of(Vote),
            Of(() => new RecallResignation("Li", new(2026, 3, 1))),
            Of<ValueList<RecallResignation>>(() => [new("Li", new(2026, 3, 1))]),
            Of(Recall),
            Of(() => new RecallResult("Li", 2, RecallStatus.Passed)),
            Of(() => new RecallDeadline(Label(), new(2026, 3, 1))),
            Of(RecallRules),
            Of(() => RecallRules().Decide(Recall())),
            Of<Outcome>(() =>
                ElectionRules
                    .From(Rulebook(), ElectionNorms.VillagersCommittee, Record().Roll.Franchise)
                    .Decide(Record())
            ),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfEndings =>
        [
            Of(() => new EndingNorms(new Label("body/kind", "kind", "类"))),
            Of(() => new EndingCause(Label(), new(3))),
            Of(() => new TenureEvent(EndingCauses.Recall, new(2026, 3, 1))),
            Of<ValueList<TenureEvent>>(() => [new(EndingCauses.Recall, new(2026, 3, 1))]),
            Of(() => new Resignation { HandedInOn = new(2026, 3, 1) }),
            Of(() =>
                new Dismissal(new(2026, 3, 1), Bodies.VillagersGroupMeeting, [DismissalGrounds.Absence])
            ),
            Of(() => new Declaration(new(2026, 3, 1), Bodies.CountyGovernment)),
            Of(() => new AppraisalResult(new(2026, 3, 1), IsIncompetent: true)),
            Of<ValueList<AppraisalResult>>(() => [new(new(2026, 3, 1), IsIncompetent: true)]),
            Of(MemberTenure),
            Of(() => new OfficeEnd(Label(), new(2026, 3, 1), Citation())),
            Of(EndingRules),
            Of(() => EndingRules().Decide(MemberTenure())),
            Of(() => new HandoverNorms(new("body/kind", "kind", "类"))),
            Of(() => new Handover { NewCommitteeOn = new(2026, 3, 1) }),
            Of(HandoverRules),
            Of(() => HandoverRules().Decide(new() { NewCommitteeOn = new(2026, 3, 1) })),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfByElections =>
        [
            Of(() => new ByElectionNorms(new("body/kind", "kind", "类"))),
            Of(() => new ByElectionBody(Label(), Franchise.Voters)),
            Of<ValueList<ByElectionBody>>(() => [new(Label(), Franchise.Voters)]),
            Of(() => new EmptySeat { Since = new(2026, 3, 1) }),
            Of(ByElection),
            Of(ByElectionRules),
            Of(() => ByElectionRules().Decide(ByElection())),
            Of(() => ByElectionRules().Plan(new() { Since = new(2026, 3, 1) })),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfDelegates =>
        [
            Of(() => new DelegateNorms(new("body/kind", "kind", "类"))),
            Of(() => Apportionment.OneFor(new(5, 15))),
            Of(() => new DelegateUnit("Group 1", 2, 20)),
            Of<ValueList<DelegateUnit>>(() => [new("Group 1", 2, 20)]),
            Of(() => new DelegateNumber(new(0, 300), new(20, 40))),
            Of(Assembly),
            Of(() => new CompositionChange(1, 0, 0)),
            Of(DelegateRules),
            Of(() => DelegateRules().Decide(Assembly())),
            Of(() => new CongressUnit("Branch 1", 2, 3)),
            Of<ValueList<CongressUnit>>(() => [new("Branch 1", 2, 3)]),
            Of(() => new DelegateCredentials("Li", IsConfirmed: true, Reason: null)),
            Of<ValueList<DelegateCredentials>>(() => [new("Li", IsConfirmed: true, Reason: null)]),
            Of(Congress),
            Of(CongressRules),
            Of(() => CongressRules().Decide(Congress())),
        ];

    private static PetitionRoute Route() => new(Label(), new(Threshold.AtLeast(1, 5), Base.Entitled));

    private static RecallCaller Caller() => new(Label(), new(30));

    private static Petition Petition() =>
        new() { ReceivedOn = new(2026, 3, 1), Signatures = [new(Circles.Voters, 2, 9)] };

    private static RecallVote Vote() =>
        new()
        {
            Day = new(2026, 3, 20),
            Roll = new() { Franchise = Franchise.Voters, Registered = 9 },
            Tally = BallotPaper.Of(["Li"], limit: 1).Count([1UL, 1UL, 0UL]),
        };

    private static Recall Recall() =>
        new()
        {
            Members = ["Li", "Wang"],
            Petition = Petition(),
            Vote = Vote(),
        };

    private static RecallRules RecallRules() =>
        global::GrassrootsDemocracy.Elections.After.Recalls.RecallRules.From(
            National,
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );

    private static MemberTenure MemberTenure() => new() { Member = "Li", ElectedOn = new(2026, 3, 1) };

    private static EndingRules EndingRules() =>
        global::GrassrootsDemocracy.Elections.After.Endings.EndingRules.From(
            National,
            ElectionNorms.VillagersCommittee
        );

    private static HandoverRules HandoverRules() =>
        global::GrassrootsDemocracy.Elections.After.Handovers.HandoverRules.From(
            National,
            ElectionNorms.VillagersCommittee
        );

    private static ByElection ByElection() =>
        new()
        {
            Seat = new() { Since = new(2026, 2, 1) },
            Body = Bodies.VillagersAssembly,
            Vote = Record(),
        };

    private static ByElectionRules ByElectionRules() =>
        global::GrassrootsDemocracy.Elections.After.ByElections.ByElectionRules.From(
            National,
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );

    private static DelegatesAssembly Assembly() =>
        new()
        {
            Men = 20,
            Women = 4,
            CommitteeMembers = 5,
        };

    private static DelegateRules DelegateRules() =>
        global::GrassrootsDemocracy.Elections.After.Delegates.DelegateRules.From(
            National,
            ElectionNorms.VillagersCommittee.Delegates
        );

    private static Congress Congress() => new() { Members = 600, Seats = 120 };

    private static CongressRules CongressRules() =>
        global::GrassrootsDemocracy.Elections.After.Delegates.CongressRules.From(National);
}
