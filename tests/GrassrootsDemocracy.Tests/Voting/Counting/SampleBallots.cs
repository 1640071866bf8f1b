namespace GrassrootsDemocracy.Tests.Voting.Counting;

// Ballots to count: the same in every run.
internal static class SampleBallots
{
    public static ulong[] RandomWide(int length, int options)
    {
        var words = (options + 63) / 64;
        var ballots = Random(length * words, 64, 64);

        return [.. ballots.Select((word, at) => (at / words % 4) == 0 ? word & (ulong)at : word)];
    }

    // Blank, sparse, dense and full ballots, a few with bits that are not on the paper.
    public static ulong[] Random(int length, int options, int bits)
    {
        var paper = options == 0 ? 0 : ulong.MaxValue >> (64 - options);
        var seed = ((ulong)length << 20) + ((ulong)options << 8) + (ulong)bits;

        return
        [
            .. Enumerable
                .Range(0, length)
                .Select(_ =>
                    (Next(ref seed) % 12) switch
                    {
                        0 => 0UL,
                        1 => paper,
                        2 => Next(ref seed) & (ulong.MaxValue >> (64 - bits)),
                        < 7 => Next(ref seed) & Next(ref seed) & paper,
                        _ => Next(ref seed) & paper,
                    }
                ),
        ];
    }

    // Any odd multiplier and shifts that mix well will do: the same ballots in every run.
    private static ulong Next(ref ulong seed)
    {
        unchecked
        {
            seed += 0x9E37_79B9_7F4A_7C15;
            var mixed = (seed ^ (seed >> 31)) * 0xD6E8_FEB8_6659_FD93;

            return mixed ^ (mixed >> 29);
        }
    }
}
