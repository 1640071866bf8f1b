using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// Prints that cannot all be decide nothing, and never in silence: a line says what contradicts what.
public sealed class PublishedContradictionTests
{
    private static readonly PublishedContest One = new()
    {
        Seats = 1,
        Votes = [new("A", 60)],
        NamesEverybody = true,
        Chosen = ["A"],
    };

    private static readonly PublishedVote Village = new()
    {
        Body = new()
        {
            Name = "A village",
            Jurisdiction = JurisdictionCode.Parse("441500"),
            Kind = Bodies.VillagersCommittee,
        },
        Day = new(2012, 3, 3),
        Franchise = Franchise.Voters,
        Counts = [new(Base.Roll, 120), new(Base.TookPart, 100), new(Base.Collected, 100)],
        Contests = [One],
    };

    public static TheoryData<string, PublishedVote> Contradictory { get; } =
        new()
        {
            {
                "the valid ballots among the ballots cast, as printed: 101; at most 100 allowed",
                Village with
                {
                    Counts = [.. Village.Counts, new(Base.Valid, 101)],
                }
            },
            {
                "those who took part among those on the roll, as printed: 100; at most 99 allowed",
                Village with
                {
                    Counts = [new(Base.Roll, 99), new(Base.TookPart, 100)],
                }
            },
            {
                "the ballots cast among the ballots issued, as printed: 100; at most 98 allowed",
                Village with
                {
                    Counts = [.. Village.Counts, new(Base.Issued, 98)],
                }
            },
            {
                "the valid and the invalid ballots together among the ballots cast, as printed: 101; at most 100 allowed",
                Village with
                {
                    Counts = [.. Village.Counts, new(Base.Valid, 96)],
                    Invalid = CountRange.Exactly(5),
                }
            },
            {
                "the valid and the invalid ballots together, which are the ballots cast together, as printed: 97; needs at least 100",
                Village with
                {
                    Counts = [.. Village.Counts, new(Base.Valid, 92)],
                    Invalid = CountRange.Exactly(5),
                }
            },
            {
                "the votes of A among the ballots cast, as printed: 101; at most 100 allowed",
                Village with
                {
                    Contests = [One with { Votes = [new("A", 101)] }],
                }
            },
            {
                "the votes of all together for 1 seat, among the ballots cast, as printed: 101; at most 100 allowed",
                Village with
                {
                    Contests = [One with { Votes = [new("A", 60), new("B", 41)] }],
                }
            },
            {
                "the votes of all together for 2 seats, among the ballots cast, as printed: 201; at most 200 allowed",
                Village with
                {
                    Contests =
                    [
                        One with
                        {
                            Seats = 2,
                            Votes = [new("A", 90)],
                            Others = CountRange.Exactly(111),
                        },
                    ],
                }
            },
            {
                "those on the roll, more than anybody can count, as printed: 9223372036854775806",
                Village with
                {
                    Counts = [new(Base.Roll, long.MaxValue - 1)],
                }
            },
            {
                "the votes of A, more than anybody can count, as printed: 9223372036854775807",
                Village with
                {
                    Contests = [One with { Votes = [new("A", long.MaxValue), new("B", long.MaxValue)] }],
                }
            },
            {
                "those chosen, among the seats, as printed: 2; at most 1 allowed",
                Village with
                {
                    Contests = [One with { Votes = [new("A", 51), new("B", 49)], Chosen = ["A", "B"] }],
                }
            },
            {
                "how often A was chosen, as printed: 2; at most 1 allowed",
                Village with
                {
                    Contests = [One with { Office = Office.Director }, One with { Office = Office.Member }],
                }
            },
            { "those chosen, in a vote that was invalid, as printed: 1", Village with { WasValid = false } },
            {
                "[not met] Z was chosen and is not among all who had votes",
                Village with
                {
                    Contests = [One with { Chosen = ["Z"] }],
                }
            },
            {
                "director, which stands there more than once: whether that is one vote is not said",
                Village with
                {
                    Contests =
                    [
                        One with
                        {
                            Office = Office.Director,
                        },
                        One with
                        {
                            Office = Office.Director,
                            Votes = [new("B", 70)],
                            Chosen = ["B"],
                        },
                    ],
                }
            },
        };

    [Theory]
    [MemberData(nameof(Contradictory))]
    public void What_cannot_be_decides_nothing_and_is_said(string line, PublishedVote vote)
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(vote);

        Assert.Equal(Verdict.Undetermined, outcome.Follows);
        Assert.Contains(
            Lines(outcome, PublishedFindings.Numbers),
            said => said.Contains(line, StringComparison.Ordinal)
        );
        Assert.Contains(
            Lines(outcome, PublishedFindings.Result),
            said => said.Contains("what was printed contradicts itself", StringComparison.Ordinal)
        );
    }

    // Two by two they fit: 60 of 100 needs no more than 100 ballots, 90 valid ones no more than 100. All of them do not.
    [Fact]
    public void Numbers_that_fit_two_by_two_and_not_all_together_are_named()
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Village with
            {
                Counts = [new(Base.Roll, 200), new(Base.Collected, new CountRange(100, 110))],
                Invalid = CountRange.Exactly(30),
                Contests = [One with { Votes = [new("A", 50), new("B", 31)] }],
            }
        );

        Assert.Equal(Verdict.Undetermined, outcome.Follows);
        Assert.Equal(
            "[not met] these numbers cannot all be: the ballots cast, the invalid ballots, the votes of A, the votes of B — no provision",
            Assert.Single(Lines(outcome, PublishedFindings.Numbers))
        );
        Assert.Contains(
            Lines(outcome, PublishedFindings.Turnout),
            line =>
                line.Contains(
                    "missing to judge it: which of the numbers that contradict one another is right",
                    StringComparison.Ordinal
                )
        );
    }

    // One person may be recalled from two offices.
    [Fact]
    public void In_a_recall_nobody_is_chosen_twice()
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Village with
            {
                Day = new(2026, 6, 9),
                IsRecall = true,
                Contests = [One with { Office = Office.Director }, One with { Office = Office.Member }],
            }
        );

        Assert.Empty(Lines(outcome, PublishedFindings.Numbers));
        Assert.Equal(Verdict.Met, outcome.Follows);
    }

    // 100 ballots for the director and 90 for the members are no sum: each office is held against its own.
    [Theory]
    [InlineData(46, Verdict.Met)]
    [InlineData(45, Verdict.Breached)]
    public void Two_papers_printed_together_are_not_added_up(long votes, Verdict follows)
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Village with
            {
                Counts = [new(Base.Roll, 120)],
                Contests =
                [
                    One with
                    {
                        Office = Office.Director,
                        Counts = [new(Base.TookPart, 100), new(Base.Collected, 100)],
                    },
                    One with
                    {
                        Office = Office.Member,
                        Counts = [new(Base.TookPart, 90), new(Base.Collected, 90)],
                        Votes = [new("B", votes)],
                        Chosen = ["B"],
                    },
                ],
            }
        );

        Assert.Equal(Verdict.Met, outcome.Contests[0].Follows);
        Assert.Equal(follows, outcome.Contests[1].Follows);
        Assert.Contains(
            Lines(outcome, PublishedFindings.Turnout),
            line => line.StartsWith("[met] member: 90 took part (75.0 %)", StringComparison.Ordinal)
        );
    }

    // Residents' law 1989 art. 9(3): households sent 1016 delegates; that the voters' roll has 500 names, or 9000, is nothing to them.
    [Theory]
    [InlineData(500)]
    [InlineData(9000)]
    public void The_roll_of_the_voters_is_nothing_to_the_delegates_of_the_households(long roll)
    {
        var community = Village with
        {
            Body = Village.Body with
            {
                Kind = Bodies.ResidentsCommittee,
                Jurisdiction = JurisdictionCode.Parse("110101"),
            },
            Day = new(2009, 5, 16),
            Franchise = Franchise.HouseholdDelegates,
            Contests = [],
        };
        var without = RulebookCatalogue.BuiltIn.Decide(
            community with
            {
                Counts = [new(Base.HouseholdDelegates, 1016), new(Base.TookPart, 900)],
            }
        );
        var with = RulebookCatalogue.BuiltIn.Decide(
            community with
            {
                Counts = [new(Base.Roll, roll), new(Base.HouseholdDelegates, 1016), new(Base.TookPart, 900)],
            }
        );

        Assert.Equal(without.IsValid, with.IsValid);
        Assert.Equal(
            without.Findings.Select(line => line.ToString()),
            with.Findings.Select(line => line.ToString())
        );
    }

    // A stated bound: of a hundred unprinted numbers and more nothing is said, at once.
    [Theory]
    [InlineData(1_000_000)]
    [InlineData(99)]
    public void So_many_seats_that_nobody_can_weigh_them_leave_the_outcome_open(int seats)
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Village with
            {
                Contests = [One with { Seats = seats, NamesEverybody = false }],
            }
        );

        Assert.Equal(Verdict.Met, outcome.IsValid);
        Assert.Equal(Verdict.Undetermined, outcome.Follows);
        Assert.Contains(
            Lines(outcome, PublishedFindings.Result),
            line => line.Contains("the votes of more people than can be weighed", StringComparison.Ordinal)
        );
    }

    private static List<string> Lines(PublishedOutcome outcome, RuleDescriptor rule) =>
        [.. outcome.Findings.Where(line => line.Rule.Equals(rule)).Select(line => line.ToString())];
}
