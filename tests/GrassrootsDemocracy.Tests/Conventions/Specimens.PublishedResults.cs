using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfPublishedResults =>
        [
            Of(() => new PublishedCount(Base.Roll, 100)),
            Of(() => new PublishedVotes("Li", 60)),
            Of<ValueList<PublishedVotes>>(() => [new("Li", 60)]),
            Of<ValueList<PublishedCount>>(() => [new(Base.Roll, 100)]),
            Of<ValueList<PublishedContest>>(() => [Printed()]),
            Of<ValueList<PublishedPrint>>(() => [new("60 %", 60)]),
            Of<ValueList<PublishedStanding>>(() => []),
            Of(Printed),
            Of(() => new PublishedPrint("60 %", 60)),
            Of(() => new PublishedStanding("Li", CountRange.Exactly(60), PublishedState.Chosen)),
            Of(() => new PublishedContestResult(Printed(), [], Verdict.Met)),
            Of(PublishedVote),
            Of(PublishedRules),
            Of(() => PublishedRules().Check(PublishedVote())),
        ];

    private static PublishedContest Printed() =>
        new()
        {
            Seats = 1,
            Votes = [new("Li", 60), new("Wang", 20)],
            Chosen = ["Li"],
        };

    private static PublishedVote PublishedVote() =>
        new()
        {
            Body = new() { Name = "Willow", Jurisdiction = JurisdictionCode.Parse("420505") },
            Day = new(2026, 3, 14),
            Franchise = Franchise.Voters,
            Counts = [new(Base.Roll, 100), new(Base.TookPart, 90)],
            Contests = [Printed()],
            Prints = [new("90 %", 90)],
        };

    private static PublishedRules PublishedRules() =>
        GrassrootsDemocracy.Elections.Vote.PublishedResults.PublishedRules.From(
            RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new(2026, 3, 1)),
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );
}
