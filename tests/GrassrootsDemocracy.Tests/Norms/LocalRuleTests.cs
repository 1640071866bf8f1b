using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

// A rule that only one place has is judged with the others, and rules know where and when they hold.
public class LocalRuleTests
{
    private static readonly Quantity Observers = new("observers", new("observers", "观察员"));

    private static readonly JurisdictionCode Area = JurisdictionCode.Parse("510704");

    private static readonly Rulebook Law = RulebookCatalogue.BuiltIn.Find(Area, new(2026, 3, 14));

    [Theory]
    [InlineData(null, true, ElectionStatus.Undetermined)]
    [InlineData(1L, true, ElectionStatus.Invalid)]
    [InlineData(2L, true, ElectionStatus.Complete)]
    [InlineData(1L, false, ElectionStatus.Complete)]
    public void It_voids_the_result_only_where_it_says_so(long? observers, bool voids, ElectionStatus status)
    {
        var outcome = Rules(Law.Under("County", "县").Including(Rule(voids))).Decide(Record(observers));

        Assert.Equal(status, outcome.Status);
        Assert.Equal("our.observers", outcome.Findings[^1].Rule.Id);
    }

    [Fact]
    public void A_rule_for_another_kind_of_body_is_not_asked() =>
        Assert.DoesNotContain(
            Rules(Law.Under("County", "县").Including(Rule(voids: true, Bodies.ResidentsCommittee)))
                .Decide(Record(observers: 0))
                .Findings,
            finding => finding.Rule.Id == "our.observers"
        );

    [Fact]
    public void A_layer_below_adds_rules_and_cannot_state_one_of_the_same_id_again() =>
        Assert.Throws<ArgumentException>(
            "rule",
            () => Law.Under("County", "县").Including(Rule(true)).Under("Town", "乡").Including(Rule(false))
        );

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    public void Facts_of_a_day_on_which_the_rules_do_not_hold_are_refused(string day, bool holds)
    {
        var rules = Rules(Law);
        var record = Record(observers: null) with
        {
            Contest = Record(null).Contest with { Day = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value },
        };

        if (holds)
        {
            Assert.Equal(ElectionStatus.Complete, rules.Decide(record).Status);
            return;
        }

        Assert.Contains(
            "in 510704 from 2026-01-01; the facts are of 2025-12-31 in 510704",
            Assert.Throws<ArgumentException>("record", () => rules.Decide(record)).Message,
            StringComparison.Ordinal
        );
        var line = rules.Hypothetically().Decide(record).Findings[0];
        Assert.Equal(KernelFindings.Hypothetical, line.Rule);
        Assert.Contains("510704，自2026-01-01起", line.ToString("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_a_place_for_which_the_rules_are_not_are_refused()
    {
        var zhejiang = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("330106"), new(2026, 3, 14));

        Assert.Throws<ArgumentException>("record", () => Rules(zhejiang).Decide(Record(observers: null)));
    }

    [Fact]
    public void A_day_after_the_texts_were_checked_is_said_first()
    {
        var record = Record(observers: null) with
        {
            Contest = Record(null).Contest with { Day = new(2060, 3, 14) },
        };

        Assert.Equal(KernelFindings.Checked, Rules(Law).Decide(record).Findings[0].Rule);
    }

    // A place that no line has, a plural of one form: told when the rule is stated, in whichever language it is wrong.
    [Theory]
    [InlineData("{observers} observers", "{actual}名观察员", "asks for {observers}")]
    [InlineData("{actual} observers", "{人数}名观察员", "asks for {人数}")]
    [InlineData("{actual:observer}", "{actual}名观察员", "the word for one and that for many")]
    [InlineData("{actual} of {} and {", "{actual}名观察员", null)]
    public void Words_with_a_place_that_no_line_has_are_refused_when_the_rule_is_stated(
        string english,
        string chinese,
        string? why
    )
    {
        LocalRule<ElectionRecord> State() =>
            new(
                new("our.words", new("observers", "观察员"), new(english, chinese)),
                Article(31),
                static (_, _) => Measure.AtLeast(1, 2)
            );

        if (why is null)
        {
            Assert.Equal("our.words", State().Rule.Id);
            return;
        }

        Assert.Contains(
            why,
            Assert.Throws<ArgumentException>("rule", () => State()).Message,
            StringComparison.Ordinal
        );
    }

    // A norm of the place's own, in a case that the host states or the library works out, read by the place's own rule.
    [Theory]
    [InlineData(1L, Verdict.Met)]
    [InlineData(0L, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void A_rule_of_ones_own_reads_norms_in_the_cases_of_the_facts(long? observers, Verdict verdict)
    {
        var name = new NormName<int>("our.ballots", Order.MoreIsStricter);
        var watched = Case.AtLeast(Observers, 1);
        var rule = new LocalRule<ElectionRecord>(
            new("our.rule", new("ballots", "选票"), new("{actual} ballots", "{actual}张选票")),
            Article(31),
            (record, book) => book.FindOrOpen(name).Measure(least => Measure.AtLeast(210, least), 210)
        )
        {
            VoidsWhenBreached = true,
        };
        var outcome = Rules(
                Law.Under("County", "县")
                    .With(name, 210, Article(1), when: watched)
                    .With(name, 211, Article(2), when: Case.Fewer(Observers, 1))
                    .Including(rule)
            )
            .Decide(Record(observers));

        Assert.Equal(verdict, outcome.Findings[^1].Verdict);
        Assert.Equal(
            verdict switch
            {
                Verdict.Met => ElectionStatus.Complete,
                Verdict.Breached => ElectionStatus.Invalid,
                _ => ElectionStatus.Undetermined,
            },
            outcome.Status
        );
    }

    [Fact]
    public void One_rule_of_two_layers_is_refused_also_when_the_lower_is_laid_over_the_other() =>
        Assert.Throws<ArgumentException>(
            "superior",
            () =>
                Rulebook
                    .Named("Town", "乡")
                    .Including(Rule(voids: false))
                    .LaidOver(Law.Under("County", "县").Including(Rule(voids: true)))
        );

    // Also where the rules speak of cases and the facts say which holds.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_hypothetical_question_is_said_to_be_one_whatever_the_case(bool isKnown)
    {
        var late = new Case("late", new("late", "逾期"));
        var norms = ElectionNorms.VillagersCommittee;
        var rules = Rules(Law.Under("County", "县").AskingNothing(norms.Surplus, Article(1), when: late));
        var record = Record(observers: null) with
        {
            Contest = Record(null).Contest with { Day = new(2025, 12, 31) },
            Circumstances = isKnown ? [new(late, Holds: true)] : [],
        };

        Assert.Equal(KernelFindings.Hypothetical, rules.Hypothetically().Decide(record).Findings[0].Rule);
        Assert.Throws<ArgumentException>("record", () => rules.Decide(record));
    }

    // Whichever stands first, two answers to one question are refused.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Facts_that_contradict_themselves_are_refused(bool isFirst)
    {
        var late = new Case("late", new("late", "逾期"));
        Circumstance[] said = [new(late, isFirst), new(late, !isFirst)];

        Assert.Throws<ArgumentException>(
            "Circumstances",
            () => Record(null) with { Circumstances = [.. said] }
        );
        Assert.Throws<ArgumentException>(
            "Numbers",
            () => Record(null) with { Numbers = [new(Observers, 1), new(Observers, 2)] }
        );
    }

    private static ElectionRules Rules(Rulebook rulebook) =>
        ElectionRules.From(rulebook, ElectionNorms.VillagersCommittee, Franchise.Voters);

    private static LocalRule<ElectionRecord> Rule(bool voids, Label? kind = null) =>
        new(
            new("our.observers", new("observers", "观察员"), new("{actual} observers", "{actual}名观察员")),
            Article(31),
            static (record, _) => Measure.AtLeast(record.NumberOf(Observers), 2),
            kind
        )
        {
            VoidsWhenBreached = voids,
        };

    private static ElectionRecord Record(long? observers) =>
        new()
        {
            Contest = new()
            {
                Body = new() { Name = "Committee", Jurisdiction = Area },
                Day = new(2026, 3, 14),
                Seats = 1,
            },
            Roll = new() { Franchise = Franchise.Voters, Registered = 399 },
            Tally = new BallotPaper(["Li", "Wang"], 1).CountPatterns([0b01, 0b10], [150, 60]),
            Numbers = observers is { } number ? [new(Observers, number)] : [],
        };
}
