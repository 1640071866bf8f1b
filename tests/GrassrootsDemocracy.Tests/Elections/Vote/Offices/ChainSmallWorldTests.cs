using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Three people, three offices of one seat: every preference of standing, every vote of a small electorate, related or not.
public sealed class ChainSmallWorldTests
{
    private const int Voters = 4;
    private const int Needed = 3;

    private static readonly Office[] Offices = [Office.Director, Office.DeputyDirector, Office.Member];
    private static readonly string[] People = ["A", "B", "C"];

    // What one person can get for one office: not enough, enough, or more.
    private static readonly int[] Counts = [1, 3, 4];

    private static readonly OfficeRules Rules = OfficeRules.From(
        Stage
            .AtOnce.And(Stage.Names.Offices.TwoOffices, OfficeKept.Higher)
            .And(Stage.Names.Offices.AfterTwoOffices, SeatFilling.NextInLine)
            .And(Stage.Names.Offices.KeptOfKin, [KinCriterion.HigherOffice, KinCriterion.MoreVotes])
            .And(Stage.Names.Offices.AfterKin, SeatFilling.NextInLine),
        Stage.Names,
        Franchise.Voters
    );

    // Each person does not stand for an office (0) or gets one of the counts: 64 votes for an office.
    private static readonly OfficeVote?[][] Votes =
    [
        .. Offices.Select(office => Enumerable.Range(0, 64).Select(world => Vote(office, world)).ToArray()),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_small_world_is_seated_as_the_text_says(bool related)
    {
        var kin = related ? new[] { (0, 1) } : [];
        var kinship = related ? new Kinship(new Relation("A", "B", KinRelation.Spouse)) : Kinship.None;
        var determined = 0;
        for (var world = 0; world < 64 * 64 * 64; world++)
        {
            determined += Agrees([world % 64, world / 64 % 64, world / 4096], kin, kinship) ? 1 : 0;
        }

        Assert.InRange(determined, 64 * 64 * 64 / 3, 64 * 64 * 64);
    }

    // True when the result does not hang on equal votes; then both say the same.
    private static bool Agrees(int[] worlds, (int, int)[] kin, Kinship kinship)
    {
        var expected = ChainOracle.Holders(
            [.. worlds.Select(VotesOf)],
            Needed,
            [.. worlds.Select(StandsOf)],
            kin
        );
        var votes = worlds.Select((world, office) => Votes[office][world]).OfType<OfficeVote>();
        var outcome = Rules.Decide(new() { Votes = [.. votes], Kinship = kinship });
        var holders = Offices
            .Select(office => outcome.Of(office)?.Holders is [var holder] ? holder.Name : "")
            .ToList();

        // Nobody in two offices, no relatives together: whatever the ties.
        var seated = holders.Where(name => name.Length > 0).ToList();
        Assert.Equal(seated.Count, seated.Distinct().Count());
        Assert.False(kin.Length > 0 && seated.Contains("A") && seated.Contains("B"));
        if (
            outcome.Offices.Any(result => result.Status is ElectionStatus.Tied or ElectionStatus.Undetermined)
        )
        {
            return false;
        }

        Assert.NotNull(expected);
        Assert.Equal(expected.Select(person => person < 0 ? "" : People[person]), holders);
        return true;
    }

    private static int DigitOf(int world, int person) => (world >> (2 * person)) & 3;

    private static int[] VotesOf(int world) =>
        [
            .. Enumerable
                .Range(0, 3)
                .Select(person => DigitOf(world, person) is > 0 and var digit ? Counts[digit - 1] : 0),
        ];

    private static bool[] StandsOf(int world) =>
        [.. Enumerable.Range(0, 3).Select(person => DigitOf(world, person) > 0)];

    private static OfficeVote? Vote(Office office, int world)
    {
        string[] names = [.. People.Where((_, person) => StandsOf(world)[person])];
        if (names.Length == 0)
        {
            return null;
        }

        var paper = new BallotPaper(names, names.Length);
        var ballots = new ulong[Voters];
        foreach (var (place, name) in names.Index())
        {
            for (var ballot = 0; ballot < VotesOf(world)[Array.IndexOf(People, name)]; ballot++)
            {
                ballots[ballot] |= 1UL << place;
            }
        }

        return new()
        {
            Office = office,
            Record = new()
            {
                Contest = new()
                {
                    Body = new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation },
                    Day = new(2026, 3, 1),
                    Seats = 1,
                },
                Roll = new() { Franchise = Franchise.Voters, Registered = Voters },
                Tally = paper.Count(ballots),
            },
        };
    }
}
