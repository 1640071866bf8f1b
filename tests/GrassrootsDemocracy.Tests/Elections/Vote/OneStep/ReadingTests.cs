using CsCheck;
using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OneStep;

// Every reading of the ambiguous names, decided one by one: the result stands if and only if all of them agree.
public sealed class ReadingTests
{
    [Fact]
    public void A_result_stands_when_and_only_when_every_reading_gives_it() =>
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 8], Gen.Int[0, 8], Gen.Int[0, 8], Gen.Int[0, 6])
            .Where(votes => votes.Item1 + votes.Item2 + votes.Item3 + votes.Item4 + votes.Item5 > 0)
            .Sample(votes =>
            {
                var (wang, zhao, one, other, open) = votes;
                var all = wang + zhao + one + other + open;
                var office = Decide(all, wang, zhao, one, other, open);
                var readings = Enumerable
                    .Range(0, open + 1)
                    .Select(first => Decide(all, wang, zhao, one + first, other + open - first, 0))
                    .Select(Says)
                    .Distinct()
                    .ToList();
                Assert.Equal(readings.Count == 1, office.Status != ElectionStatus.Undetermined);
                if (readings.Count == 1)
                {
                    Assert.Equal(readings[0], Says(office));
                }

                var tally = office.Count.Tally;
                Assert.Equal(tally.Collected, tally.Valid + tally.Invalid);
                Assert.Equal(
                    tally.Valid,
                    office.Count.Persons.Sum(person => person.Votes)
                        + office.Count.NotCounted.Sum(name => name.Votes)
                );
            });

    // Who is in, and between whom it is undecided: a tie of others is another result.
    private static string Says(GrassrootsDemocracy.Elections.Vote.OneStep.OneStepOfficeOutcome office) =>
        string.Join(
            ",",
            office
                .Election.Candidates.Where(one =>
                    one.State is CandidateState.Elected or CandidateState.TiedAtCutOff
                )
                .Select(one => $"{one.State} {one.Name}")
                .Prepend(office.Status.ToString())
        );

    private static GrassrootsDemocracy.Elections.Vote.OneStep.OneStepOfficeOutcome Decide(
        int all,
        int wang,
        int zhao,
        int one,
        int other,
        int open
    )
    {
        var count = Village.Count(
            Village.Rules,
            1,
            $"{wang}*Wang",
            $"{zhao}*Zhao",
            $"{one}*Li Ming 1",
            $"{other}*Li Ming 3",
            $"{open}*Li Ming"
        );
        return Village
            .Rules.Decide(Village.Election(count, registered: all) with { Round = ElectionRound.Further })
            .Offices[0];
    }
}
