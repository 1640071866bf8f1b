using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>How the ballots of a count fell out, besides the marks themselves.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CountSums
{
    /// <summary>Ballots with a mark that count.</summary>
    public long Marked;

    /// <summary>Ballots without any mark.</summary>
    public long Blank;

    /// <summary>Ballots with more marks than the limit: their marks count for nobody.</summary>
    public long OverMarked;

    /// <summary>Three-way ballots that approve and reject the same option: their marks count for nobody.</summary>
    public long Contradictory;

    /// <summary>Every bit read, also those that are not on the paper; of wide papers, of the last word.</summary>
    public ulong Seen;

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(CountSums other)
    {
        Marked += other.Marked;
        Blank += other.Blank;
        OverMarked += other.OverMarked;
        Contradictory += other.Contradictory;
        Seen |= other.Seen;
    }
}
