using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Services.Assistance;
using GrassrootsDemocracy.Services.Inspections;
using GrassrootsDemocracy.Services.Networks;
using GrassrootsDemocracy.Services.Relief;
using GrassrootsDemocracy.Services.Tasks;
using GrassrootsDemocracy.Tests.Accountability;

namespace GrassrootsDemocracy.Tests.Services;

// What is not known leaves a line open, unless whatever it may be gives one verdict: every fact of a small world, and every way in
// which it may turn out (systems.md J1, J3 to J5; the lists of tasks).
public sealed class CompletionTests
{
    private static readonly Label General = new("practice/general", "general practice", "全科医疗");

    private static readonly Label Surgery = new("practice/surgery", "surgical practice", "外科");

    private static readonly Label Dentistry = new("practice/dentistry", "dentistry", "口腔科");

    private static readonly ValueList<Label>[] Practices =
    [
        [],
        [General],
        [Surgery],
        [General, Surgery],
    ];

    private static readonly bool?[] Answers = [null, true, false];

    [Fact]
    public void J5_what_is_not_known_of_licence_and_staff_is_open_unless_all_that_it_may_be_agrees()
    {
        var rules = InspectionRules.From(Jianghan2006.Layer, InspectionNorms.CommunityHealth);
        ValueList<Label>[] followed =
        [
            [],
            [InspectionConsequences.Removal],
        ];
        var worlds =
            from licensed in Practices.Prepend<ValueList<Label>?>(null)
            from practised in Practices.Prepend<ValueList<Label>?>(null)
            from isQualified in Answers
            from consequences in followed.Prepend<ValueList<Label>?>(null)
            select new Inspection
            {
                Place = "Station 1",
                Licensed = licensed,
                Practised = practised,
                Staff = [new() { Id = "Li", IsQualified = isQualified }],
                Consequences = consequences,
            };
        AgreesWithAll(
            worlds,
            world =>
                from licensed in Known(world.Licensed, Practices)
                from practised in Known(world.Practised, [.. Practices, [Dentistry]])
                from isQualified in Known(world.Staff![0].IsQualified)
                from consequences in Known(world.Consequences, followed)
                select world with
                {
                    Licensed = licensed,
                    Practised = practised,
                    Staff = [new() { Id = "Li", IsQualified = isQualified }],
                    Consequences = consequences,
                },
            rules.Check,
            InspectionFindings.All
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void J5_a_price_at_the_market_that_nobody_knows_is_open_unless_the_drug_is_free(long price)
    {
        var rules = InspectionRules.From(Jianghan2006.Layer, InspectionNorms.CommunityHealth);
        AgreesWithAll(
            [Priced(null)],
            _ => new[] { 0, price, price + 1 }.Select(market => Priced(market)),
            rules.Check,
            [InspectionFindings.Price]
        );

        Inspection Priced(long? market) =>
            new()
            {
                Place = "Station 1",
                Drugs =
                [
                    new()
                    {
                        Drug = "aspirin",
                        Price = price,
                        MarketPrice = market,
                    },
                ],
            };
    }

    [Fact]
    public void J1_whose_outpost_a_station_is_and_whom_it_serves_is_open_unless_it_makes_no_difference()
    {
        var rules = CoverageRules.From(
            Jianghan2006
                .Layer.Under("a street", "某街道")
                .With(CoverageNorms.CommunityHealth.Covered, Threshold.AtLeast(1, 2), Ledgers.Assumed),
            CoverageNorms.CommunityHealth
        );
        ValueList<string>[] served =
        [
            [],
            ["A"],
            ["B"],
            ["A", "B"],
        ];
        string[] owners = ["centre", "station", "elsewhere"];
        var worlds =
            from hasCentre in new[] { true, false }
            from outpost in owners.Prepend(null)
            from serves in served.Prepend<ValueList<string>?>(null)
            from others in served
            select new ServiceNetwork
            {
                Communities = ["A", "B"],
                Centres = hasCentre ? [new() { Id = "centre", Serves = others }] : [],
                Stations =
                [
                    new()
                    {
                        Id = "station",
                        OutpostOf = outpost,
                        Serves = serves,
                    },
                ],
            };
        AgreesWithAll(
            worlds,
            world =>
                from outpost in world.Stations[0].OutpostOf is { } known ? [known] : owners
                from serves in Known(world.Stations[0].Serves, served)
                select world with
                {
                    Stations = [world.Stations[0] with { OutpostOf = outpost, Serves = serves }],
                },
            rules.Check,
            [CoverageFindings.Dependent, CoverageFindings.Covered]
        );
    }

    [Fact]
    public void J4_of_which_groups_a_person_is_and_whether_assisted_is_open_unless_it_makes_no_difference()
    {
        var rules = AssistanceRules.From(Jianghan2006.Layer, AssistanceNorms.CommunityHealth);
        Label[] groups =
        [
            AssistanceGroups.ThreeWithouts,
            AssistanceGroups.MinimumAllowance,
            AssistanceGroups.Hardship,
        ];
        var worlds =
            from one in Answers
            from other in Answers
            from third in Answers
            from isAssisted in Answers
            select Claim([one, other, third], isAssisted);
        AgreesWithAll(
            worlds,
            world =>
                from one in Known(IsOf(world, groups[0]))
                from other in Known(IsOf(world, groups[1]))
                from third in Known(IsOf(world, groups[2]))
                from isAssisted in Known(world.IsAssisted)
                select Claim([one, other, third], isAssisted),
            rules.Decide,
            AssistanceFindings.All
        );

        AssistanceClaim Claim(bool?[] of, bool? isAssisted) =>
            new()
            {
                Name = "Li",
                Of = [.. groups.Where((_, at) => of[at] == true)],
                NotOf = [.. groups.Where((_, at) => of[at] == false)],
                IsAssisted = isAssisted,
            };

        static bool? IsOf(AssistanceClaim claim, Label group) =>
            claim.Of.Contains(group) ? true
            : claim.NotOf.Contains(group) ? false
            : null;
    }

    // A fee for something unknown is relieved of no more than the most on the schedule.
    [Fact]
    public void J3_what_a_fee_is_for_is_open_unless_it_makes_no_difference()
    {
        var rules = ReliefRules.From(
            Rulebook
                .Named("a centre", "某中心")
                .With(
                    ReliefNorms.CommunityHealth.Schedule,
                    [new(FeeItems.BloodTest, Ratio.Percent(20)), new(FeeItems.UrineTest, Ratio.Percent(50))],
                    Ledgers.Assumed
                )
                .With(ReliefNorms.CommunityHealth.Rounding, Rounding.HalfUp, Ledgers.Assumed),
            ReliefNorms.CommunityHealth
        );
        Label[] items = [FeeItems.BloodTest, FeeItems.UrineTest, new("fee/surgery", "surgery", "手术费")];
        var worlds =
            from item in items.Prepend(null)
            from fee in new long[] { 0, 1, 10, 11 }
            from relieved in Enumerable.Range(0, (int)fee + 1)
            select new Bill
            {
                Lines =
                [
                    new()
                    {
                        Item = item,
                        Fee = fee,
                        Relieved = relieved,
                    },
                ],
            };
        AgreesWithAll(
            worlds,
            world =>
                world.Lines[0].Item is null
                    ? items.Select(item => world with { Lines = [world.Lines[0] with { Item = item }] })
                    : [world],
            rules.Decide,
            [ReliefFindings.Given]
        );
        Assert.Equal(new CountRange(0, 75), rules.Decide(new() { Lines = [new() { Fee = 150 }] }).Due);
    }

    // Village law 2026 art. 43, urban law 2018 art. 20: who asks, whether it is paid for and has its ground in law, who consented.
    [Theory]
    [InlineData("body/villagers-committee", "2026-03-01")]
    [InlineData("body/villagers-committee", "2020-03-01")]
    [InlineData("body/residents-committee", "2025-12-31")]
    [InlineData("body/residents-committee", "2026-03-01")]
    public void Who_asks_for_help_and_how_is_open_unless_it_makes_no_difference(string committee, string day)
    {
        var rules = TaskRules.From(
            Ledgers.In(
                JurisdictionCode.Parse("420505"),
                NodaTime.Text.LocalDatePattern.Iso.Parse(day).GetValueOrThrow()
            ),
            new(Label.Of(committee))
        );
        TaskAsker[] askers = [TaskAsker.Others, TaskAsker.Government, TaskAsker.Department];
        Label[] bodies = [Bodies.SubdistrictOffice, Bodies.ResidentsAssembly];
        var worlds =
            from asker in askers.Select(one => (TaskAsker?)one).Prepend(null)
            from isLawful in Answers
            from isFunded in Answers
            from consent in bodies.Prepend(null)
            select new TaskRequest
            {
                Item = TaskItems.HelpToGovernment,
                AskedBy = asker,
                IsLawful = isLawful,
                IsFunded = isFunded,
                ConsentOf = consent,
            };
        AgreesWithAll(
            worlds,
            world =>
                from asker in world.AskedBy is { } known ? [known] : askers
                from isLawful in Known(world.IsLawful)
                from isFunded in Known(world.IsFunded)
                from consent in world.ConsentOf is { } body ? [body] : bodies
                select world with
                {
                    AskedBy = asker,
                    IsLawful = isLawful,
                    IsFunded = isFunded,
                    ConsentOf = consent,
                },
            rules.Judge,
            rules.ConsentOf.Norm is null
                ? [TaskFindings.Lawful, TaskFindings.Funded]
                : [TaskFindings.Lawful, TaskFindings.Funded, TaskFindings.ConsentOf]
        );
    }

    private static IEnumerable<bool?> Known(bool? fact) => fact is null ? [true, false] : [fact];

    private static ValueList<T>?[] Known<T>(ValueList<T>? fact, ValueList<T>[] all) =>
        fact is null ? all : [fact];

    private static void AgreesWithAll<TFacts, TOutcome>(
        IEnumerable<TFacts> worlds,
        Func<TFacts, IEnumerable<TFacts>> completions,
        Func<TFacts, TOutcome> decide,
        IEnumerable<RuleDescriptor> rules
    )
        where TOutcome : Outcome
    {
        List<RuleDescriptor> all = [.. rules];
        foreach (var world in worlds)
        {
            var outcome = decide(world);
            var ends = completions(world).Select(decide).ToList();
            foreach (var rule in all)
            {
                var verdicts = ends.Select(end => Of(end, rule)).Distinct().ToList();
                var expected = verdicts.Count == 1 ? verdicts[0] : Verdict.Undetermined;
                Assert.True(
                    expected == Of(outcome, rule),
                    $"{rule.Id}: {Of(outcome, rule)} and not {expected} of {world}"
                );
            }
        }
    }

    // Where there is no line nothing is asked.
    private static Verdict Of(Outcome outcome, RuleDescriptor rule) =>
        Verdicts.All(outcome.All(rule).Select(line => line.Verdict));
}
