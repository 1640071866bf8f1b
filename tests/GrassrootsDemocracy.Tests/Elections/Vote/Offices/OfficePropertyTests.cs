using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// What holds for all votes: nobody holds two offices that exclude each other, nobody barred sits, no relatives sit
// together, and whoever withdraws leaves the others in their order.
public sealed class OfficePropertyTests
{
    private static readonly string[] Names = ["A", "B", "C", "D", "E"];

    private static readonly Rulebook Law = Stage
        .AtOnce.And(Stage.Names.Offices.TwoOffices, OfficeKept.Higher)
        .And(Stage.Names.Offices.AfterTwoOffices, SeatFilling.NextInLine)
        .And(Stage.Names.Offices.AfterBar, SeatFilling.NextInLine)
        .And(Stage.Names.Offices.AfterRefusal, SeatFilling.NextInLine)
        .And(Stage.Names.Offices.AfterKin, SeatFilling.NextInLine)
        .And(Stage.Names.Offices.KeptOfKin, [KinCriterion.HigherOffice, KinCriterion.MoreVotes]);

    private static readonly Gen<OfficeVote[]> Votes = Gen.Select(
        OfOne(Office.Director, 1),
        OfOne(Office.DeputyDirector, 1),
        OfOne(Office.Member, 2),
        (director, deputy, member) => new[] { director, deputy, member }
    );

    private static readonly SeatObstacle?[] Obstacles =
    [
        null,
        null,
        SeatObstacle.Barred,
        SeatObstacle.Withdrew,
        SeatObstacle.Refused,
        SeatObstacle.Died,
    ];

    private static readonly Gen<OfficeContestant[]> People = Gen.Int[0, Obstacles.Length - 1]
        .Array[Names.Length]
        .Select(obstacles =>
            obstacles
                .Select(
                    (why, person) =>
                        new OfficeContestant { Name = Names[person], CannotServe = Obstacles[why] }
                )
                .ToArray()
        );

    private static readonly Gen<Relation[]> Kin = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4])
        .Where(pair => pair.Item1 != pair.Item2)
        .Select(pair => new Relation(Names[pair.Item1], Names[pair.Item2], KinRelation.Sibling))
        .Array[0, 3];

    [Fact]
    public void Nobody_holds_two_offices_or_sits_beside_a_relative_or_in_spite_of_a_bar() =>
        Gen.Select(Votes, People, Kin)
            .Sample(
                (votes, people, kin) =>
                {
                    var outcome = Law.Decide(votes, people, kin);
                    var holders = outcome
                        .Offices.SelectMany(result => result.Holders)
                        .Select(holder => holder.Name)
                        .ToList();
                    var isDecided = outcome.Offices.All(result =>
                        result.Status != ElectionStatus.Undetermined
                    );
                    return holders.Distinct().Count() == holders.Count
                        && people.All(person => person.CannotServe is null || !holders.Contains(person.Name))
                        && (
                            !isDecided
                            || kin.All(pair => !holders.Contains(pair.Person) || !holders.Contains(pair.Of))
                        )
                        && outcome.Offices.All(result => result.Holders.Count <= result.Seats);
                }
            );

    [Fact]
    public void Whoever_withdraws_leaves_the_others_in_their_order() =>
        Gen.Select(OfOne(Office.Member, 3), Gen.Int[0, 4])
            .Sample(
                (vote, person) =>
                {
                    var before = Law.Decide([vote]).Of(Office.Member)!;
                    OfficeContestant gone = new()
                    {
                        Name = Names[person],
                        CannotServe = SeatObstacle.Withdrew,
                    };
                    var after = Law.Decide([vote], [gone]).Of(Office.Member)!;
                    var stayed = before.Holders.Select(holder => holder.Name).Except([gone.Name]).ToList();
                    return after
                        .Holders.Select(holder => holder.Name)
                        .Take(stayed.Count)
                        .SequenceEqual(stayed);
                }
            );

    [Fact]
    public void The_order_in_which_people_and_relations_are_told_changes_nothing() =>
        Gen.Select(Votes, People, Kin)
            .Sample(
                (votes, people, kin) =>
                    Law.Decide(votes, people, kin)
                        .Offices.SequenceEqual(
                            Law.Decide(
                                [.. votes.Reverse()],
                                [.. people.Reverse()],
                                [.. kin.Reverse()]
                            ).Offices
                        )
            );

    private static Gen<OfficeVote> OfOne(Office office, int seats) =>
        Gen.Int[0, Stage.Ballots]
            .Array[Names.Length]
            .Select(votes => Stage.Vote(office, seats, [.. Names.Zip(votes)]));
}
