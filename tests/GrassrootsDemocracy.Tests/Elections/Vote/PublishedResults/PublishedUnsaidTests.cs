using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// Facts that no notice prints never make its outcome wrong.
public sealed class PublishedUnsaidTests
{
    [Fact]
    public void Whoever_was_chosen_for_another_office_leaves_the_seat_to_the_next()
    {
        var outcome = Audit(
            110,
            72,
            Contest(Office.Director, 1, ["A"], ("A", 60), ("B", 5)),
            Contest(Office.Member, 2, ["B", "C"], ("A", 50), ("B", 44), ("C", 40))
        );
        Assert.Equal(Verdict.Undetermined, outcome.Follows);
        Assert.Contains(
            "the norm on the seat of the office not kept",
            Result(outcome, 1),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_relative_or_a_woman_s_seat_may_change_the_order_of_several_seats() =>
        Assert.Equal(
            Verdict.Undetermined,
            Audit(110, 72, Contest(Office.Member, 2, ["B", "D"], ("B", 55), ("C", 45), ("D", 40))).Follows
        );

    [Theory]
    [InlineData(36, Verdict.Breached)]
    [InlineData(37, Verdict.Undetermined)]
    public void No_order_helps_whoever_has_too_few_votes_by_article_15_2(long votes, Verdict follows) =>
        Assert.Equal(
            follows,
            Audit(110, 72, Contest(Office.Member, 2, ["B", "D"], ("B", 55), ("C", 45), ("D", votes))).Follows
        );

    [Theory]
    [InlineData("B", Verdict.Undetermined)]
    [InlineData("D", Verdict.Breached)]
    public void Votes_for_a_higher_office_may_be_added_where_the_norm_is_open(string name, Verdict follows)
    {
        var outcome = Audit(
            110,
            72,
            Contest(Office.Director, 1, ["A"], ("A", 40), ("B", 20)),
            Contest(Office.Member, 1, [name], (name, 30))
        );
        Assert.Equal(follows, outcome.Follows);
    }

    [Theory]
    [InlineData("王 芳", Verdict.Undetermined)]
    [InlineData("李明", Verdict.Breached)]
    public void A_name_that_looks_like_another_leaves_open_whether_they_are_one_person(
        string chosen,
        Verdict follows
    )
    {
        var contest = Contest(Office.Director, 1, [chosen], ("王芳", 60), ("李明", 5)) with
        {
            NamesEverybody = false,
        };
        Assert.Equal(follows, Audit(100, 70, contest).Follows);
    }

    [Fact]
    public void One_person_for_one_office_with_half_of_the_votes_is_still_not_elected_by_article_15_2() =>
        Assert.Equal(Verdict.Breached, Audit(110, 72, Contest(Office.Director, 1, ["A"], ("A", 36))).Follows);

    // Zhejiang art. 27(2), Shanghai art. 19(1): with more ballots than voted for the vote is invalid, and so it may be printed.
    [Theory]
    [InlineData("330100", 75, false, Verdict.Met)]
    [InlineData("310000", 75, false, Verdict.Met)]
    [InlineData("330100", 75, true, Verdict.Breached)]
    [InlineData("330100", 72, false, Verdict.Breached)]
    [InlineData("441500", 75, false, Verdict.Undetermined)]
    public void More_ballots_than_voters_void_the_vote_where_a_norm_says_so(
        string area,
        long collected,
        bool wasValid,
        Verdict follows
    )
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Vote(area, 110, 72, Contest(Office.Director, 1, null, ("A", 40), ("B", 30))) with
            {
                Counts = [new(Base.Roll, 110), new(Base.TookPart, 72), new(Base.Collected, collected)],
                WasValid = wasValid,
            }
        );

        Assert.Equal(follows, outcome.Follows);
        Assert.Equal(
            collected > 72 && area != "441500" ? Verdict.Breached
                : collected > 72 ? Verdict.Undetermined
                : Verdict.Met,
            outcome.IsValid
        );
    }

    [Fact]
    public void Nobody_is_chosen_by_too_many_ballots() =>
        Assert.Equal(
            Verdict.Breached,
            RulebookCatalogue
                .BuiltIn.Decide(
                    Vote("330100", 110, 72, Contest(Office.Director, 1, ["A"], ("A", 60), ("B", 10))) with
                    {
                        Counts = [new(Base.Roll, 110), new(Base.TookPart, 72), new(Base.Collected, 75)],
                    }
                )
                .Follows
        );

    // By the same ballots the vote is not invalid for one office and valid for another.
    [Theory]
    [InlineData(true, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void A_vote_said_to_be_valid_elects_whoever_has_enough(bool? wasValid, Verdict follows) =>
        Assert.Equal(
            follows,
            RulebookCatalogue
                .BuiltIn.Decide(
                    Vote("441500", null, 70, Contest(Office.Director, 1, [], ("A", 60))) with
                    {
                        WasValid = wasValid,
                    }
                )
                .Follows
        );

    // 30 and 30 are not more than half of 70, but 60 are.
    [Fact]
    public void Nobody_is_elected_unless_two_names_are_one_person()
    {
        var outcome = Audit(
            100,
            70,
            Contest(Office.Director, 1, [], ("王芳", 30), ("王 芳", 30), ("李明", 5))
        );

        Assert.Equal(Verdict.Undetermined, outcome.Follows);
        Assert.Contains("are one person", Result(outcome, 0), StringComparison.Ordinal);
        Assert.Equal(
            [PublishedState.Open, PublishedState.Open, PublishedState.NotChosen],
            outcome.Contests[0].Standings.Select(one => one.State)
        );
    }

    // Whoever has more votes as a member is the director in another spelling, or somebody who was passed over.
    [Fact]
    public void Another_spelling_of_whoever_holds_a_higher_office_is_named_where_it_matters() =>
        Assert.Contains(
            "whether 王 芳, 王芳 are one person",
            Result(
                Audit(
                    110,
                    72,
                    Contest(Office.Director, 1, ["王芳"], ("王芳", 60)),
                    Contest(Office.Member, 2, ["张三", "李四"], ("王 芳", 45), ("张三", 50), ("李四", 40))
                ),
                1
            ),
            StringComparison.Ordinal
        );

    // 36 votes are more than half of 71 and not of 72: the one is recalled and the other stays by the same ballots.
    [Fact]
    public void Outcomes_that_can_be_one_by_one_and_not_together_cannot_be_by_article_19_2()
    {
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            Vote(
                "441500",
                100,
                0,
                Contest(Office.Director, 1, ["A"], ("A", 36)),
                Contest(Office.Member, 1, [], ("B", 36))
            ) with
            {
                Day = new(2026, 6, 9),
                IsRecall = true,
                Counts = [new(Base.Roll, 100)],
            }
        );

        Assert.Equal(
            [Verdict.Undetermined, Verdict.Undetermined],
            outcome.Contests.Select(contest => contest.Follows)
        );
        Assert.Equal(Verdict.Breached, outcome.Follows);
        Assert.Contains(
            "the printed outcomes of all offices together",
            Result(outcome, 2),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Whoever_may_hold_an_office_whose_holder_was_not_printed_may_leave_the_seat_to_the_next() =>
        Assert.Contains(
            "whether A was chosen for another office",
            Result(
                Audit(
                    110,
                    72,
                    Contest(Office.Director, 1, null, ("A", 60), ("B", 5)),
                    Contest(Office.Member, 2, ["B", "C"], ("A", 50), ("B", 44), ("C", 40))
                ),
                0
            ),
            StringComparison.Ordinal
        );

    // Party election regulations 2020 art. 16: the committee elects its secretary from among its members.
    [Fact]
    public void A_secretary_elected_from_among_the_members_is_not_chosen_twice()
    {
        var vote = Vote(
            "441500",
            null,
            41,
            Contest(Office.Member, 3, ["A", "B", "C"], ("A", 30), ("B", 29), ("C", 28)),
            Contest(Office.Secretary, 1, ["A"], ("A", 3)) with
            {
                Counts = [new(Base.Due, 3), new(Base.Present, 3), new(Base.Collected, 3)],
            }
        );
        var outcome = RulebookCatalogue.BuiltIn.Decide(
            vote with
            {
                Body = vote.Body with { Kind = Bodies.PartyBranchCommittee },
                Day = new(2026, 3, 7),
                Franchise = Franchise.PartyMembers,
                Counts = [new(Base.Due, 50), new(Base.Present, 41), new(Base.Collected, 41)],
            }
        );

        Assert.DoesNotContain(outcome.Findings, line => line.Rule.Equals(PublishedFindings.Numbers));
        Assert.Equal(Verdict.Met, outcome.Follows);
    }

    private static string Result(PublishedOutcome outcome, int contest) =>
        outcome
            .Findings.Where(finding => finding.Rule.Equals(PublishedFindings.Result))
            .ElementAt(contest)
            .ToString();

    private static PublishedContest Contest(
        Office office,
        int seats,
        string[]? chosen,
        params (string Name, long Votes)[] votes
    ) =>
        new()
        {
            Office = office,
            Seats = seats,
            Votes = [.. votes.Select(one => new PublishedVotes(one.Name, one.Votes))],
            NamesEverybody = true,
            Chosen = chosen is null ? null : [.. chosen],
        };

    private static PublishedOutcome Audit(long roll, long took, params PublishedContest[] contests) =>
        RulebookCatalogue.BuiltIn.Decide(Vote("441500", roll, took, contests));

    private static PublishedVote Vote(
        string area,
        long? roll,
        long took,
        params PublishedContest[] contests
    ) =>
        new()
        {
            Body = new()
            {
                Name = "A village",
                Jurisdiction = JurisdictionCode.Parse(area),
                Kind = Bodies.VillagersCommittee,
            },
            Day = area == "441500" ? new(2012, 3, 3) : new(2021, 3, 14),
            Franchise = Franchise.Voters,
            Counts =
            [
                .. roll is { } all ? [new(Base.Roll, all)] : Array.Empty<PublishedCount>(),
                new(Base.TookPart, took),
            ],
            Contests = [.. contests],
        };
}
