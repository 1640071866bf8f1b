using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// Notices of the kinds that are printed, invented: villages, communities, party branches, recalls, several offices, later rounds,
// numbers in words. What follows is by the articles named beside each.
public sealed class PublishedNoticeTests
{
    private static readonly LocalDate Then = new(2012, 3, 3);
    private static readonly LocalDate Now = new(2026, 3, 7);

    // Village law 2010 art. 15(2): more than half of those on the roll take part, more than half of those who take part elects.
    [Theory]
    [InlineData("took 51 of 100, A 26", 100, 51, "A 26", "", Verdict.Met)]
    [InlineData("half took part", 100, 50, "A 50", "", Verdict.Breached)]
    [InlineData("half of an even number elects nobody", 100, 60, "A 30", "", Verdict.Breached)]
    [InlineData("others in one sum could be one", 100, 60, "A 31, others 29", "", Verdict.Met)]
    [InlineData("others in one sum have half", 100, 60, "others 30", "A", Verdict.Breached)]
    [InlineData("others in one sum have more than half", 100, 60, "others 31", "A", Verdict.Undetermined)]
    [InlineData("A alone, everybody else unknown", 100, 60, "A 31, others ?", "", Verdict.Met)]
    [InlineData(
        "A alone below half, everybody else unknown",
        100,
        60,
        "A 30, others ?",
        "",
        Verdict.Breached
    )]
    [InlineData("nobody was elected and nobody had half", 100, 60, "A 30, B 29", "none", Verdict.Met)]
    [InlineData(
        "nobody was elected though A had more than half",
        100,
        60,
        "A 31, B 29",
        "none",
        Verdict.Breached
    )]
    [InlineData("the votes of the elected were not printed", 100, 60, "B 20", "A", Verdict.Undetermined)]
    [InlineData("the loser had too many for anybody else", 100, 60, "B 31, others ?", "A", Verdict.Breached)]
    [InlineData("nobody was named at all", 100, 60, "others ?", "A", Verdict.Undetermined)]
    [InlineData("the other one was elected", 100, 60, "A 35, B 25", "B", Verdict.Breached)]
    [InlineData("a vague number above half", 100, 60, "A 31-40", "", Verdict.Met)]
    [InlineData("a vague number around half", 100, 60, "A 30-40", "", Verdict.Undetermined)]
    [InlineData("a vague number below half", 100, 60, "A 20-30", "", Verdict.Breached)]
    public void A_village_elects_its_director(
        string what,
        int roll,
        int took,
        string votes,
        string chosen,
        Verdict expected
    ) =>
        Same(
            what,
            expected,
            Village(Then) with
            {
                Counts = [new(Base.Roll, roll), new(Base.TookPart, took), new(Base.Collected, took)],
                Contests = [Contest(1, votes, chosen)],
            }
        );

    // Several seats: 四个名额. 30 of 120 further votes could be each of four others'.
    [Theory]
    [InlineData("two of two", 2, "A 40, B 35, C 20", "A B", Verdict.Met)]
    [InlineData("one of two, one seat left", 2, "A 40, B 30, C 20", "A", Verdict.Met)]
    [InlineData("two of two, the second has half", 2, "A 40, B 30, C 20", "A B", Verdict.Breached)]
    [InlineData(
        "the third of two, who may have moved up",
        2,
        "A 40, B 35, C 33",
        "A C",
        Verdict.Undetermined
    )]
    [InlineData(
        "tied for the last seat: either may have been drawn",
        2,
        "A 40, B 35, C 35",
        "A C",
        Verdict.Undetermined
    )]
    [InlineData("tied for the last seat: nobody took it", 2, "A 40, B 35, C 35", "A", Verdict.Undetermined)]
    [InlineData("tied for all", 2, "A 35, B 35, C 35", "A B", Verdict.Undetermined)]
    [InlineData(
        "four of four and 124 votes of others: 31 each",
        4,
        "A 31, B 32, C 33, D 20, others 124",
        "A B C",
        Verdict.Undetermined
    )]
    [InlineData(
        "60 of others are 31 for one at the most",
        2,
        "A 40, B 35, others 45",
        "A B",
        Verdict.Undetermined
    )]
    [InlineData("34 of others are no seat", 2, "A 40, B 35, others 34", "A B", Verdict.Met)]
    [InlineData("35 of others may be tied with B", 2, "A 40, B 35, others 35", "A B", Verdict.Undetermined)]
    [InlineData(
        "all with more than half, fewer seats than names",
        3,
        "A 40, B 35, C 33, D 31",
        "A B C",
        Verdict.Met
    )]
    public void A_village_elects_its_members(
        string what,
        int seats,
        string votes,
        string chosen,
        Verdict expected
    ) =>
        Same(
            what,
            expected,
            Village(Then) with
            {
                Counts = [new(Base.Roll, 100), new(Base.TookPart, 60), new(Base.Collected, 60)],
                Contests = [Contest(seats, votes, chosen)],
            }
        );

    // Village law 2010 art. 15(3): in a further election the most votes, a third of the ballots cast at least.
    [Theory]
    [InlineData("a third of the ballots", 20, "A 20, B 19", "A", Verdict.Met)]
    [InlineData("one short of a third", 20, "A 19, B 15", "A", Verdict.Breached)]
    [InlineData("a third, and somebody else more", 20, "A 20, B 21", "A", Verdict.Breached)]
    [InlineData("a third, everybody else unknown", 20, "A 20, others ?", "A", Verdict.Undetermined)]
    public void A_further_election_needs_a_third(
        string what,
        int least,
        string votes,
        string chosen,
        Verdict expected
    )
    {
        Assert.Equal(20, least);
        Same(
            what,
            expected,
            Village(Then) with
            {
                Round = ElectionRound.Further,
                Counts = [new(Base.Roll, 100), new(Base.TookPart, 60), new(Base.Collected, 60)],
                Contests = [Contest(1, votes, chosen)],
            }
        );
    }

    // Village law 2010 art. 16(2): more than half of the roll votes, and more than half of those.
    [Theory]
    [InlineData("all above half", "A 31, B 40", "A B", Verdict.Met)]
    [InlineData("one at half", "A 30, B 40", "A B", Verdict.Breached)]
    [InlineData("one at half stays", "A 30, B 40", "B", Verdict.Met)]
    [InlineData("highest and lowest", "A 31-45, B 31-45", "A B", Verdict.Met)]
    [InlineData("it failed", "A 20, B 30", "none", Verdict.Met)]
    [InlineData("it failed, votes not printed", "A ?, B ?", "none", Verdict.Undetermined)]
    public void A_recall_decides_on_each_member(string what, string votes, string chosen, Verdict expected) =>
        Same(
            what,
            expected,
            Village(Then) with
            {
                IsRecall = true,
                Counts = [new(Base.Roll, 100), new(Base.TookPart, 60), new(Base.Collected, 60)],
                Contests = [Contest(2, votes, chosen)],
            }
        );

    // Party rules 2020 art. 19 and 29: not fewer than four fifths of those due are present, more than half of those elects.
    [Theory]
    [InlineData("41 of 50, A 21", 50, 41, "A 21", "A", Verdict.Met)]
    [InlineData("four fifths are enough", 50, 40, "A 21", "A", Verdict.Met)]
    [InlineData("one short of four fifths", 50, 39, "A 39", "A", Verdict.Breached)]
    [InlineData("half of 42", 50, 42, "A 21", "A", Verdict.Breached)]
    [InlineData("those due were not printed", null, 41, "A 21", "A", Verdict.Undetermined)]
    public void A_party_branch_elects_its_committee(
        string what,
        int? due,
        int present,
        string votes,
        string chosen,
        Verdict expected
    ) =>
        Same(
            what,
            expected,
            Village(Now) with
            {
                Body = new()
                {
                    Name = "A branch",
                    Jurisdiction = JurisdictionCode.Parse("441500"),
                    Kind = Bodies.PartyBranchCommittee,
                },
                Franchise = Franchise.PartyMembers,
                Counts =
                [
                    .. due is { } known ? [new(Base.Due, known)] : Array.Empty<PublishedCount>(),
                    new(Base.Present, present),
                    new(Base.Collected, present),
                ],
                Contests = [Contest(1, votes, chosen)],
            }
        );

    // Residents' law 2025 art. 19: by the voters or the delegates of the households more than half take part, by the residents'
    // delegates more than two thirds; more than half of those who took part elects.
    [Theory]
    [InlineData("voters", Franchise.Voters, Base.Roll, 51)]
    [InlineData("household delegates", Franchise.HouseholdDelegates, Base.HouseholdDelegates, 51)]
    [InlineData("residents' delegates", Franchise.ResidentsDelegates, Base.ResidentsDelegates, 67)]
    public void A_community_elects_in_one_of_three_ways(
        string what,
        Franchise franchise,
        Base whole,
        int least
    )
    {
        foreach (
            var (took, votes, expected) in ((int, string, Verdict)[])
                [
                    (least, $"A {(least / 2) + 1}", Verdict.Met),
                    (least, $"A {least / 2}", Verdict.Breached),
                    (least - 1, $"A {least - 1}", Verdict.Breached),
                ]
        )
        {
            Same(
                $"{what}: {took} took part, {votes}",
                expected,
                Community(franchise) with
                {
                    Counts =
                    [
                        new(whole, 100),
                        new(Base.TookPart, took),
                        new(Base.Present, took),
                        new(Base.Collected, took),
                    ],
                    Contests = [Contest(1, votes, "A")],
                }
            );
        }
    }

    // A number in words bounds what it says and no more.
    [Theory]
    [InlineData("过半", 51, Verdict.Met)]
    [InlineData("过半", 50, Verdict.Breached)]
    [InlineData("八成多", 89, Verdict.Met)]
    [InlineData("八成多", 90, Verdict.Breached)]
    [InlineData("近九成", 90, Verdict.Breached)]
    [InlineData("三分之二以上", 67, Verdict.Met)]
    [InlineData("三分之二以上", 66, Verdict.Breached)]
    [InlineData("不足三成", 30, Verdict.Breached)]
    public void A_share_in_words_is_held_against_the_only_number(string print, int part, Verdict expected) =>
        Assert.Equal(
            expected,
            RulebookCatalogue
                .BuiltIn.Decide(
                    Village(Then) with
                    {
                        Counts = [new(Base.Roll, 100)],
                        Prints = [new(print, part)],
                    }
                )
                .Findings.Single(line => line.Rule.Equals(PublishedFindings.Share))
                .Verdict
        );

    // A whole that can be none is one at least, and of nothing there is no share.
    [Fact]
    public void A_range_from_none_is_a_whole_of_one_at_least()
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Village(Then) with
            {
                Counts = [new(Base.Roll, new CountRange(0, 3)), new(Base.TookPart, new CountRange(0, 2))],
                Prints =
                [
                    new(PublishedShare.Parse("50%"), CountRange.Exactly(1)) { Whole = new CountRange(0, 2) },
                    new(PublishedShare.Parse("50%"), CountRange.Exactly(1)) { Whole = new CountRange(0, 0) },
                    new("50%", 1),
                ],
            }
        );

        Assert.Equal(
            [Verdict.Undetermined, Verdict.Breached, Verdict.Undetermined],
            outcome
                .Findings.Where(line => line.Rule.Equals(PublishedFindings.Share))
                .Select(line => line.Verdict)
        );
        Assert.Equal(Verdict.Undetermined, outcome.IsValid);
    }

    private static PublishedVote Village(LocalDate day) =>
        new()
        {
            Body = new()
            {
                Name = "A village",
                Jurisdiction = JurisdictionCode.Parse("441500"),
                Kind = Bodies.VillagersCommittee,
            },
            Day = day,
            Franchise = Franchise.Voters,
        };

    private static PublishedVote Community(Franchise franchise) =>
        Village(Now) with
        {
            Body = new()
            {
                Name = "A community",
                Jurisdiction = JurisdictionCode.Parse("441500"),
                Kind = Bodies.ResidentsCommittee,
            },
            Franchise = franchise,
        };

    // "A 31, B 20-25, C ?, others 12"; chosen "A B", "none", or whoever is named where it is left out.
    private static PublishedContest Contest(int seats, string votes, string chosen)
    {
        var parts = votes.Split(", ").Select(part => part.Split(' ')).ToList();
        var named = parts.Where(part => part[0] != "others").ToList();
        var others = parts.Find(part => part[0] == "others")?[1];
        return new()
        {
            Seats = seats,
            Votes = [.. named.Select(part => new PublishedVotes(part[0], Range(part[1])))],
            Others = others is null or "?" ? null : Range(others),
            NamesEverybody = others is null,
            Chosen =
                chosen == "none" ? []
                : chosen.Length == 0 ? [named[0][0]]
                : [.. chosen.Split(' ')],
        };

        static CountRange? Range(string text) =>
            text == "?" ? null
            : text.Split('-') is [var least, var most] ? new(long.Parse(least, null), long.Parse(most, null))
            : CountRange.Exactly(long.Parse(text, null));
    }

    private static void Same(string what, Verdict expected, PublishedVote vote)
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(vote);
        if (outcome.Follows != expected)
        {
            Assert.Fail($"{what}: {expected}, not {outcome.Follows}\n{string.Join('\n', outcome.Findings)}");
        }
    }
}
