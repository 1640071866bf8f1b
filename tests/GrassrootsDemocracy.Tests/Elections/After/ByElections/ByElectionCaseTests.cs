using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.After.ByElections;

// Shanghai art. 29: fewer than three members left, a by-election within three months; from three on none need be held.
public sealed class ByElectionCaseTests
{
    private static readonly ByElectionNorms Names = ElectionNorms.VillagersCommittee.ByElection;

    private static readonly Case TooFew = Case.Fewer(Quantity.MembersLeft, 3);

    private static readonly Rulebook City = VillageLaw
        .Editions.On(new(2021, 6, 1))
        .Under("City", "某市")
        .With(Names.RequiredBelow, 3, Layers.Source)
        .With(Names.Within, new TimeLimit(3, TimeUnit.Month), Layers.Source, when: TooFew)
        .AskingNothing(Names.Within, Layers.Source, when: !TooFew);

    [Theory]
    [InlineData(2, "2021-07-01", Verdict.Met)]
    [InlineData(2, "2021-07-02", Verdict.Breached)]
    [InlineData(2, "2021-11-01", Verdict.Breached)]
    [InlineData(3, "2021-11-01", Verdict.Met)]
    [InlineData(4, "2021-11-01", Verdict.Met)]
    [InlineData(null, "2021-07-01", Verdict.Met)]
    [InlineData(null, "2021-11-01", Verdict.Undetermined)]
    public void It_is_due_within_three_months_only_where_fewer_than_three_are_left(
        int? left,
        string day,
        Verdict expected
    )
    {
        var outcome = Rules(City)
            .Decide(Held(left, GrassrootsDemocracy.Tests.Rulebooks.National.Editions.Day(day)));

        Assert.Equal(expected, Within(outcome).Verdict);
    }

    [Fact]
    public void From_three_on_the_line_says_that_nothing_is_asked() =>
        Assert.Equal(
            Measure.NothingAsked(214).ToString(),
            Within(Rules(City).Decide(Held(4, new(2021, 11, 1)))).Measure.ToString()
        );

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(null, false)]
    public void A_plan_has_a_last_day_only_where_fewer_than_three_are_left(int? left, bool hasLastDay) =>
        Assert.Equal(
            hasLastDay ? new LocalDate(2021, 7, 1) : null,
            Rules(City).Plan(new() { Since = new(2021, 4, 1), MembersLeft = left }).LastDay
        );

    [Theory]
    [InlineData(2, ElectionStatus.Invalid)]
    [InlineData(3, ElectionStatus.Complete)]
    public void The_vote_keeps_its_own_turnout_in_every_case(int left, ElectionStatus status)
    {
        var law = Rulebook
            .Named("City")
            .With(
                Names.Majority(Franchise.Voters),
                new Quota(Threshold.Majority, Base.TookPart),
                Layers.Source
            )
            .With(
                Names.Turnout(Franchise.Voters),
                new TurnoutRule(Base.TookPart, new(Threshold.Majority, Base.Roll)),
                Layers.Source,
                when: TooFew
            )
            .AskingNothing(Names.Turnout(Franchise.Voters), Layers.Source, when: !TooFew);

        Assert.Equal(status, Rules(law).Decide(Held(left, new(2021, 5, 1), ballots: 20)).Vote.Status);
    }

    [Fact]
    public void Rules_of_other_days_are_refused_unless_asked_on_purpose()
    {
        var rules = Rules(Rulebook.Named("Law").In(new(From: new(2022, 1, 1))));
        var held = Held(2, new(2021, 5, 1));

        Assert.Throws<ArgumentException>(() => rules.Decide(held));
        Assert.Throws<ArgumentException>(() => rules.Plan(held.Seat));
        Assert.Contains(
            rules.Hypothetically().Decide(held).Findings,
            line => string.Equals(line.Rule.Id, "rulebook.hypothetical", StringComparison.Ordinal)
        );
    }

    private static ByElectionRules Rules(Rulebook law) =>
        ByElectionRules.From(law, ElectionNorms.VillagersCommittee, Franchise.Voters);

    private static Finding Within(ByElectionOutcome outcome) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(ByElectionFindings.Within));

    private static ByElection Held(int? left, LocalDate day, int ballots = 60) =>
        new()
        {
            Seat = new() { Since = new(2021, 4, 1), MembersLeft = left },
            Body = Bodies.VillagersAssembly,
            Vote = new()
            {
                Contest = new()
                {
                    Body = new() { Name = "Village", Jurisdiction = JurisdictionCode.Nation },
                    Day = day,
                    Seats = 1,
                    OtherMembers = left ?? 0,
                },
                Roll = new() { Franchise = Franchise.Voters, Registered = 100 },
                Tally = Rules(City).Vote.Paper(["Li", "Wang"], seats: 1).CountPatterns([1], [ballots]),
            },
        };
}
