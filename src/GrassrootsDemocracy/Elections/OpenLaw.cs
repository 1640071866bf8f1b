namespace GrassrootsDemocracy.Elections;

// A question on which the law may be silent, and of which one answer holds for all ballots alike.
internal enum OpenLaw
{
    OverMarked,
    Repeated,
    Unclear,
    Blank,
    DoubledMark,
    UnmarkedName,
    WriteInOfAbstainer,
    UncertainName,
    UnreadableLine,
    Contradictory,
    ManInWomensColumn,
}
