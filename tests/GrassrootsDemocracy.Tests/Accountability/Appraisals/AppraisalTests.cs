using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Accountability.Appraisals.Appraised;

namespace GrassrootsDemocracy.Tests.Accountability.Appraisals;

// Village law 2018 art. 33, 2026 art. 38; Chongqing 2013 art. 36, paragraph by paragraph (X8 in general).
public sealed class AppraisalTests
{
    // 36(1): 间隔时间不得少于六个月, also where a month has no such day.
    [Theory]
    [InlineData("2020-06-20", "2020-12-20", true)]
    [InlineData("2020-06-21", "2020-12-20", false)]
    [InlineData("2020-08-31", "2021-02-28", true)]
    [InlineData("2020-08-31", "2021-02-27", false)]
    [InlineData("2019-08-31", "2020-02-29", true)]
    [InlineData("2019-08-31", "2020-02-28", false)]
    public void Two_of_one_person_lie_six_months_apart(string last, string day, bool isMet)
    {
        var (from, on) = (Date(last), Date(day));
        var outcome = Decide(Of(Member(Marks(3, 0, 0, 0), from)) with { Day = on, LawOf = Day });
        Assert.Equal(isMet, outcome.Of(AppraisalFindings.Apart) == Verdict.Met);
        Assert.Equal(isMet ? 0 : 1, outcome.All(AppraisalFindings.Apart).Single().Measure.ShortBy);
    }

    [Fact]
    public void Whoever_was_never_appraised_has_no_distance_and_who_is_not_known_an_open_one()
    {
        Assert.False(Decide(Of(Member(Marks(1, 0, 0, 0)))).Has(AppraisalFindings.Apart));
        Assert.Equal(
            Verdict.Undetermined,
            Decide(Of(Member(Marks(1, 0, 0, 0)) with { Earlier = null })).Of(AppraisalFindings.Apart)
        );
    }

    // 36(2): 十日前, in writing and published.
    [Theory]
    [InlineData(10, Verdict.Met)]
    [InlineData(9, Verdict.Breached)]
    [InlineData(-1, Verdict.Breached)]
    public void The_plan_is_told_ten_days_before(int days, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Decide(Of(Member(Marks(1, 0, 0, 0))) with { ToldOn = Day.PlusDays(-days) })
                .Of(AppraisalFindings.Told)
        );

    [Fact]
    public void The_plan_is_told_in_writing_and_published()
    {
        var held = Of(Member(Marks(1, 0, 0, 0)));
        Assert.Equal(Verdict.Undetermined, Decide(held).Of(AppraisalFindings.Telling));
        Assert.Equal(
            Verdict.Breached,
            Decide(held with { Telling = [TellingParts.InWriting] }).Of(AppraisalFindings.Telling)
        );
        Assert.Equal(
            Verdict.Met,
            Decide(held with { Telling = [TellingParts.Published, TellingParts.InWriting] })
                .Of(AppraisalFindings.Telling)
        );
    }

    // 36(1), 43: organised by the township, for which the subdistrict office may stand; chaired by supervision.
    [Fact]
    public void Who_organises_and_who_chairs_is_said()
    {
        var held = Of(Member(Marks(1, 0, 0, 0))) with
        {
            By = Bodies.VillagersAssembly,
            OrganisedBy = Bodies.TownshipGovernment,
            ChairedBy = Bodies.VillagersCommittee,
        };
        var outcome = Decide(held);
        Assert.Equal(Verdict.Met, outcome.Of(AppraisalFindings.By));
        Assert.Equal(Verdict.Met, outcome.Of(AppraisalFindings.OrganisedBy));
        Assert.Equal(Verdict.Breached, outcome.Of(AppraisalFindings.ChairedBy));
    }

    // 33(1): paid staff are appraised too; others need not be.
    [Fact]
    public void Whoever_a_norm_names_may_not_be_left_out()
    {
        var held = Of(Member(Marks(1, 0, 0, 0))) with
        {
            Missed =
            [
                new("Guard", AppraisedCircles.Staff),
                new("Head", AppraisedCircles.GroupHeads),
                new("Who", Role: null),
            ],
        };
        Assert.Equal(
            [Verdict.Breached, Verdict.Met, Verdict.Undetermined],
            Decide(held).All(AppraisalFindings.Appraised).Select(line => line.Verdict)
        );
    }

    [Theory]
    [InlineData(20, 10, 0, 0, "excellent")]
    [InlineData(19, 11, 0, 0, "competent")]
    [InlineData(8, 8, 14, 0, "competent")]
    [InlineData(7, 8, 15, 0, null)]
    [InlineData(20, 0, 0, 10, "excellent")]
    [InlineData(19, 0, 0, 11, "incompetent")]
    public void The_first_share_that_is_reached_gives_the_grade(
        long excellent,
        long competent,
        long basically,
        long incompetent,
        string? grade
    )
    {
        var result = Decide(Of(Member(Marks(excellent, competent, basically, incompetent)))).Results[0];
        Assert.Equal(grade, result.Grade?.Key);
        Assert.Equal(grade is null ? GradedState.NoGrade : GradedState.Graded, result.State);
        Assert.Equal(grade is "incompetent", result.Result.IsIncompetent);
    }

    [Fact]
    public void Nobody_who_gave_a_mark_gives_a_grade()
    {
        var none = Decide(Of(Member(Marks(0, 0, 0, 0)))).Results[0];
        var blank = Decide(Of(Member(new GradeTally { Marks = [], Blank = 30 }))).Results[0];
        Assert.Equal((GradedState.NoGrade, null), (none.State, none.Grade));
        Assert.Equal((GradedState.NoGrade, null), (blank.State, blank.Grade));
    }

    // Twenty of thirty are two thirds of the ballots, and of twenty-one valid ones they are more: the grade hangs on the norm.
    [Fact]
    public void Blank_ballots_are_what_the_norm_says_and_open_without_one()
    {
        var tally = Marks(20, 2, 0, 0) with { Blank = 9 };
        var silent = Chongqing.LeavingOpen(Names.Blank, Ledgers.Assumed);
        Assert.Equal(Grades.Competent, Decide(Of(Member(tally))).Results[0].Grade);
        Assert.Equal(
            Grades.Excellent,
            Decide(Of(Member(tally)), Chongqing.With(Names.Blank, BlankBallot.IsInvalid, Ledgers.Assumed))
                .Results[0]
                .Grade
        );
        Assert.Equal(GradedState.Undetermined, Decide(Of(Member(tally)), silent).Results[0].State);
        Assert.Equal(Grades.Excellent, Decide(Of(Member(tally with { Blank = 8 })), silent).Results[0].Grade);
    }

    [Fact]
    public void More_marks_than_ballots_are_no_grade_and_a_line()
    {
        var outcome = Decide(Of(Member(Marks(31, 0, 0, 0))) with { Collected = 30 });
        Assert.Equal(GradedState.Undetermined, outcome.Results[0].State);
        Assert.Null(outcome.Results[0].Result.IsIncompetent);
        Assert.Equal(Verdict.Breached, outcome.Of(AppraisalFindings.Marks));
    }

    [Fact]
    public void A_mark_of_another_scale_is_a_line_and_counts_among_the_valid()
    {
        var tally = new GradeTally { Marks = [new(Grades.Excellent, 2), new(Grades.Qualified, 1)] };
        var outcome = Decide(Of(Member(tally)));
        Assert.Equal(Verdict.Breached, outcome.Of(AppraisalFindings.UnknownGrade));
        Assert.Equal(Grades.Excellent, outcome.Results[0].Grade);
    }

    [Fact]
    public void Where_a_norm_takes_the_median_it_is_the_grade()
    {
        var median = Ledgers
            .In(Ledgers.Chongqing, Day)
            .With(Names.Grades, Grades.OfHolders, Ledgers.Assumed)
            .With(Names.Median, MedianTie.Lower, Ledgers.Assumed);
        Assert.Equal(Grades.Competent, Decide(Of(Member(Marks(1, 1, 0, 0))), median).Results[0].Grade);
        Assert.Equal(GradedState.NoGrade, Decide(Of(Member(Marks(0, 0, 0, 0))), median).Results[0].State);
    }

    [Fact]
    public void Without_a_rule_there_is_no_grade_and_the_line_is_open()
    {
        var law = Ledgers.In(Ledgers.Chongqing, Day);
        var outcome = Decide(Of(Member(Marks(3, 0, 0, 0))), law);
        Assert.Equal(GradedState.Undetermined, outcome.Results[0].State);
        Assert.Equal(Verdict.Undetermined, outcome.Of(AppraisalFindings.Grade));
    }

    // 33(2), 36(4): two running end the office; what was found is the fact that the end of an office asks for.
    [Theory]
    [InlineData(true, EndingStatus.BeforeTheTerm)]
    [InlineData(false, EndingStatus.WithTheTerm)]
    [InlineData(null, EndingStatus.Undetermined)]
    public void Two_running_as_incompetent_end_the_office(bool? before, EndingStatus status)
    {
        var person = Member(Marks(0, 0, 0, 30)) with { Earlier = [new(new(2019, 12, 20), before)] };
        var outcome = Decide(Of(person));
        var tenure = new MemberTenure
        {
            Member = "Li",
            ElectedOn = new(2018, 1, 10),
            Appraisals = outcome.HistoryOf("Li"),
        };
        var ending = EndingRules.From(Chongqing, ElectionNorms.VillagersCommittee).Decide(tenure);
        Assert.Equal(status, ending.Status);
        Assert.False(outcome.Has(AppraisalFindings.Incompetence));
        Assert.Equal(before is true ? Day : null, before is true ? ending.EndsOn : null);
    }

    // 36(4): others are dismissed, and not hired again for a year.
    [Fact]
    public void Staff_found_incompetent_twice_running_are_dismissed()
    {
        var guard = Member(Marks(0, 0, 0, 30)) with
        {
            Name = "Guard",
            Role = AppraisedCircles.Staff,
            Earlier = [new(new(2019, 12, 20), IsIncompetent: true)],
        };
        Assert.Equal(Verdict.Undetermined, Decide(Of(guard)).Of(AppraisalFindings.Incompetence));
        Assert.Equal(
            Verdict.Met,
            Decide(Of(guard with { DismissedOn = Day.PlusDays(5) })).Of(AppraisalFindings.Incompetence)
        );
        Assert.Equal(
            Verdict.Met,
            Decide(Of(guard with { Earlier = [new(new(2019, 12, 20), IsIncompetent: false)] }))
                .Of(AppraisalFindings.Incompetence)
        );
    }

    [Theory]
    [InlineData("2020-02-29", "2021-02-28", Verdict.Breached)]
    [InlineData("2020-02-29", "2021-03-01", Verdict.Met)]
    [InlineData("2020-05-10", "2021-05-10", Verdict.Breached)]
    [InlineData("2020-05-10", "2021-05-11", Verdict.Met)]
    public void Who_was_dismissed_is_not_hired_within_a_year(string dismissed, string hired, Verdict verdict)
    {
        var guard = Member(Marks(30, 0, 0, 0)) with
        {
            Role = AppraisedCircles.Staff,
            DismissedOn = Date(dismissed),
            HiredAgainOn = Date(hired),
        };
        Assert.Equal(verdict, Decide(Of(guard)).Of(AppraisalFindings.HiredAgain));
    }

    // Urban law 2026 art. 37(1): 民主评议结果应当及时向居民公布; without a number of days.
    [Fact]
    public void In_a_community_the_result_is_published()
    {
        var rules = AppraisalRules.From(
            Ledgers.In(JurisdictionCode.Parse("420503"), new(2026, 12, 20)),
            AppraisalNorms.ResidentsCommittee
        );
        var held = Of(Member(Marks(3, 0, 0, 0))) with
        {
            Day = new(2026, 12, 20),
            Area = JurisdictionCode.Parse("420503"),
        };
        Assert.Equal(Verdict.Undetermined, rules.Decide(held).Of(AppraisalFindings.Published));
        Assert.Equal(
            Verdict.Met,
            rules.Decide(held with { PublishedOn = new(2026, 12, 21) }).Of(AppraisalFindings.Published)
        );
    }

    // Branch regulation: self, peers, test, in that order; then the committee or the meeting fixes the grade.
    [Theory]
    [InlineData("self peers test", 0)]
    [InlineData("self test", 1)]
    [InlineData("peers self test", 1)]
    public void A_branch_goes_by_its_steps(string steps, int breaches)
    {
        var rules = AppraisalRules.From(
            Ledgers.In(JurisdictionCode.Nation, Day),
            AppraisalNorms.PartyMembers
        );
        var held = new Appraisal
        {
            Day = Day,
            By = Bodies.PartyMembersAssembly,
            FixedBy = Bodies.PartyBranchCommittee,
            Steps = [.. steps.Split(' ').Select(step => Label.Of($"appraisal-step/{step}"))],
            Persons = [Member(Marks(3, 0, 0, 0)) with { Role = AppraisedCircles.BranchMembers }],
        };
        var outcome = rules.Decide(held);
        Assert.Equal(
            breaches,
            outcome.All(AppraisalFindings.Steps).Count(line => line.Verdict == Verdict.Breached)
        );
        Assert.Equal(Verdict.Met, outcome.Of(AppraisalFindings.FixedBy));
    }

    [Fact]
    public void A_catalogue_decides_it_by_place_and_day()
    {
        var held = Of(Member(Marks(3, 0, 0, 0), new LocalDate(2020, 7, 1))) with
        {
            Kind = Bodies.VillagersCommittee,
        };
        Assert.Equal(Verdict.Breached, RulebookCatalogue.BuiltIn.Decide(held).Of(AppraisalFindings.Apart));
        Assert.All(
            RulebookCatalogue
                .BuiltIn.Decide(held with { Area = JurisdictionCode.Parse("420505") })
                .All(AppraisalFindings.Apart),
            line => Assert.Equal(Verdict.Undetermined, line.Verdict)
        );
    }

    private static LocalDate Date(string iso) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    // Chongqing 36(3): within twenty days of a request, unless the last one of the same person lies less than six months back.
    [Theory]
    [InlineData("2020-04-01", 21, 100, 1000L, Verdict.Breached)]
    [InlineData("2020-04-01", 20, 100, 1000L, Verdict.Met)]
    [InlineData("2020-08-01", 21, 100, 1000L, Verdict.Met)]
    [InlineData(null, 21, 100, 1000L, Verdict.Undetermined)]
    [InlineData("2020-04-01", 21, 100, null, Verdict.Undetermined)]
    public void One_that_was_asked_for_is_late_only_where_it_had_to_be_held(
        string? last,
        int days,
        int signatures,
        long? all,
        Verdict verdict
    )
    {
        var person = Appraised.Member(Appraised.Marks(10, 5, 0, 0)) with
        {
            Earlier = last is null
                ? null
                :
                [
                    new(
                        NodaTime.Text.LocalDatePattern.Iso.Parse(last).GetValueOrThrow(),
                        IsIncompetent: false
                    ),
                ],
        };
        var outcome = Appraised.Decide(
            Appraised.Of(person) with
            {
                RequestedOn = Appraised.Day.PlusDays(-days),
                Signatures = [new(Circles.Villagers, signatures, all)],
            }
        );
        Assert.Equal(verdict, outcome.Of(AppraisalFindings.HeldWithin));
    }

    // Urban law 2026 art. 37(1): 民主评议结果应当及时向居民公布; before the appraisal there was no result.
    [Theory]
    [InlineData(0, Verdict.Met)]
    [InlineData(-1, Verdict.Undetermined)]
    public void A_result_published_before_its_appraisal_has_a_wrong_day(int days, Verdict verdict)
    {
        var day = new LocalDate(2026, 12, 20);
        var outcome = AppraisalRules
            .From(Ledgers.In(JurisdictionCode.Parse("420503"), day), AppraisalNorms.ResidentsCommittee)
            .Decide(
                new()
                {
                    Day = day,
                    Area = JurisdictionCode.Parse("420503"),
                    Persons = [],
                    PublishedOn = day.PlusDays(days),
                }
            );
        Assert.Equal(verdict, outcome.Of(AppraisalFindings.Published));
        Assert.Equal(
            verdict == Verdict.Undetermined,
            outcome
                .All(AppraisalFindings.Published)
                .Single()
                .ToString()
                .Contains("one of the two days must be wrong", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_ledger_does_not_hang_on_the_order_of_the_facts()
    {
        var (li, wang) = (
            Appraised.Member(Appraised.Marks(10, 5, 0, 0)),
            Appraised.Member(Appraised.Marks(1, 1, 1, 9)) with
            {
                Name = "Wang",
            }
        );
        Assert.Equal(
            Appraised.Decide(Appraised.Of(li, wang)).Findings.Select(line => line.ToString()),
            Appraised.Decide(Appraised.Of(wang, li)).Findings.Select(line => line.ToString())
        );
    }
}
