namespace GrassrootsDemocracy.Liaison.Planning;

// The aims of a plan one above the other, as whole numbers: a link that is asked for, the least that a holder is asked
// for, links beyond that which are there today, evenness, and last the changes.
//
// A choice is the cheapest when no exchange along a closed path lowers its cost, and a closed path passes each person and
// each holder once. So an aim needs to outweigh only what the lower ones can gain along one such path, not in the whole
// plan, and the numbers stay small: for a million people they are below 10^14.
internal readonly struct AssignmentWeights
{
    private const int Asked = 16;
    private const int LeastLoad = 4;

    private readonly long _evenness;
    private readonly long _further;

    public AssignmentWeights(int linked, int holders)
    {
        // Two pairs at most for each person on the path, and as many persons as holders and one.
        _evenness = (2L * Math.Min(linked, holders + 1L)) + 1;

        // The path leaves one holder and reaches one; a holder has at most everybody.
        _further = ((2L * linked) + 2) * _evenness;
    }

    public long OfLink(LinkNeed need, int nth) =>
        nth <= need.Least ? -Asked * _further
        : nth <= need.Kept ? -_further
        : _further;

    // The squares of the loads added up: the next one costs twice the number less one.
    public long OfLoad(int nth, int least) =>
        (((2L * nth) - 1) * _evenness) - (nth <= least ? LeastLoad * _further : 0);
}
