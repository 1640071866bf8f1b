using System.Numerics;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>Ballots as masks, the same in every run: 1 % are blank, 1.5 % are over-marked.</summary>
internal static class Ballots
{
    public const int Seed = 42;

    private const int Drawn = 1 << 20;
    private const int Patterns = 4096;

    /// <summary>Makes masks of one word.</summary>
    /// <remarks>
    /// The first million are drawn and the rest are copies of them, which takes a tenth of the time: no loop that is
    /// measured on them branches on a ballot, so nothing can learn the repetition.
    /// </remarks>
    public static T[] Masks<T>(int count, int candidates, int seats)
        where T : unmanaged, IBinaryInteger<T>
    {
        var random = new Random(Seed);
        var patterns = Table<T>(random, candidates, seats);
        var ballots = new T[count];
        var drawn = ballots.AsSpan(0, Math.Min(Drawn, count));
        random.GetItems(patterns, drawn);
        Repeat(ballots, drawn.Length);
        return ballots;
    }

    /// <summary>Makes masks of several words, marks spread over all of them.</summary>
    public static ulong[] Wide(int count, int candidates, int seats)
    {
        var random = new Random(Seed);
        var words = (candidates + 63) / 64;
        var ballots = new ulong[(long)count * words];
        var drawn = Math.Min(Drawn / words, count);
        for (var ballot = 0; ballot < drawn; ballot++)
        {
            var marks = Marks(random, candidates, seats);
            for (var mark = 0; mark < marks; mark++)
            {
                var place = random.Next(candidates);
                ballots[(ballot * words) + (place / 64)] |= 1UL << (place % 64);
            }
        }

        Repeat(ballots, drawn * words);
        return ballots;
    }

    /// <summary>Makes patterns that ballots can be drawn from, some candidates more popular than others.</summary>
    public static T[] Table<T>(Random random, int candidates, int seats)
        where T : unmanaged, IBinaryInteger<T>
    {
        var popularity = new double[candidates];
        for (var i = 0; i < candidates; i++)
        {
            popularity[i] = 0.1 + (1.2 * Math.Pow(random.NextDouble(), 2));
        }

        var table = new T[Patterns];
        for (var i = 0; i < Patterns; i++)
        {
            var marks = Marks(random, candidates, seats);
            table[i] = T.CreateTruncating(Pattern(random, popularity, marks));
        }

        return table;
    }

    private static int Marks(Random random, int candidates, int seats) =>
        random.Next(1000) switch
        {
            < 10 => 0,
            < 25 => random.Next(seats + 1, candidates + 1),
            _ => Math.Max(random.Next(1, seats + 1), random.Next(1, seats + 1)),
        };

    private static ulong Pattern(Random random, double[] popularity, int marks)
    {
        var pattern = 0UL;
        while (BitOperations.PopCount(pattern) < marks)
        {
            var place = random.Next(popularity.Length);
            if (random.NextDouble() * 1.3 < popularity[place])
            {
                pattern |= 1UL << place;
            }
        }

        return pattern;
    }

    private static void Repeat<T>(T[] items, int known)
    {
        for (var end = known; end < items.Length; end += known)
        {
            var length = Math.Min(known, items.Length - end);
            items.AsSpan(0, length).CopyTo(items.AsSpan(end));
        }
    }
}
