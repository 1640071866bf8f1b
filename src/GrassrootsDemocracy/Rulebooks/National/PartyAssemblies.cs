using GrassrootsDemocracy.Deliberation;

namespace GrassrootsDemocracy.Rulebooks.National;

// The branch regulation on the party members' assembly and the committee. 半数以上 holds half itself, 超过半数 does not, and
// both stand in one sentence of art. 11. What the committee's majority is, the regulation does not say.
internal static class PartyAssemblies
{
    public static Rulebook WithPartyAssemblies(this Rulebook rulebook, Instrument regulation)
    {
        var (members, committee) = (AssemblyNorms.PartyMembersAssembly, AssemblyNorms.PartyBranchCommittee);
        var article11 = regulation.Read(11);
        var article12 = regulation.Read(12);
        return rulebook
            .With(members.Opening, [new(Circles.Members, new(Threshold.AtLeast(1, 2), Base.Due))], article11)
            .With(members.Majority, new(Threshold.Majority, Base.Due), article11)
            .With(members.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Quarter), article11)
            .With(
                members.ReservedMatters,
                [MatterKinds.ImportantMatters, MatterKinds.VitalInterest],
                article11
            )
            .With(
                committee.Opening,
                [new(Circles.Members, new(Threshold.AtLeast(1, 2), Base.Members))],
                article12
            )
            .With(committee.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Month), article12);
    }
}
