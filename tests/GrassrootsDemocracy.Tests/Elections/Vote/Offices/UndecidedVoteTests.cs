using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Elections.Vote.Papers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Tests.Elections.Vote.Papers;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// A vote that is open as a whole seats whom every reading of it elects (village law 2018 art. 15(2): more than half of those who took part).
public sealed class UndecidedVoteTests
{
    private static readonly ElectionNorms N = ElectionNorms.VillagersCommittee;

    private static readonly Rulebook Law = PaperWorld
        .Own.With(N.Majority, new(Threshold.Majority, Base.TookPart), Layers.Source)
        .With(
            N.Offices.Rounds,
            [new OfficeRound([Office.Director, Office.Member], OfficeStanding.Nominated)],
            Layers.Source
        );

    // Of six who vote C has four, D three and a doubled mark of which nobody says what it is, E one.
    [Fact]
    public void Who_is_elected_on_every_reading_sits_and_who_is_on_none_is_not_open()
    {
        var outcome = Decide();

        Assert.Equal(["A"], outcome.Of(Office.Director)!.Holders.Select(holder => holder.Name));
        Assert.Equal(["C"], outcome.Of(Office.Member)!.Holders.Select(holder => holder.Name));
        Assert.Equal(["D"], outcome.Of(Office.Member)!.Open);
        Assert.Contains(
            outcome.Findings,
            line =>
                line.ToString()
                    .Contains(
                        "open for member: D; a fact is missing to judge it: what the vote itself hangs on",
                        StringComparison.Ordinal
                    )
        );
    }

    // Whoever cannot serve leaves a seat to the next in line, so that nobody is out for sure; a relative may take a certain one.
    [Theory]
    [InlineData(true, "C", "D E")]
    [InlineData(false, "", "C D E")]
    public void Something_else_than_votes_may_take_a_seat_or_leave_one(
        bool isBarred,
        string holders,
        string open
    )
    {
        var outcome = Decide(isBarred, areRelatives: !isBarred);
        var member = outcome.Of(Office.Member)!;

        Assert.Equal(holders, string.Join(' ', member.Holders.Select(holder => holder.Name)));
        Assert.Equal(open, string.Join(' ', member.Open.Order(StringComparer.Ordinal)));
    }

    private static OfficeOutcome Decide(bool isBarred = false, bool areRelatives = false)
    {
        var law = areRelatives ? Law.With(N.Offices.KeptApart, KinCircle.CloseRelatives, Layers.Source) : Law;
        var rules = PaperRules.From(law, N, Franchise.Voters);
        var box = rules
            .Paper(
                rules.Column(Office.Director, ["A", "B"], 1),
                rules.Column(Office.Member, ["C", "D", "E", "F"], 2)
            )
            .OpenBox();
        for (var i = 0; i < 3; i++)
        {
            box.Add(new(0, "A"), new(1, "C"), new(1, "D"));
        }

        box.Add(new(0, "A"), new(1, "C"), new(1, "E"));
        box.Add(new ColumnLine(1, "D", LineMark.ForTwice));
        box.Add(new ColumnLine(0, "A"));
        var tally = box.Count();
        return OfficeRules
            .From(law, N, Franchise.Voters)
            .Decide(
                new()
                {
                    Votes = [Of(Office.Director, 1), Of(Office.Member, 2)],
                    People = isBarred ? [new() { Name = "F", CannotServe = SeatObstacle.Barred }] : [],
                    Kinship = areRelatives
                        ? new(
                            new Relation("C", "D", KinRelation.Spouse),
                            new Relation("E", "C", KinRelation.Parent)
                        )
                        : Kinship.None,
                }
            );

        OfficeVote Of(Office office, int seats) =>
            new()
            {
                Office = office,
                Record = new Scene
                {
                    Seats = seats,
                    Registered = 6,
                    Votes = [0],
                }.Record with
                {
                    Tally = tally.Of(office),
                },
            };
    }
}
