using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Voting.Deciding;

// Every placement of every token, one after the other: what the search must agree with. It knows nothing of forms.
internal sealed class EveryReading(long[] row, IReadOnlyList<Doubt> doubts, Func<long[], bool> always)
{
    public IEnumerable<(int[][] Placement, long[] Numbers)> All() =>
        From(0, []).Where(one => always(one.Numbers));

    // Where somebody stands, counted from the votes themselves; every name is a number of the row.
    public static SeatState StateOf(int name, int names, int seats, long[] votes, Func<int, bool> isEnough)
    {
        if (!isEnough(name))
        {
            return SeatState.Out;
        }

        var others = Enumerable.Range(0, names).Where(other => other != name).ToList();
        var above = others.Count(other => votes[other] > votes[name]);
        var level = others.Count(other => votes[other] == votes[name]);
        return above >= seats ? SeatState.Out
            : above + level >= seats ? SeatState.Tied
            : SeatState.In;
    }

    public static bool Reaches(long votes, long whole, Threshold threshold) =>
        whole > 0
        && (
            threshold.IsStrict
                ? (double)votes / whole > (double)threshold.Share.Numerator / threshold.Share.Denominator
                : votes * threshold.Share.Denominator >= whole * threshold.Share.Numerator
        );

    private IEnumerable<(int[][] Placement, long[] Numbers)> From(int doubt, int[][] before)
    {
        if (doubt == doubts.Count)
        {
            yield return (before, Numbers(before));
            yield break;
        }

        foreach (var counts in Counts((int)doubts[doubt].Tokens, doubts[doubt].Readings.Count))
        {
            foreach (var one in From(doubt + 1, [.. before, counts]))
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<int[]> Counts(int tokens, int readings) =>
        readings == 1
            ?
            [
                [tokens],
            ]
            : Enumerable
                .Range(0, tokens + 1)
                .SelectMany(first =>
                    Counts(tokens - first, readings - 1).Select(rest => (int[])[first, .. rest])
                );

    private long[] Numbers(int[][] placement)
    {
        long[] numbers = [.. row];
        foreach (var (doubt, counts) in placement.Index())
        {
            foreach (var (reading, tokens) in counts.Index())
            {
                foreach (var (number, of) in doubts[doubt].Readings[reading])
                {
                    numbers[number] += of * tokens;
                }
            }
        }

        return numbers;
    }
}
