using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// One reading of the norms on several offices, and who could not or would not serve, a bit for each person.
internal sealed record PublishedOfficesWay(
    VoteFolding Folding,
    OfficeKept Two,
    SeatFilling After,
    int Unable,
    SeatFilling AfterUnable
)
{
    public bool IsOrdinary => Unable == 0;
}
