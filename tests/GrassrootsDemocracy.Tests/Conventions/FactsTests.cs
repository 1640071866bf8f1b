using System.Reflection;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Tests.Norms;
using static GrassrootsDemocracy.Tests.Conventions.Institutions;

namespace GrassrootsDemocracy.Tests.Conventions;

// What holds of the facts and rules of every institution alike.
public class FactsTests
{
    public static TheoryData<string> Names => [.. OfAll.Select(type => type.Name)];

    // What has no ledger has no line in it.
    public static TheoryData<string> WithLedger =>
        [.. OfAll.Where(type => type != typeof(EmptySeat)).Select(type => type.Name)];

    private static readonly Case ACase = new("our-case", new("in our case", "特殊情形"));

    private static readonly Rulebook InOneCase = Asking(when: ACase);

    private static readonly Rulebook AskingNothing = Asking(when: default);

    private static readonly Quantity Counted = new("our-count", new("counted", "计数"));

    private static readonly NormName<int> Least = new("our.least", Order.MoreIsStricter);

    private static readonly NormName<int> Few = new("our.few", Order.MoreIsStricter);

    public static TheoryData<string> WithRules =>
        [.. OfAll.Select(type => type.Name).Where(name => HangingOnTheCase(Made(name, InOneCase)).Count > 0)];

    [Fact]
    public void There_are_as_many_as_the_rooms_have()
    {
        Assert.InRange(OfAll.Count, 38, 80);
        Assert.InRange(WithRules.Count, 18, 80);
    }

    [Fact]
    public void Whatever_rules_judge_says_of_what_where_and_when_it_is() =>
        None.Of(
            Verbs
                .Where(verb => !verb.GetParameters()[0].ParameterType.IsAssignableTo(typeof(Facts)))
                .Select(PublicSurface.Say)
        );

    [Fact]
    public void Whatever_has_a_verb_can_be_asked_hypothetically() =>
        None.Of(
            Verbs
                .Select(verb => verb.DeclaringType!)
                .Distinct()
                .Where(type => type.GetMethod("Hypothetically") is not { } ask || ask.ReturnType != type)
                .Select(PublicSurface.Say)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_catalogue_decides_them_in_one_call(string name) =>
        Assert.NotNull(
            DecidedBy(RulebookCatalogue.BuiltIn, Made(name, RulebookCatalogue.BuiltIn.Find(Place, Day)))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_a_place_a_catalogue_has_no_rules_for_them(string name)
    {
        var facts = Made(name, Anywhere);
        if (With(facts, nameof(Facts.Area), null) is { Area: null } nowhere)
        {
            var refusal = Assert.Throws<ArgumentException>(
                "facts",
                () => DecidedBy(RulebookCatalogue.BuiltIn, nowhere)
            );
            Assert.Contains("they do not say Area", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rules_of_another_place_refuse_them(string name) =>
        Refused(Anywhere.In(new(JurisdictionCode.Parse("33"))), name, "in 330000");

    [Theory]
    [MemberData(nameof(Names))]
    public void Rules_of_another_day_refuse_them(string name) =>
        Refused(Anywhere.In(new(Until: Day.PlusDays(-1))), name, "until 2026-02-28");

    [Theory]
    [MemberData(nameof(Names))]
    public void Rules_of_the_day_do_not(string name) =>
        Assert.NotNull(DecidedBy(Anywhere.In(new(Place, Day, Day)), Made(name, Anywhere)));

    // What is stated of the whole holds for what is within it, as for a vote that came after its law had changed.
    [Theory]
    [MemberData(nameof(Names))]
    public void Rules_of_the_day_whose_law_decides_do_not_either(string name)
    {
        var day = Day.PlusYears(-1);
        Assert.NotNull(
            DecidedBy(Anywhere.In(new(Place, day, day)), With(Made(name, Anywhere), nameof(Facts.LawOf), day))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rules_for_another_kind_refuse_them(string name)
    {
        var facts = Made(name, Anywhere);
        if (RulesFor(facts.GetType(), Bodies.CollectiveBoard) is var (rules, verb))
        {
            Assert.Contains(
                "The rules hold for \"",
                Assert.Throws<ArgumentException>(() => Asked(rules, verb, facts)).Message,
                StringComparison.Ordinal
            );
        }
        else
        {
            Assert.Contains(name, OfOneKindOnly);
        }
    }

    [Theory]
    [MemberData(nameof(WithLedger))]
    public void Asked_on_purpose_the_outcome_says_so_first_and_once(string name)
    {
        var lines = LedgerOf(
            DecidedBy(Anywhere.In(new(JurisdictionCode.Parse("33"))).Hypothetically(), Made(name, Anywhere))
        );

        Assert.Equal(KernelFindings.Hypothetical, lines[0].Rule);
        Assert.DoesNotContain(lines.Skip(1), line => line.Rule.Equals(KernelFindings.Hypothetical));
    }

    [Theory]
    [MemberData(nameof(WithLedger))]
    public void Beyond_the_day_up_to_which_the_texts_were_checked_the_outcome_says_so_first(string name)
    {
        var lines = LedgerOf(DecidedBy(Anywhere.CheckedOn(Day.PlusDays(-1)), Made(name, Anywhere)));

        Assert.Equal(KernelFindings.Checked, lines[0].Rule);
        Assert.DoesNotContain(
            LedgerOf(DecidedBy(Anywhere.CheckedOn(Day), Made(name, Anywhere))),
            line => line.Rule.Equals(KernelFindings.Checked)
        );
    }

    [Theory]
    [MemberData(nameof(WithLedger))]
    public void A_rule_that_only_one_place_has_stands_in_their_ledger_once(string name)
    {
        var facts = Made(name, Anywhere);
        var own = Own(
            name,
            nameof(RuleOnNothing),
            new("our.own", new("own", "自有"), new("{actual} of our own", "自有{actual}项"))
        );

        Assert.Single(
            LedgerOf(DecidedBy(Anywhere.Including(own), facts)),
            line => string.Equals(line.Rule.Id, own.Rule.Id, StringComparison.Ordinal)
        );
    }

    // Two asked for in one case, one otherwise: what facts state of the case reaches what the rule asks the rulebook.
    [Theory]
    [MemberData(nameof(WithLedger))]
    public void What_they_state_of_a_case_reaches_the_norms_in_every_room(string name)
    {
        var rulebook = Anywhere
            .With(Least, 1, SampleNorms.Article(1))
            .With(Least, 2, SampleNorms.Article(1), when: ACase)
            .With(Few, 2, SampleNorms.Article(1), when: Case.Fewer(Counted, 3))
            .Including(
                Own(
                    name,
                    nameof(RuleOnNorms),
                    new("our.own", new("own", "自有"), new("{actual} of our own", "自有{actual}项"))
                )
            );

        Assert.Equal(Verdict.Undetermined, Judged(_ => _));
        Assert.Equal(Verdict.Breached, Judged(facts => Stating(facts, holds: true)));
        Assert.Equal(Verdict.Met, Judged(facts => Stating(facts, holds: false)));
        Assert.Equal(Verdict.Breached, Judged(facts => Counting(Stating(facts, holds: false), 2)));

        Verdict Judged(Func<Facts, Facts> said) =>
            LedgerOf(DecidedBy(rulebook, said(Made(name, rulebook))))
                .Single(line => string.Equals(line.Rule.Id, "our.own", StringComparison.Ordinal))
                .Verdict;
    }

    // Every norm that the library names asks nothing in one case: its terms hang on the case until facts settle it.
    [Theory]
    [MemberData(nameof(WithRules))]
    public void The_terms_of_the_rules_are_read_in_the_cases_that_facts_state(string name)
    {
        Assert.Empty(HangingOnTheCase(Stating(Made(name, InOneCase), holds: true)));
        Assert.Empty(HangingOnTheCase(Stating(Made(name, InOneCase), holds: false)));
    }

    [Theory]
    [MemberData(nameof(WithLedger))]
    public void Where_a_provision_asks_nothing_no_line_says_that_nobody_speaks(string name) =>
        None.Of(
            LedgerOf(DecidedBy(AskingNothing, Made(name, AskingNothing)))
                .Where(line => line.Source is not null && line.Measure.Form == MeasureForm.Open)
        );

    [Theory]
    [MemberData(nameof(WithLedger))]
    public void Where_a_provision_speaks_of_one_case_no_line_says_that_nobody_speaks(string name) =>
        None.Of(
            LedgerOf(DecidedBy(InOneCase, Made(name, InOneCase)))
                .Where(line => line.Source is not null && line.Measure.Form == MeasureForm.Open)
        );

    [Fact]
    public void What_is_stated_of_the_area_must_be_what_the_body_says() =>
        Assert.Throws<ArgumentException>(
            "record",
            () =>
                DecidedBy(
                    Anywhere,
                    With(Made("ElectionRecord", Anywhere), nameof(Facts.Area), JurisdictionCode.Parse("33"))
                )
        );

    private static LocalRule Own(string name, string maker, RuleDescriptor rule) =>
        (LocalRule)
            typeof(FactsTests)
                .GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(Made(name, Anywhere).GetType())
                .Invoke(null, [rule])!;

    private static LocalRule<TFacts> RuleOnNothing<TFacts>(RuleDescriptor rule)
        where TFacts : Facts => new(rule, SampleNorms.Article(31), static (_, _) => Measure.AtLeast(1, 2));

    private static LocalRule<TFacts> RuleOnNorms<TFacts>(RuleDescriptor rule)
        where TFacts : Facts =>
        new(
            rule,
            SampleNorms.Article(31),
            static (facts, rulebook) =>
                facts.NumberOf(Counted) is null
                    ? rulebook.FindOrOpen(Least).Measure(least => Measure.AtLeast(1, least), 1)
                    : rulebook.FindOrOpen(Few).Measure(few => Measure.AtLeast(1, few), 1)
        );

    private static Rulebook Asking(When when) =>
        NamedNorms
            .All.Where(norm => !norm.IsChoice)
            .Aggregate(
                Anywhere,
                (book, norm) => book.AskingNothing(norm, SampleNorms.Article(1), when: when)
            );

    private static IReadOnlyList<string> HangingOnTheCase(Facts facts) =>
        TermsOf(DecidedBy(InOneCase, facts), TermState.InCases);

    private static Facts Stating(Facts facts, bool holds) =>
        With(facts, nameof(Facts.Circumstances), (ValueList<Circumstance>)[new(ACase, holds)]);

    private static Facts Counting(Facts facts, long number) =>
        With(facts, nameof(Facts.Numbers), (ValueList<StatedNumber>)[new(Counted, number)]);

    private static void Refused(Rulebook rulebook, string name, string where)
    {
        var facts = Made(name, Anywhere);
        var refusal = Assert.Throws<ArgumentException>(() => DecidedBy(rulebook, facts));

        Assert.NotEqual("facts", refusal.ParamName);
        Assert.Contains(where, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Hypothetically()", refusal.Message, StringComparison.Ordinal);
    }
}
