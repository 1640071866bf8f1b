using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using NodaTime;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    // A network is equal to itself only, and so is what is found in it.
    private static readonly LiaisonNetwork Linked = Links().Build();

    private static KeyValuePair<Type, Func<object>>[] OfLiaison =>
        [
            Of<ReadOnlyMemory<int>>(() => new[] { 1 }),
            Of<ReadOnlyMemory<LocalDate>>(() => new[] { new LocalDate(2009, 1, 1) }),
            Of<ValueList<LinkKind>>(() => [LinkKinds.MemberToGroup]),
            Of<ValueList<CrossingNeed>>(() => [new(Traits.Age, 2)]),
            Of(() =>
                new LinkKind(new("link/kind", "kind", "类"), [LiaisonRoles.GridCell], [LiaisonRoles.Resident])
            ),
            Of(Links),
            Of(() => Linked),
            Of(() => Linked.AsOf(new(2009, 1, 1))),
            Of(() => Linked.AsOf(new(2009, 1, 1)).Crossing(LinkKinds.MemberToGroup, Traits.Age)[0]),
            Of(() => new Contact(new(2009, 1, 1), 0, 1)),
            Of(() => new UnitCoverage("north", 2, 1)),
            Of(() => new Credit(1, 2, 3)),
            Of(() => new MissedDuty(1, 2, 0, 1)),
            Of(() => new ContactWait(1, new(2009, 1, 1), new(2009, 2, 1), WasContacted: true)),
            Of(() => new Shortfall(1, Measure.AtLeast(1, 2))),
            Of(() => new CrossingNeed(Traits.Age, 2)),
            Of(() => new ContactInterval(new(30), DutyBase.EachPerson)),
            Of(() => new ContactDuty(Cadences(), DutyBase.EachPerson)),
            Of(() => new LinkNorms(LinkKinds.MemberToGroup)),
            Of(Contacts),
            Of(() => LinkRules.From(Qiyang.Layer, LiaisonNorms.MemberToGroup)),
            Of(() => LinkRules.From(Qiyang.Layer, LiaisonNorms.MemberToGroup).Check(Contacts())),
            Of(() =>
                LiaisonRules
                    .From(Qiyang.Layer, [LinkKinds.MemberToGroup], [LiaisonRoles.BranchCouncil])
                    .Check(Contacts())
            ),
            Of(() =>
                LiaisonRules.From(Qiyang.Layer, [LinkKinds.MemberToGroup], [LiaisonRoles.BranchCouncil])
            ),
        ];

    private static ContactPeriod Contacts() =>
        new()
        {
            Network = Linked,
            From = new(2009, 1, 1),
            AsOf = new(2009, 7, 1),
        };

    private static NetworkBuilder Links()
    {
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.GrassrootsCommitteeMember);
        builder.Add(LiaisonRoles.DelegateGroup);
        builder.Link(LinkKinds.MemberToGroup, 0, 1, new(2009, 1, 1));
        return builder;
    }
}
