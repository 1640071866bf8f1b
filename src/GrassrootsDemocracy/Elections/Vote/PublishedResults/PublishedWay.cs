using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// One reading of the norms by which the votes for several offices become seats.
internal sealed record PublishedWay(VoteFolding Folding, OfficeKept Two, SeatFilling After);
