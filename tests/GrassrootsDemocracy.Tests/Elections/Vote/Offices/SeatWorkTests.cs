using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Large elections: the work is bounded by counts, and what is not searched is open, never guessed.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
public sealed class SeatWorkTests
{
    [Fact]
    public void Two_hundred_people_and_fifteen_seats_take_little_time_and_no_name_decides()
    {
        var random = new Random(5);
        for (var number = 0; number < 60; number++)
        {
            var law = Law(random);
            var pool = Enumerable.Range(0, 200).ToArray();
            (Office Office, int Seats)[] offices =
            [
                (Office.Director, 1),
                (Office.DeputyDirector, 4),
                (Office.Member, 10),
            ];
            var counts = offices
                .Select(one =>
                    random
                        .GetItems(pool, 64)
                        .Distinct()
                        .Select(person => (person, Votes: random.Next(61)))
                        .ToList()
                )
                .ToList();
            var sexes = pool.Select(_ => random.Next(30) == 0 ? (bool?)null : random.Next(3) == 0).ToArray();
            var kin = Enumerable
                .Range(0, 150)
                .Select(_ => (One: random.Next(200), Other: random.Next(200)))
                .Where(pair => pair.One != pair.Other)
                .DistinctBy(pair => (Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other)))
                .ToList();

            OfficeOutcome Decide(Func<int, string> name) =>
                law.Decide(
                    [
                        .. offices.Zip(
                            counts,
                            (one, votes) =>
                                Stage.Vote(
                                    one.Office,
                                    one.Seats,
                                    [.. votes.Select(vote => (name(vote.person), vote.Votes))]
                                )
                        ),
                    ],
                    [
                        .. pool.Select(person => new OfficeContestant
                        {
                            Name = name(person),
                            IsWoman = sexes[person],
                        }),
                    ],
                    [
                        .. kin.Select(pair => new Relation(
                            name(pair.One),
                            name(pair.Other),
                            KinRelation.Spouse
                        )),
                    ]
                );

            var watch = Stopwatch.StartNew();
            var outcome = Decide(person => person.ToString("000", CultureInfo.InvariantCulture));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{number}: {watch.Elapsed}");
            var other = Decide(person => (999 - person).ToString(CultureInfo.InvariantCulture));
            foreach (var (one, turned) in outcome.Offices.Zip(other.Offices))
            {
                Assert.Equal(
                    one.Holders.Select(holder => int.Parse(holder.Name, CultureInfo.InvariantCulture))
                        .Order(),
                    turned
                        .Holders.Select(holder => 999 - int.Parse(holder.Name, CultureInfo.InvariantCulture))
                        .Order()
                );
                Assert.Equal(one.Open.Count, turned.Open.Count);
                Assert.Equal(one.Status, turned.Status);
            }
        }
    }

    // Everybody tied with everybody, in a chain of relatives, nobody's sex known: more than is searched.
    [Fact]
    public void What_is_too_much_to_search_is_open_and_said_to_be()
    {
        (string, int)[] votes = [.. Enumerable.Range(0, 60).Select(person => ($"P{person}", 40))];
        var outcome = Law(new(1))
            .Decide(
                [
                    Stage.Vote(Office.Director, 1, votes),
                    Stage.Vote(Office.DeputyDirector, 4, votes),
                    Stage.Vote(Office.Member, 10, votes),
                ],
                kin:
                [
                    .. Enumerable
                        .Range(0, 59)
                        .Select(person => new Relation($"P{person}", $"P{person + 1}", KinRelation.Spouse)),
                ]
            );

        Assert.All(outcome.Offices, result => Assert.Equal(ElectionStatus.Undetermined, result.Status));
        Assert.Contains(
            outcome.Findings,
            line => line.Missing?.ToString(Language.English) == "an answer within the limits of the search"
        );
    }

    private static Rulebook Law(Random random)
    {
        var names = Stage.Names.Offices;
        var law = Stage
            .AtOnce.And(names.Folding, (VoteFolding)random.Next(3))
            .And(names.Women.Least, random.Next(1, 4))
            .And(names.Women.Means, (GuaranteeMeans)random.Next(3))
            .And(names.AfterTwoOffices, SeatFilling.NextInLine);
        law = random.Next(4) > 0 ? law.And(names.AfterKin, (SeatFilling)random.Next(2)) : law;
        law = random.Next(4) > 0 ? law.And(names.TwoOffices, (OfficeKept)random.Next(2)) : law;
        return random.Next(4) > 0
            ? law.And(
                names.KeptOfKin,
                random.Next(2) > 0
                    ? [KinCriterion.HigherOffice, KinCriterion.MoreVotes]
                    : [KinCriterion.MoreVotes]
            )
            : law;
    }
}
