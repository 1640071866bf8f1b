using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>How ballots are read into lanes and which of them count.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LaneRules<TVector>
    where TVector : unmanaged
{
    /// <summary>How many vectors of masks, of which the paper needs only a part, are packed into one.</summary>
    public required int Parts { get; init; }

    /// <summary>The bits on the paper, in every mask.</summary>
    public required TVector Paper { get; init; }

    /// <summary>Whether a ballot can have too many marks at all.</summary>
    public required bool Limited { get; init; }

    /// <summary>What a lane must not exceed.</summary>
    public required TVector Threshold { get; init; }

    /// <summary>What becomes of a ballot with no, one, two, ... marks.</summary>
    public required TVector Verdicts { get; init; }
}
