namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>The bits of a word that stand for options.</summary>
internal static class PaperBits
{
    /// <summary>The lowest bits, one for each option.</summary>
    public static ulong Of(int options) =>
        options switch
        {
            <= 0 => 0,
            >= 64 => ulong.MaxValue,
            _ => (1UL << options) - 1,
        };
}
