using System.Diagnostics.CodeAnalysis;

namespace GrassrootsDemocracy.Voting.Deciding;

// A part that is in a count several times, such as a station that was added again: whether its counts are different ones or
// the same one again is a fact that the host knows, and any of them may be the copy. What is decided stands where it stands by
// every count that there can be.
internal static class RepeatedParts
{
    // Where there can be more counts than these they are not tried, and nothing stands.
    private const int MostOfOne = 6;
    private const int MostCounts = 256;

    public static bool AreIn(Tally tally)
    {
        var parts = tally.Notes.Parts.AsSpan();
        for (var i = 1; i < parts.Length; i++)
        {
            if (string.Equals(parts[i - 1].Notes.Part, parts[i].Notes.Part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Stands<T>(Tally tally, T decided, Func<Tally, T> decide) =>
        !AreIn(tally)
        || (
            TryEach(tally, out var counts)
            && counts.TrueForAll(count => EqualityComparer<T>.Default.Equals(decided, decide(count)))
        );

    // Every count that there can be, the one in which no part is a copy first: of each part there is one count at least.
    public static bool TryEach(Tally tally, [NotNullWhen(true)] out List<Tally>? counts)
    {
        List<List<Tally>> copies =
        [
            [],
        ];
        foreach (var same in Repeated(tally))
        {
            Tally[] all = [.. same];
            if (all.Length > MostOfOne || (copies.Count << all.Length) > MostCounts)
            {
                counts = null;
                return false;
            }

            copies =
            [
                .. copies.SelectMany(before =>
                    Enumerable
                        .Range(0, (1 << all.Length) - 1)
                        .Select(some =>
                            before.Concat(all.Where((_, one) => (some & (1 << one)) != 0)).ToList()
                        )
                ),
            ];
        }

        counts = [.. copies.Select(tally.Without).Distinct()];
        return true;
    }

    // The same of several counts that are summed, each of which has parts of its own.
    public static bool TryEach(IEnumerable<Tally> tallies, [NotNullWhen(true)] out List<List<Tally>>? counts)
    {
        counts =
        [
            [],
        ];
        foreach (var tally in tallies)
        {
            if (!TryEach(tally, out var own) || counts.Count * own.Count > MostCounts)
            {
                counts = null;
                return false;
            }

            counts = [.. counts.SelectMany(before => own.Select(one => before.Append(one).ToList()))];
        }

        return true;
    }

    // That what is decided hangs on it.
    public static IEnumerable<Finding> Lines(Tally tally) =>
        VoteFindings.Lines(
            Repeated(tally)
                .Select(same => new DoubtWords(
                    DoubtCause.Identity,
                    Sentence.Of(
                        new("whether the counts of {0} are one ({1})", "{0}计入{1}次是否为同一计票结果"),
                        same.Key,
                        same.Count()
                    ),
                    Sentence.Of(
                        new("whether the counts of {0} are one", "{0}各次计票是否为同一结果"),
                        same.Key
                    )
                )),
            gaveUp: !TryEach(tally, out _)
        );

    private static IEnumerable<IGrouping<string, Tally>> Repeated(Tally tally) =>
        tally
            .Notes.Parts.GroupBy(part => part.Notes.Part!, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any());
}
