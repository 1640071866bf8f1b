using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfBefore =>
        [.. OfConditions, .. OfVoters, .. OfProxies, .. OfCandidacy, .. OfElectionCommittees];

    private static KeyValuePair<Type, Func<object>>[] OfConditions =>
        [
            Of(Label),
            Of(() => new KinPath("Li", "Wang", KinRelation.Parent, [new("Li", "Wang", KinRelation.Parent)])),
            Of<ValueList<Relation>>(() => [new("Li", "Wang", KinRelation.Parent)]),
            Of(Fact),
            Of<IEnumerable<StatedFact>>(() => [Fact()]),
            Of<ValueList<StatedFact>>(() => [Fact()]),
            Of(() => Condition.That(Label())),
            Of<IEnumerable<Condition>>(() => [Condition.That(Label())]),
            Of<ValueList<Condition>>(() => [Condition.That(Label())]),
            Of<ValueList<Label>>(() => [Label()]),
            Of<IEnumerable<Label>>(() => [Label()]),
            Of<ValueList<Finding>>(() => []),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfVoters =>
        [
            Of(() => new VoterNorms(new("body/kind", "kind", "类"))),
            Of(() => new VoterClass(Label(), [Condition.That(Label())])),
            Of<ValueList<VoterClass>>(() => [new(Label(), [Condition.That(Label())])]),
            Of(() => new NamedDay(Label(), new(2026, 1, 1))),
            Of<ValueList<NamedDay>>(() => [new(Label(), new(2026, 1, 1))]),
            Of(() => new ListedPerson { Name = "Li" }),
            Of(() => new BirthRecord(BirthPapers.IdentityCard, new(2000, 3, 1))),
            Of<ValueList<BirthRecord>>(() => [new(BirthPapers.IdentityCard, new(2000, 3, 1))]),
            Of<ValueList<ListedPerson>>(() => [new() { Name = "Li" }]),
            Of(VoterList),
            Of(VoterRules),
            Of(() => VoterRules().Decide(VoterList())),
            Of(() => VoterRules().Decide(VoterList()).Persons[0]),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfProxies =>
        [
            Of(() => new ProxyNorms(new("body/kind", "kind", "类"))),
            Of(() => ProxyHolders.Of(KinCircle.CloseRelatives, Label())),
            Of(Grant),
            Of<ValueList<ProxyGrant>>(() => [Grant()]),
            Of(() => new ProxyRecord { ElectionDay = new(2026, 3, 1), Grants = [Grant()] }),
            Of(() => new ProxyResult(Grant(), ProxyState.Valid, [])),
            Of(ProxyRules),
            Of(() => ProxyRules().Decide(new() { ElectionDay = new(2026, 3, 1), Grants = [Grant()] })),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfCandidacy =>
        [
            Of(() => new CandidacyNorms(new("body/kind", "kind", "类"))),
            Of(() => new Nominator(Label(), 10)),
            Of(() => new PostSeats(Office.Member, 3)),
            Of<ValueList<PostSeats>>(() => [new(Office.Member, 3)]),
            Of(Nomination),
            Of<ValueList<Nomination>>(() => [Nomination()]),
            Of(() => new BarDecision(Label(), Bodies.VillagersAssembly, IsKept: true)),
            Of<ValueList<BarDecision>>(() => [new(Label(), Bodies.VillagersAssembly, IsKept: true)]),
            Of(() => new PersonToStand { Name = "Li" }),
            Of<ValueList<PersonToStand>>(() => [new() { Name = "Li" }]),
            Of(() => new CandidacyRecord { ElectionDay = new(2026, 3, 1), Nominations = [Nomination()] }),
            Of(CandidacyRules),
            Of(() => new CandidacyResult("Li", Office.Member, CandidacyState.Admitted, [])),
            Of(() =>
                CandidacyRules()
                    .Decide(
                        new CandidacyRecord { ElectionDay = new(2026, 3, 1), Nominations = [Nomination()] }
                    )
            ),
            Of(() => new RankedPerson("Li", 3)),
            Of<IEnumerable<RankedPerson>>(() => [new("Li", 3)]),
            Of(() => new Ranking(new RankedPerson("Li", 3))),
            Of(() => new RankedTop(["Li"], [], 0)),
            Of(() => new Withdrawal { Name = "Li" }),
            Of<ValueList<Withdrawal>>(() => [new() { Name = "Li" }]),
            Of(NominationBallot),
            Of(() => default(NormOrOpen<Surplus>)),
            Of(() => CandidacyRules().Decide(NominationBallot(), default)),
        ];

    private static KeyValuePair<Type, Func<object>>[] OfElectionCommittees =>
        [
            Of(() => new ElectionCommitteeNorms(new("body/kind", "kind", "类"))),
            Of(() => new AbsenceRule(2, IsAutomatic: true)),
            Of(() => new CommitteeMember { Name = "Li" }),
            Of<ValueList<CommitteeMember>>(() => [new() { Name = "Li" }]),
            Of(() => new ElectionCommitteeRecord { Members = [new() { Name = "Li" }] }),
            Of(() => new MemberResult("Li", MemberState.Stays, [])),
            Of(ElectionCommitteeRules),
            Of(() => ElectionCommitteeRules().Decide(new() { Members = [new() { Name = "Li" }] })),
        ];

    private static Label Label() => new("family/label", "label", "标签");

    private static StatedFact Fact() => StatedFact.Since(Label(), new(2026, 1, 1));

    private static VoterList VoterList() =>
        new() { ElectionDay = new(2026, 3, 1), Persons = [new() { Name = "Li" }] };

    private static VoterRules VoterRules() =>
        global::GrassrootsDemocracy.Elections.Before.Voters.VoterRules.From(
            National,
            ElectionNorms.VillagersCommittee.Voters,
            Franchise.Voters
        );

    private static ProxyGrant Grant() => new() { Principal = "Li", Holder = "Wang" };

    private static ProxyRules ProxyRules() =>
        global::GrassrootsDemocracy.Elections.Before.Proxies.ProxyRules.From(
            National,
            ElectionNorms.VillagersCommittee.Proxies,
            Franchise.Voters
        );

    private static Nomination Nomination() =>
        new()
        {
            Name = "Li",
            Post = Office.Member,
            By = Label(),
        };

    private static CandidacyRules CandidacyRules() =>
        global::GrassrootsDemocracy.Elections.Before.Candidacy.CandidacyRules.From(
            National,
            ElectionNorms.VillagersCommittee.Candidacy
        );

    private static NominationBallot NominationBallot() =>
        new()
        {
            ElectionDay = new(2026, 3, 1),
            Post = new(Office.Member, 3),
            Votes = new(new RankedPerson("Li", 3)),
        };

    private static ElectionCommitteeRules ElectionCommitteeRules() =>
        global::GrassrootsDemocracy.Elections.Before.Committees.ElectionCommitteeRules.From(
            National,
            ElectionNorms.VillagersCommittee.ElectionCommittee
        );
}
