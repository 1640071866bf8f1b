namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>The way the ballots are counted. Every way gives the same counts.</summary>
internal enum CountingPath
{
    /// <summary>The fastest the hardware has.</summary>
    Auto,

    /// <summary>One ballot after another.</summary>
    Plain,

    /// <summary>Vectors of 128 bits.</summary>
    Vector128,

    /// <summary>Vectors of 256 bits.</summary>
    Vector256,

    /// <summary>Vectors of 512 bits.</summary>
    Vector512,
}
