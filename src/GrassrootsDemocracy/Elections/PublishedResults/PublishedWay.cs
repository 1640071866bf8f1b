using GrassrootsDemocracy.Elections.Offices;

namespace GrassrootsDemocracy.Elections.PublishedResults;

// One reading of the norms by which the votes for several offices become seats.
internal sealed record PublishedWay(VoteFolding Folding, OfficeKept Two, SeatFilling After);
