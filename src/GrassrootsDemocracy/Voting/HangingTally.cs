using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Voting;

// What the ballots of a tally on which the same open rules of reading bear would be, by one value of each of these rules.
internal sealed record HangingTally(ValueList<(MarkReading Rule, int Answer)> Answers, Tally Tally)
{
    // The values by which such ballots are counted.
    public bool IsPlain => Answers.All(one => one.Answer == 0);

    // Those of several tallies, in whatever order they were counted.
    public static ValueList<HangingTally> Merge(IEnumerable<HangingTally> hanging) =>
        [
            .. hanging
                .GroupBy(one => one.Answers)
                .Select(same => new HangingTally(
                    same.Key,
                    same.Select(one => one.Tally).Aggregate((one, other) => one + other)
                ))
                .OrderBy(one => string.Join(',', one.Answers), StringComparer.Ordinal),
        ];
}
