using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfOffices =>
        [
            Of(() => new Office("head", "head", "组长")),
            Of(() => new OfficeRound([Office.Director], OfficeStanding.Nominated)),
            Of(() => ActingHead.HolderOf(Office.DeputyDirector)),
            Of(() => new Acting(ActingHead.HolderOf(Office.DeputyDirector), ["Li"])),
            Of<IReadable>(() => Office.Director),
            Of<ValueList<PassedOver>>(() => []),
            Of<ValueList<OfficeHolder>>(() => []),
            Of(() => new OfficeContestant { Name = "Li" }),
            Of(() => new OfficeVote { Office = Office.Director, Record = Record() }),
            Of(Offices),
            Of(OfficeRules),
            Of(() => OfficeRules().Decide(Offices())),
            Of(() => new OfficeHolder("Li", 5, 1, ElectionRound.First)),
            Of(() => new PassedOver("Li", 5, SeatObstacle.Barred, Stays: null, In: null)),
            Of(() => new OfficeResult(Office.Director, 1, ElectionStatus.Complete, [], [], [], 0)),
        ];

    private static OfficeElection Offices() =>
        new() { Votes = [new() { Office = Office.Director, Record = Record() }] };

    private static OfficeRules OfficeRules() =>
        GrassrootsDemocracy.Elections.Vote.Offices.OfficeRules.From(
            RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new(2026, 3, 1)),
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );
}
