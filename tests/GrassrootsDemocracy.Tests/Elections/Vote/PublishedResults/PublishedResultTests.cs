using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// What a notice prints is all an analyst has; a printed outcome is wrong only by numbers that were printed.
public sealed class PublishedResultTests
{
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
    };

    // Village law 2010 art. 15(2): more than half of those on the roll take part, more than half of those elects.
    [Theory]
    [InlineData(501, Verdict.Met)]
    [InlineData(500, Verdict.Breached)]
    public void Half_of_those_who_took_part_elects_nobody(long votes, Verdict follows)
    {
        var outcome = Decide(
            [new(Base.Roll, 1500), new(Base.TookPart, 1000), new(Base.Collected, 1000)],
            new()
            {
                Seats = 1,
                Votes = [new("A", votes), new("B", 300)],
                NamesEverybody = true,
                Chosen = ["A"],
            }
        );

        Assert.Equal(follows, outcome.Follows);
        Assert.Equal(
            follows == Verdict.Met ? PublishedState.Chosen : PublishedState.NotChosen,
            outcome.Contests[0].Standings[0].State
        );
    }

    [Fact]
    public void A_number_that_was_not_printed_leaves_the_outcome_open_and_is_named()
    {
        var outcome = Decide(
            [new(Base.Roll, 1500), new(Base.Collected, 990), new(Base.Issued, 1010)],
            new()
            {
                Seats = 1,
                Votes = [new("A", 500)],
                NamesEverybody = true,
                Chosen = ["A"],
            }
        );

        Assert.Equal(Verdict.Undetermined, outcome.Follows);
        Assert.Equal(
            "[open] printed as chosen: A; hangs on what was not printed: those who took part — no provision",
            Line(outcome, PublishedFindings.Result).ToString()
        );
        Assert.Contains(
            "取决于未公布的：参加投票的人数",
            Line(outcome, PublishedFindings.Result).ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    // N3: written names that were printed as one sum could all be one person, who needs 156 of 310.
    [Theory]
    [InlineData(156, Verdict.Undetermined)]
    [InlineData(155, Verdict.Met)]
    public void Votes_of_others_in_one_sum_could_all_be_of_one(long others, Verdict follows)
    {
        var outcome = Decide(
            [new(Base.Roll, 500), new(Base.TookPart, 310), new(Base.Collected, 310), new(Base.Valid, 310)],
            new()
            {
                Seats = 1,
                Votes = [new("A", 100), new("B", 50)],
                Others = CountRange.Exactly(others),
                Chosen = [],
            }
        );

        Assert.Equal(follows, outcome.Follows);
    }

    // "Highest 1169, lowest 993" of seven members (a recall in Guangdong, 2012): all are above half of 1370 wherever they lie.
    [Theory]
    [InlineData(993, 1169, Verdict.Met)]
    [InlineData(686, 1169, Verdict.Met)]
    [InlineData(685, 1169, Verdict.Undetermined)]
    [InlineData(600, 685, Verdict.Breached)]
    public void Votes_printed_as_a_range_are_read_as_a_range(long least, long most, Verdict follows)
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Village with
            {
                Day = new(2026, 6, 9),
                IsRecall = true,
                Counts = [new(Base.Roll, 1737), new(Base.TookPart, 1370)],
                Contests =
                [
                    new()
                    {
                        Seats = 2,
                        Votes =
                        [
                            new("A", new CountRange(least, most)),
                            new("B", new CountRange(least, most)),
                        ],
                        NamesEverybody = true,
                        Chosen = ["A", "B"],
                    },
                ],
            }
        );

        Assert.Equal(follows, outcome.Follows);
    }

    [Fact]
    public void A_part_larger_than_its_whole_is_said_and_decides_nothing()
    {
        var outcome = Decide(
            [new(Base.Roll, 100), new(Base.Collected, 110)],
            new()
            {
                Seats = 1,
                Votes = [new("A", 90)],
                NamesEverybody = true,
                Chosen = ["A"],
            }
        );

        Assert.Equal(Verdict.Undetermined, outcome.Follows);
        Assert.Equal(Verdict.Breached, Line(outcome, PublishedFindings.Numbers).Verdict);
        Assert.Equal(
            "[not met] the ballots cast among those on the roll, as printed: 110; at most 100 allowed; 10 too many — no provision",
            Line(outcome, PublishedFindings.Numbers).ToString()
        );
    }

    [Theory]
    [InlineData(100, true, Verdict.Breached)]
    [InlineData(100, false, Verdict.Met)]
    [InlineData(101, true, Verdict.Met)]
    [InlineData(101, false, Verdict.Breached)]
    [InlineData(null, true, Verdict.Undetermined)]
    public void Whether_the_vote_was_valid_is_held_against_the_turnout(
        int? tookPart,
        bool said,
        Verdict follows
    ) =>
        Assert.Equal(
            follows,
            RulebookCatalogue
                .BuiltIn.Decide(
                    Village with
                    {
                        Counts = tookPart is { } count
                            ? [new(Base.Roll, 200), new(Base.TookPart, count)]
                            : [new(Base.Roll, 200)],
                        WasValid = said,
                    }
                )
                .Follows
        );

    // The same print fits one base and not another (a direct election in Sichuan, 1998).
    [Fact]
    public void A_print_says_of_which_printed_number_it_is_a_share()
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Village with
            {
                Counts = [new(Base.Roll, 11347), new(Base.Issued, 6236), new(Base.Collected, 6212)],
                Prints = [new("50.19 %", 3130), new("49.81 %", 3130)],
            }
        );

        Assert.Equal(
            [
                "[met] 50.19 % for 3130: a share of the ballots issued — no provision",
                "[not met] 49.81 % for 3130: a share of none of the printed numbers — no provision",
            ],
            outcome
                .Findings.Where(line => line.Rule.Equals(PublishedFindings.Share))
                .Select(line => line.ToString())
        );
    }

    [Fact]
    public void Of_a_sum_over_several_votes_nothing_is_said_of_each() =>
        Assert.Equal(
            Verdict.Undetermined,
            Line(
                RulebookCatalogue.BuiltIn.Decide(
                    Village with
                    {
                        Bodies = 5,
                        Counts = [new(Base.Roll, 5888), new(Base.TookPart, 5263)],
                    }
                ),
                PublishedFindings.Turnout
            ).Verdict
        );

    // Without votes of their own they have some of the others' votes, and nobody knows how many.
    [Theory]
    [InlineData(156, Verdict.Undetermined)]
    [InlineData(155, Verdict.Breached)]
    public void Whoever_is_said_to_be_chosen_and_is_not_named_is_one_of_the_others(
        long others,
        Verdict follows
    )
    {
        var outcome = Decide(
            [new(Base.Roll, 500), new(Base.TookPart, 310), new(Base.Collected, 310), new(Base.Valid, 310)],
            new()
            {
                Seats = 1,
                Votes = [new("A", 100)],
                Others = CountRange.Exactly(others),
                Chosen = ["Z"],
            }
        );

        Assert.Equal(follows, outcome.Follows);
        Assert.Equal(["A", "Z"], outcome.Contests[0].Standings.Select(one => one.Name));
        Assert.Contains(
            outcome.Findings,
            line =>
                line.ToString()
                    .StartsWith(
                        "[open] Votes as printed (Z): not known; a fact is missing to judge it: the votes of Z",
                        StringComparison.Ordinal
                    )
        );
    }

    // Every completion of what was not printed, by the articles: more than half of the roll took part, more than half of those
    // elects, the most votes first. No outcome is called wrong that a completion gives, none right that one does not.
    [Fact]
    public void An_outcome_follows_where_every_completion_gives_it_and_cannot_be_where_none_does()
    {
        var random = new Random(20120303);
        var seen = new Dictionary<Verdict, int>();
        for (var world = 0; world < 9000; world++)
        {
            var (roll, took, valid) = (Between(3, 7), Between(1, 6), Between(1, 6));
            var seats = Between(1, 2);
            var votes = Enumerable.Range(0, 3).Select(_ => Between(0, 4)).ToArray();
            var ranges = votes.Select(count => Vague(count)).ToArray();
            var (rolls, tooks, valids) = (Vague(roll), Vague(took), Vague(valid));
            string[] names = ["A", "B", "C"];
            // Mostly those who were in.
            var chosen = (
                random.Next(3) == 0
                    ? names.Where(_ => random.Next(2) == 0)
                    : names
                        .Where((_, i) => 2 * votes[i] > took)
                        .OrderByDescending(name => votes[name[0] - 'A'])
            )
                .Take(2 * took > roll ? seats : 0)
                .ToList();
            var isSaid = Expected();
            if (isSaid is not { } expected)
            {
                continue;
            }

            var outcome = Decide(
                [new(Base.Roll, rolls), new(Base.TookPart, tooks), new(Base.Valid, valids)],
                new()
                {
                    Seats = seats,
                    Votes = [.. names.Select((name, i) => new PublishedVotes(name, ranges[i]))],
                    NamesEverybody = true,
                    Chosen = [.. chosen],
                }
            );
            Assert.True(
                expected == PublishedWorldTests.ByVotesAlone(outcome),
                $"{world}: roll {rolls}, took part {tooks}, valid {valids}, seats {seats}, votes {string.Join("; ", ranges.Select(r => r.ToString()))}, chosen {string.Join(",", chosen)}: {expected}, not {outcome.Follows}"
            );
            seen[expected] = seen.GetValueOrDefault(expected) + 1;

            // Met, breached or open by all completions; null where no completion fits.
            Verdict? Expected()
            {
                var (all, any, none) = (true, false, true);
                foreach (var n in All(rolls))
                {
                    foreach (var t in All(tooks).Where(count => count <= n))
                    {
                        foreach (var v in All(valids).Where(count => count <= t))
                        {
                            foreach (var a in All(ranges[0]))
                            {
                                foreach (var b in All(ranges[1]))
                                {
                                    foreach (var c in All(ranges[2]))
                                    {
                                        long[] row = [a, b, c];
                                        if (row.Max() > v || row.Sum() > seats * v)
                                        {
                                            continue;
                                        }

                                        none = false;
                                        var (isIt, canBe) = Gives(n, t, row);
                                        all &= isIt;
                                        any |= canBe;
                                    }
                                }
                            }
                        }
                    }
                }

                return none ? null
                    : all ? Verdict.Met
                    : any ? Verdict.Undetermined
                    : Verdict.Breached;
            }

            (bool Is, bool CanBe) Gives(long n, long t, long[] row)
            {
                var isValid = 2 * t > n;
                if (!isValid)
                {
                    return (chosen.Count == 0, chosen.Count == 0);
                }

                var enough = names
                    .Select((name, i) => (Name: name, Votes: row[i]))
                    .Where(one => 2 * one.Votes > t)
                    .ToList();
                bool In(string name) =>
                    enough.Exists(one =>
                        one.Name == name
                        && enough.Count(other => other.Name != name && other.Votes >= one.Votes) < seats
                    );
                bool Out(string name) =>
                    !enough.Exists(one =>
                        one.Name == name && enough.Count(other => other.Votes > one.Votes) < seats
                    );
                return (
                    names.All(name => chosen.Contains(name) ? In(name) : Out(name)),
                    names.All(name => chosen.Contains(name) ? !Out(name) : !In(name))
                );
            }
        }

        Assert.True(seen.Values.Min() > 100 && seen.Count == 3, string.Join(", ", seen));

        int Between(int least, int most) => random.Next(least, most + 1);

        CountRange Vague(int count) =>
            random.Next(3) switch
            {
                0 => new(Math.Max(0, count - random.Next(3)), count + random.Next(3)),
                _ => CountRange.Exactly(count),
            };

        static IEnumerable<long> All(CountRange range)
        {
            for (var one = range.Least; one <= range.Most; one++)
            {
                yield return one;
            }
        }
    }

    private static PublishedOutcome Decide(ValueList<PublishedCount> counts, PublishedContest contest) =>
        RulebookCatalogue.BuiltIn.Decide(Village with { Counts = counts, Contests = [contest] });

    private static Finding Line(PublishedOutcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule));
}
