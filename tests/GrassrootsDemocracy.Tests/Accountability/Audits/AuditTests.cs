using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Accountability.Audits;

// Village law 2018 art. 35 and 2026 art. 40, urban law 2026 art. 38; Chongqing 2013 art. 37, paragraph by paragraph.
public sealed class AuditTests
{
    private static readonly LocalDate Left = new(2020, 3, 1);

    // 37(2): 在离任后三十日内公布.
    [Theory]
    [InlineData(30, Verdict.Met, AuditState.Published)]
    [InlineData(31, Verdict.Breached, AuditState.Published)]
    public void Whoever_left_early_is_audited_within_thirty_days(int days, Verdict verdict, AuditState state)
    {
        var outcome = Check(Early with { PublishedOn = Left.PlusDays(days) }, Left.PlusDays(60));
        Assert.Equal(verdict, outcome.Of(AuditFindings.PublishedWithin));
        Assert.Equal(state, outcome.State);
        Assert.Equal(Left.PlusDays(30), outcome.PublishedBy);
    }

    [Theory]
    [InlineData(30, Verdict.Undetermined, AuditState.Due)]
    [InlineData(31, Verdict.Breached, AuditState.Overdue)]
    public void What_is_not_published_is_overdue_after_its_last_day(
        int days,
        Verdict verdict,
        AuditState state
    )
    {
        var outcome = Check(Early, Left.PlusDays(days));
        Assert.Equal(verdict, outcome.Of(AuditFindings.PublishedWithin));
        Assert.Equal(state, outcome.State);
    }

    // 37(2): 下一届村民选举委员会推选产生三日前公布, by the county's department of agriculture.
    [Theory]
    [InlineData(3, Verdict.Met)]
    [InlineData(2, Verdict.Breached)]
    [InlineData(-1, Verdict.Breached)]
    public void At_the_end_of_a_term_it_is_published_three_days_before_the_committee_is_chosen(
        int days,
        Verdict verdict
    )
    {
        var chosen = new LocalDate(2020, 12, 10);
        var audit = Ended with
        {
            By = Bodies.CountyAgriculture,
            CommitteeChosenOn = chosen,
            PublishedOn = chosen.PlusDays(-days),
        };
        var outcome = Check(audit, new(2020, 12, 30));
        Assert.Equal(verdict, outcome.Of(AuditFindings.BeforeCommittee));
        Assert.Equal(Verdict.Met, outcome.Of(AuditFindings.By));
        Assert.False(outcome.Has(AuditFindings.PublishedWithin));
    }

    [Fact]
    public void Who_organises_it_depends_on_the_occasion()
    {
        var line = Check(Early with { By = Bodies.CountyAgriculture }, Left).All(AuditFindings.By).Single();
        Assert.Equal(Verdict.Breached, line.Verdict);
        Assert.Equal("art. 37(2)", line.Source?.Provision.Name);
    }

    // 35(2), 40(2): 下一届村民委员会选举之前, so that the day before is the last.
    [Theory]
    [InlineData(1, Verdict.Met)]
    [InlineData(0, Verdict.Breached)]
    public void A_leaving_audit_is_published_before_the_next_election(int days, Verdict verdict)
    {
        var election = new LocalDate(2026, 12, 20);
        var audit = Ended with
        {
            Area = JurisdictionCode.Parse("420505"),
            OccasionOn = new(2026, 12, 1),
            ElectionOn = election,
            PublishedOn = election.PlusDays(-days),
        };
        var rules = AuditRules.From(
            Ledgers.In(audit.Area!.Value, new(2026, 12, 1)),
            AuditNorms.VillagersCommittee
        );
        Assert.Equal(verdict, rules.Check(audit, new(2026, 12, 31)).Of(AuditFindings.BeforeElection));
        Assert.Equal(
            Verdict.Undetermined,
            rules
                .Check(audit with { PublishedOn = null }, election.PlusDays(-1))
                .Of(AuditFindings.BeforeElection)
        );
        Assert.Equal(
            Verdict.Breached,
            rules.Check(audit with { PublishedOn = null }, election).Of(AuditFindings.BeforeElection)
        );
    }

    // 37(1): 未经审计，不得解除在任期间的经济责任.
    [Fact]
    public void Nobody_is_released_before_an_audit()
    {
        var released = Early with { ReleasedOn = Left.PlusDays(10) };
        Assert.Equal(Verdict.Breached, Check(released, Left.PlusDays(20)).Of(AuditFindings.NoReleaseBefore));
        Assert.Equal(
            Verdict.Met,
            Check(released with { HeldOn = Left.PlusDays(10) }, Left.PlusDays(20))
                .Of(AuditFindings.NoReleaseBefore)
        );
        Assert.Equal(
            Verdict.Breached,
            Check(released with { HeldOn = Left.PlusDays(11) }, Left.PlusDays(20))
                .Of(AuditFindings.NoReleaseBefore)
        );
    }

    // 37(3): 五分之一以上的村民, 二十日内.
    [Theory]
    [InlineData(200, 1000, true)]
    [InlineData(199, 1000, false)]
    [InlineData(201, 1001, true)]
    [InlineData(200, 1001, false)]
    public void A_fifth_of_the_villagers_has_an_audit_held(int signers, int all, bool isAdmitted)
    {
        var asked = Asked(signers, all);
        Assert.Equal(
            isAdmitted ? AuditState.Overdue : AuditState.NotAdmitted,
            Check(asked, Left.PlusDays(21)).State
        );
        Assert.Equal(
            isAdmitted ? AuditState.Due : AuditState.NotAdmitted,
            Check(asked, Left.PlusDays(20)).State
        );
        Assert.Equal(isAdmitted, Check(asked, Left).Has(AuditFindings.HeldWithin));
    }

    [Fact]
    public void Held_in_time_it_is_still_to_be_published()
    {
        var outcome = Check(Asked(200, 1000) with { HeldOn = Left.PlusDays(20) }, Left.PlusDays(25));
        Assert.Equal(AuditState.Held, outcome.State);
        Assert.Equal(Verdict.Met, outcome.Of(AuditFindings.HeldWithin));
        Assert.Equal(Verdict.Undetermined, outcome.Of(AuditFindings.Published));
    }

    // 37(4): the head of a group, by a fifth of the group.
    [Fact]
    public void A_group_asks_for_the_audit_of_its_own_head()
    {
        var rules = AuditRules.From(Law, AuditNorms.VillagersGroup);
        var audit = Asked(10, 50) with { Role = AppraisedCircles.GroupHeads };
        var outcome = rules.Check(audit, Left.PlusDays(5));
        Assert.Equal(Verdict.Met, outcome.Of(AuditFindings.Request));
        Assert.Equal(Verdict.Met, outcome.Of(AuditFindings.Audited));
        Assert.Equal(Left.PlusDays(0), audit.OccasionOn);
    }

    // 37(5): within thirty days, to supervision; explained; a fifth may ask for a review.
    [Theory]
    [InlineData(30, Verdict.Met)]
    [InlineData(31, Verdict.Breached)]
    public void One_may_object_within_thirty_days(int days, Verdict verdict)
    {
        var published = Left.PlusDays(20);
        var audit = Early with
        {
            PublishedOn = published,
            Objections =
            [
                new()
                {
                    Reference = "1",
                    RaisedOn = published.PlusDays(days),
                    To = Bodies.VillageSupervisionCommittee,
                    ReviewAsked = [new(Circles.Villagers, 199, 1000)],
                },
            ],
        };
        var outcome = Check(audit, published.PlusDays(60));
        Assert.Equal(verdict, outcome.Of(AuditFindings.ObjectionWithin));
        Assert.Equal(Verdict.Met, outcome.Of(AuditFindings.ObjectionTo));
        Assert.Equal(verdict == Verdict.Met, outcome.Has(AuditFindings.Explained));
        if (verdict == Verdict.Met)
        {
            Assert.Equal(Verdict.Undetermined, outcome.Of(AuditFindings.Explained));
            Assert.Equal(Verdict.Breached, outcome.Of(AuditFindings.Review));
        }
    }

    // 35(1): five items, and whatever a fifth of the villagers asks for besides.
    [Fact]
    public void Further_items_are_audited_when_enough_ask()
    {
        var well = new Label("audit-item/well", "the new well", "新打机井");
        var audit = Early with
        {
            HeldOn = Left.PlusDays(10),
            Items = [AuditItems.Finances, AuditItems.Debts],
            AskedItems = [new(well, [new(Circles.Villagers, 200, 1000)])],
        };
        var outcome = Check(audit, Left.PlusDays(20));
        Assert.Equal(Verdict.Breached, outcome.Of(AuditFindings.Items));
        Assert.Equal(3, outcome.All(AuditFindings.Items).Single().Measure.ShortBy);
        Assert.Equal(Verdict.Breached, outcome.Of(AuditFindings.FurtherItem));
        Assert.False(
            Check(
                    audit with
                    {
                        AskedItems = [new(well, [new(Circles.Villagers, 199, 1000)])],
                    },
                    Left.PlusDays(20)
                )
                .Has(AuditFindings.FurtherItem)
        );
        Assert.Equal(
            Verdict.Met,
            Check(audit with { Items = [well] }, Left.PlusDays(20)).Of(AuditFindings.FurtherItem)
        );
    }

    // Urban law 2026 art. 38: the director alone.
    [Fact]
    public void In_a_community_the_director_alone_is_audited()
    {
        var rules = AuditRules.From(
            Ledgers.In(JurisdictionCode.Parse("420503"), new(2026, 3, 1)),
            AuditNorms.ResidentsCommittee
        );
        var audit = Early with { Area = JurisdictionCode.Parse("420503"), OccasionOn = new(2026, 3, 1) };
        Assert.Equal(Verdict.Breached, rules.Check(audit, new(2026, 3, 2)).Of(AuditFindings.Audited));
        Assert.Equal(
            Verdict.Met,
            rules
                .Check(audit with { Role = AppraisedCircles.Director }, new(2026, 3, 2))
                .Of(AuditFindings.Audited)
        );
    }

    [Fact]
    public void What_happens_later_is_not_yet_known()
    {
        var audit = Early with { HeldOn = Left.PlusDays(5), PublishedOn = Left.PlusDays(15) };
        Assert.Equal(AuditState.Due, Check(audit, Left.PlusDays(4)).State);
        Assert.Equal(AuditState.Held, Check(audit, Left.PlusDays(14)).State);
        Assert.Equal(AuditState.Published, Check(audit, Left.PlusDays(15)).State);
    }

    [Fact]
    public void Rules_of_another_day_refuse_it() =>
        Assert.Throws<ArgumentException>(() =>
            AuditRules
                .From(Law, AuditNorms.VillagersCommittee)
                .Check(Early with { OccasionOn = new(2011, 1, 1) }, new(2011, 2, 1))
        );

    // 37(3): of an unknown number of villagers nobody knows whether a fifth asked, and so not whether it is overdue.
    [Fact]
    public void While_nobody_knows_whether_enough_asked_an_audit_is_not_overdue()
    {
        var asked = Early with
        {
            Occasion = AuditOccasions.Requested,
            Signatures = [new(Circles.Villagers, 200, null)],
        };
        Assert.Equal(AuditState.Undetermined, Check(asked, Left.PlusDays(21)).State);
        Assert.Equal(AuditState.Undetermined, Check(asked, Left).State);
        Assert.Null(Check(asked, Left).PublishedBy);
        Assert.Equal(
            AuditState.Held,
            Check(asked with { HeldOn = Left.PlusDays(30) }, Left.PlusDays(40)).State
        );
        foreach (var late in new[] { asked, asked with { HeldOn = Left.PlusDays(21) } })
        {
            var line = Check(late, Left.PlusDays(40)).All(AuditFindings.HeldWithin).Single();
            Assert.Equal(Verdict.Undetermined, line.Verdict);
            Assert.Contains("whether enough asked", line.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(
            Verdict.Met,
            Check(asked with { HeldOn = Left.PlusDays(20) }, Left.PlusDays(40)).Of(AuditFindings.HeldWithin)
        );
    }

    // 37(3): within twenty days it is held; the day of publication is only the last on which it may have been.
    [Theory]
    [InlineData(20, Verdict.Met)]
    [InlineData(21, Verdict.Undetermined)]
    public void What_was_published_may_have_been_held_long_before(int days, Verdict verdict)
    {
        var audit = Asked(200, 1000) with { PublishedOn = Left.PlusDays(days) };
        var line = Check(audit, Left.PlusDays(40)).All(AuditFindings.HeldWithin).Single();
        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(
            verdict == Verdict.Undetermined,
            line.ToString().Contains("the day on which the audit was held", StringComparison.Ordinal)
        );
    }

    // 37(1): released after the publication it was after the audit; released before it nobody knows.
    [Theory]
    [InlineData(10, 10, Verdict.Met)]
    [InlineData(11, 10, Verdict.Undetermined)]
    [InlineData(null, 10, Verdict.Breached)]
    public void Whoever_is_released_before_the_publication_may_have_been_audited(
        int? published,
        int released,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            Check(
                    Early with
                    {
                        PublishedOn = published is { } days ? Left.PlusDays(days) : null,
                        ReleasedOn = Left.PlusDays(released),
                    },
                    Left.PlusDays(20)
                )
                .Of(AuditFindings.NoReleaseBefore)
        );

    [Theory]
    [InlineData(10, Verdict.Met)]
    [InlineData(9, Verdict.Undetermined)]
    public void An_audit_published_before_it_was_held_has_a_wrong_day(int days, Verdict verdict)
    {
        var audit = Early with { HeldOn = Left.PlusDays(10), PublishedOn = Left.PlusDays(days) };
        var outcome = Check(audit, Left.PlusDays(60));
        Assert.Equal(verdict, outcome.Of(AuditFindings.PublishedWithin));
        Assert.Equal(verdict, outcome.Of(AuditFindings.Published));
        Assert.Equal(AuditState.Published, outcome.State);
    }

    // 37(5): an explanation of what nobody had objected to yet.
    [Fact]
    public void An_explanation_before_the_objection_has_a_wrong_day()
    {
        var audit = Early with
        {
            PublishedOn = Left.PlusDays(10),
            Objections =
            [
                new()
                {
                    Reference = "1",
                    RaisedOn = Left.PlusDays(20),
                    ExplainedOn = Left.PlusDays(19),
                },
            ],
        };
        var line = Check(audit, Left.PlusDays(60)).All(AuditFindings.Explained).Single();
        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.Contains("one of the two days must be wrong", line.ToString(), StringComparison.Ordinal);
    }

    // Village law 2018 art. 35(2): before the next election, which on the first day of the calendar has no day before it.
    [Fact]
    public void The_first_day_of_the_calendar_has_no_day_before_it() =>
        Assert.Equal(
            LocalDate.MinIsoValue,
            Check(Ended with { ElectionOn = LocalDate.MinIsoValue }, Left).PublishedBy
        );

    private static Rulebook Law { get; } = Ledgers.In(Ledgers.Chongqing, Left);

    private static Audit Early { get; } =
        new()
        {
            Area = Ledgers.Chongqing,
            Occasion = AuditOccasions.LeftEarly,
            OccasionOn = Left,
            Person = "Li",
            Role = AppraisedCircles.CommitteeMembers,
        };

    private static Audit Ended { get; } = Early with { Occasion = AuditOccasions.EndOfTerm };

    private static Audit Asked(int signers, int all) =>
        Early with
        {
            Occasion = AuditOccasions.Requested,
            Signatures = [new(Circles.Villagers, signers, all)],
        };

    private static AuditOutcome Check(Audit audit, LocalDate on) =>
        AuditRules.From(Law, AuditNorms.VillagersCommittee).Check(audit, on);
}
