using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// Small notices of several offices against everything that could have happened that would print them.
public sealed class PublishedOfficesTests
{
    private const int Worlds = 800;

    private static readonly Citation Assumed = new(
        new("Assumed measures", "假设的办法", "2012"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    private static readonly ElectionNorms Names = ElectionNorms.VillagersCommittee;

    // The seats that are guaranteed have lines of their own.
    private static readonly Rulebook Law = And(
        And(
            Rulebook.Named("Village", "村").LaidOver(VillageLaw.Editions.On(new(2012, 3, 3))),
            Names.Offices.Women.Means,
            GuaranteeMeans.OwnLine
        ),
        Names.Offices.Minority.Means,
        GuaranteeMeans.OwnLine
    );

    private static readonly PublishedVote Village = new()
    {
        Body = new()
        {
            Name = "A village",
            Jurisdiction = JurisdictionCode.Nation,
            Kind = Bodies.VillagersCommittee,
        },
        Day = new(2012, 3, 3),
        Franchise = Franchise.Voters,
    };

    [Fact]
    public void Every_completion_of_a_small_notice_of_several_offices_agrees_with_its_audit()
    {
        var (seen, wrong) = (new Dictionary<Verdict, int>(), new List<string>());
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new PublishedOffices(seed);
            if (world.Answer() is not { } expected)
            {
                continue;
            }

            seen[expected] = seen.GetValueOrDefault(expected) + 1;
            var outcome = PublishedRules.From(Of(world), Names, Franchise.Voters).Check(world.Vote(Village));
            if (outcome.Follows != expected)
            {
                wrong.Add($"{seed}: {world}: {expected}, not {outcome.Follows}");
            }
        }

        Assert.True(
            wrong.Count == 0,
            $"{wrong.Count} of {seen.Values.Sum()}\n{string.Join('\n', wrong.Take(12))}\n{string.Join(
                ", ",
                wrong.GroupBy(one => one[(one.LastIndexOf(':') + 1)..], StringComparer.Ordinal).Select(one => $"{one.Key}: {one.Count()}")
            )}"
        );
        Assert.True(seen.Count == 3 && seen.Values.Min() > Worlds / 20, string.Join(", ", seen));
    }

    // A is director, and B and C are members where the next in line takes the seat that A leaves.
    [Theory]
    [InlineData(SeatFilling.NextInLine, Verdict.Met)]
    [InlineData(SeatFilling.StaysEmpty, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void What_becomes_of_the_seat_of_the_office_not_kept_is_for_its_norm(
        SeatFilling? after,
        Verdict follows
    )
    {
        var law = And(Law, Names.Offices.TwoOffices, OfficeKept.Higher);
        law = after is { } filling ? And(law, Names.Offices.AfterTwoOffices, filling) : law;
        Assert.Equal(
            follows,
            Check(
                law,
                Contest(Office.Director, 1, ["A"], ("A", 60), ("B", 5)),
                Contest(Office.Member, 2, ["B", "C"], ("A", 50), ("B", 44), ("C", 40))
            ).Follows
        );
    }

    // With more votes as a member A keeps that seat, and is director only by giving way to a woman there.
    [Theory]
    [InlineData(GuaranteeMeans.OwnLine, Verdict.Breached)]
    [InlineData(GuaranteeMeans.TakesLastSeat, Verdict.Undetermined)]
    public void A_woman_s_seat_may_free_whoever_would_keep_it(GuaranteeMeans means, Verdict follows) =>
        Assert.Equal(
            follows,
            Check(
                And(
                    And(Law, Names.Offices.TwoOffices, OfficeKept.MoreVotes),
                    Names.Offices.Women.Means,
                    means
                ),
                Contest(Office.Director, 1, ["A"], ("A", 40), ("B", 5)),
                Contest(Office.Member, 1, ["C"], ("A", 41), ("C", 37)) with
                {
                    Seats = 2,
                }
            ).Follows
        );

    // B has more votes than both who were chosen, and only a relative in the higher office can stand in the way.
    [Theory]
    [InlineData(SeatFilling.NextInLine, 60, Verdict.Undetermined)]
    [InlineData(SeatFilling.StaysEmpty, 60, Verdict.Breached)]
    public void A_relative_in_a_higher_office_leaves_the_seat_to_the_next_where_the_norm_says_so(
        SeatFilling after,
        long votes,
        Verdict follows
    )
    {
        var law = And(
            And(Law, Names.Offices.AfterBar, SeatFilling.StaysEmpty),
            Names.Offices.AfterRefusal,
            SeatFilling.StaysEmpty
        );
        law = And(law, Names.Offices.KeptOfKin, [KinCriterion.HigherOffice, KinCriterion.MoreVotes]);
        Assert.Equal(
            follows,
            Check(
                And(law, Names.Offices.AfterKin, after),
                Contest(Office.Director, 1, ["A"], ("A", votes)),
                Contest(Office.Member, 2, ["D", "C"], ("B", 50), ("D", 45), ("C", 40))
            ).Follows
        );
    }

    [Fact]
    public void Of_more_people_in_several_offices_than_can_be_weighed_nothing_is_said_at_once()
    {
        PublishedContest[] contests =
        [
            .. new[] { Office.Director, Office.DeputyDirector, Office.Member }.Select(
                office => new PublishedContest
                {
                    Office = office,
                    Seats = 2,
                    Votes =
                    [
                        .. Enumerable
                            .Range(0, 40)
                            .Select(i => new PublishedVotes($"P{i}", new CountRange(0, 40))),
                    ],
                    NamesEverybody = true,
                    Chosen = [$"P{office.Id.Length}"],
                }
            ),
        ];
        var outcome = Check(Law, contests);

        Assert.Equal(Verdict.Undetermined, outcome.Follows);
        Assert.Contains(
            outcome.Findings,
            line => line.ToString().Contains("more people than can be weighed", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_cancelled_token_ends_the_weighing() =>
        Assert.Throws<OperationCanceledException>(() =>
            PublishedRules
                .From(Law, Names, Franchise.Voters)
                .Check(new PublishedOffices(0).Vote(Village), new CancellationToken(canceled: true))
        );

    private static PublishedOutcome Check(Rulebook law, params PublishedContest[] contests) =>
        PublishedRules
            .From(law, Names, Franchise.Voters)
            .Check(
                Village with
                {
                    Counts = [new(Base.Roll, 110), new(Base.TookPart, 72)],
                    Contests = [.. contests],
                }
            );

    private static PublishedContest Contest(
        Office office,
        int seats,
        string[] chosen,
        params (string Name, long Votes)[] votes
    ) =>
        new()
        {
            Office = office,
            Seats = seats,
            Votes = [.. votes.Select(one => new PublishedVotes(one.Name, one.Votes))],
            NamesEverybody = true,
            Chosen = [.. chosen],
        };

    private static Rulebook Of(PublishedOffices world)
    {
        var law = Law;
        law = world.Folding is { } folding ? And(law, Names.Offices.Folding, folding) : law;
        law = world.Two is { } two ? And(law, Names.Offices.TwoOffices, two) : law;
        law = world.After is { } after ? And(law, Names.Offices.AfterTwoOffices, after) : law;
        return world.Unable is { } unable
            ? And(And(law, Names.Offices.AfterBar, unable), Names.Offices.AfterRefusal, unable)
            : law;
    }

    private static Rulebook And<T>(Rulebook law, NormName<T> name, T value)
        where T : notnull => law.With(name, value, Assumed, Latitude.Free);
}
