namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>How much is measured: enough to quote, or enough to see that nothing broke.</summary>
/// <param name="MaskBytes">The bytes of masks to count; more than any cache holds.</param>
/// <param name="NamedBallots">The ballots that are lists of names, which take 136 bytes each and more.</param>
/// <param name="PoolVillages">The different villages, of 8,000 bytes each.</param>
/// <param name="Elections">The elections of a national turn.</param>
/// <param name="Ledgers">The elections whose ledgers are written.</param>
/// <param name="Seconds">How long a row is measured.</param>
/// <param name="Rounds">How often it is measured at least.</param>
internal sealed record Scale(
    int MaskBytes,
    int NamedBallots,
    int PoolVillages,
    int Elections,
    int Ledgers,
    double Seconds,
    int Rounds
)
{
    public static Scale Full { get; } =
        new(
            MaskBytes: 800_000_000,
            NamedBallots: 1_000_000,
            PoolVillages: 65_536,
            Elections: Nation,
            Ledgers: Nation,
            Seconds: 6,
            Rounds: 9
        );

    public static Scale Quick { get; } =
        new(
            MaskBytes: 128_000_000,
            NamedBallots: 300_000,
            PoolVillages: 32_768,
            Elections: 131_072,
            Ledgers: 60_000,
            Seconds: 1.2,
            Rounds: 5
        );

    /// <summary>Gets the number of villages of a nation.</summary>
    public static int Nation => 600_000;
}
