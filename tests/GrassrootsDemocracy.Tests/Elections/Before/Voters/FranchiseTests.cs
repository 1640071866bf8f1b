using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.Before.Voters;

// 村民委员会组织法 art. 13 (2018), 16 (2026); Zhejiang arts 12 and 13; 城市居民委员会组织法 art. 16; party regulation art. 5.
public sealed class FranchiseTests
{
    [Theory]
    [InlineData(2009, 2, 28, VoterState.Entered)]
    [InlineData(2009, 3, 1, VoterState.Entered)]
    [InlineData(2009, 3, 2, VoterState.NotEntered)]
    [InlineData(1919, 3, 1, VoterState.Entered)]
    [InlineData(2027, 3, 2, VoterState.NotEntered)]
    public void The_eighteenth_birthday_is_enough(int year, int month, int day, VoterState state) =>
        Assert.Equal(state, Village.Decide(Village.Villager("Li", new(year, month, day))).Persons[0].State);

    // Civil Code art. 202: where the month has no such day, its last.
    [Theory]
    [InlineData(2026, 2, 27, VoterState.NotEntered)]
    [InlineData(2026, 2, 28, VoterState.Entered)]
    [InlineData(2026, 3, 1, VoterState.Entered)]
    public void Whoever_was_born_on_29_February_is_of_age_on_the_28th(
        int year,
        int month,
        int day,
        VoterState state
    )
    {
        var list = new VoterList
        {
            ElectionDay = new(year, month, day),
            Persons = [Village.Villager("Li", new(2008, 2, 29))],
            OfEverybody = Village.OfEverybody,
        };
        Assert.Equal(state, Village.Rules(Village.Zhejiang2026).Decide(list).Persons[0].State);
    }

    [Fact]
    public void An_unknown_birthday_leaves_the_person_open_and_the_roll_too()
    {
        var outcome = Village.Decide(Village.Villager("Li") with { Born = null }, Village.Villager("Wang"));
        Assert.Equal(["Li"], outcome.Undetermined);
        Assert.Equal(["Wang"], outcome.Entered);
        Assert.Null(outcome.Roll);
        Assert.Contains(
            outcome.Findings,
            line => line.Rule.Equals(VoterFindings.Age) && line.Verdict == Verdict.Undetermined
        );
    }

    [Theory]
    [InlineData(true, true, null, "registered-and-living-here")]
    [InlineData(true, false, true, "registered-and-away")]
    [InlineData(true, false, false, null)]
    [InlineData(false, true, true, null)]
    public void A_villager_is_entered_under_a_class(
        bool registered,
        bool lives,
        bool? declared,
        string? entered
    )
    {
        List<StatedFact> facts =
        [
            new(VoterFacts.RegisteredHere, registered, null),
            new(VoterFacts.LivesHere, lives, null),
            StatedFact.NotThat(VoterFacts.DoesVillageWork),
            StatedFact.NotThat(VoterFacts.Applied),
        ];
        if (declared is { } said)
        {
            facts.Add(new(VoterFacts.Declared, said, null));
        }

        var outcome = Village.Decide(Village.Villager("Li") with { Facts = [.. facts] });
        Assert.Equal(entered, outcome.Persons[0].Class?.Key);
        Assert.Equal(entered is null ? VoterState.NotEntered : VoterState.Entered, outcome.Persons[0].State);
        Assert.Equal(entered is null ? 0 : 1, outcome.Roll!.Registered);
    }

    // Whoever only does not say that they take part has the right all the same.
    [Fact]
    public void The_roll_tells_those_entitled_from_those_entered()
    {
        var away = Village.Villager("Wang") with
        {
            Facts =
            [
                StatedFact.That(VoterFacts.RegisteredHere),
                StatedFact.NotThat(VoterFacts.LivesHere),
                StatedFact.NotThat(VoterFacts.Declared),
                StatedFact.NotThat(VoterFacts.Applied),
            ],
        };
        var roll = Village
            .Decide(Village.Villager("Li"), away, Village.Villager("Zhao", new(2015, 1, 1)))
            .Roll!;
        Assert.Equal((1L, 2L), (roll.Registered, roll.Entitled));
    }

    [Theory]
    [InlineData("2026-03-01", true, VoterState.Entered)]
    [InlineData("2026-03-02", true, VoterState.NotEntered)]
    [InlineData("2026-03-01", false, VoterState.NotEntered)]
    [InlineData("2026-03-01", null, VoterState.Undetermined)]
    public void An_outsider_lives_here_for_a_year_and_is_agreed_to(
        string since,
        bool? agreed,
        VoterState state
    ) => Assert.Equal(state, Village.Decide(Outsider(VoterFacts.LivesHere, since, agreed)).Persons[0].State);

    // New in 2026; under the law of 2018 Zhejiang's village work gives way and is a conflict.
    [Fact]
    public void Village_work_counts_only_since_2026()
    {
        var worker = Outsider(VoterFacts.DoesVillageWork, "2020-01-01", agreed: true);
        Assert.Equal(VoterState.Entered, Village.DecideBy(Village.Zhejiang2026, worker).Persons[0].State);
        Assert.Equal(VoterState.NotEntered, Village.DecideBy(Village.Zhejiang2018, worker).Persons[0].State);
        Assert.Contains(
            Village.Zhejiang2018.ConflictsWithSuperiors(),
            conflict => conflict.Name == ElectionNorms.VillagersCommittee.Voters.Classes
        );
    }

    [Fact]
    public void Every_reason_is_said_not_only_the_first()
    {
        var person = Village.Villager("Li", new(2015, 1, 1)) with
        {
            Facts =
            [
                StatedFact.That(VoterFacts.RegisteredHere),
                StatedFact.That(VoterFacts.LivesHere),
                StatedFact.That(VoterFacts.Deprived),
                StatedFact.That(VoterFacts.OnAnotherRoll),
            ],
        };
        var breached = Village
            .Decide(person)
            .Persons[0]
            .Findings.Where(line => line.Verdict == Verdict.Breached);
        Assert.Equal(
            [VoterFindings.Age, VoterFindings.Exclusion, VoterFindings.OneRoll],
            breached.Select(line => line.Rule)
        );
    }

    [Fact]
    public void Two_of_one_name_are_never_merged()
    {
        var outcome = Village.Decide(Village.Villager("Li Wei"), Village.Villager("Li Wei"));
        Assert.Equal(2, outcome.Undetermined.Count);
        Assert.Contains(
            "2 on the list are called Li Wei",
            outcome.Findings[1].ToString(),
            StringComparison.Ordinal
        );
    }

    // V23: whoever is of age whatever day of the election it is needs no norm; who became so in the year before it does.
    [Theory]
    [InlineData(1950, 1, 1, VoterState.Entered)]
    [InlineData(2008, 3, 1, VoterState.Entered)]
    [InlineData(2008, 3, 2, VoterState.Undetermined)]
    [InlineData(2009, 3, 1, VoterState.Undetermined)]
    [InlineData(2009, 3, 2, VoterState.NotEntered)]
    public void Where_no_rulebook_says_on_which_day_age_is_measured_the_year_before_the_vote_is_open(
        int year,
        int month,
        int day,
        VoterState state
    )
    {
        var outcome = Village.DecideBy(
            NationalRulebook.Editions.On(Village.Day),
            Village.Villager("Li", new(year, month, day))
        );
        Assert.Equal(state, outcome.Persons[0].State);
        if (state == VoterState.Undetermined)
        {
            Assert.Equal("art. 18(5)", outcome.Persons[0].Findings[0].Source!.Provision.Name);
        }
    }

    [Fact]
    public void A_province_adds_classes_and_grounds_of_its_own()
    {
        var norms = ElectionNorms.VillagersCommittee.Voters;
        var source = new Citation(new("Measures", "办法", "2021"), Provision.Article(9), TextStatus.Analogy);
        var moved = new Label(
            "voter-fact/moved-out",
            "moved out of the village and working for it",
            "户籍迁出仍为村服务"
        );
        var lost = new Label("voter-fact/cannot-be-reached", "cannot be reached", "无法取得联系");
        var province = Village
            .Zhejiang2026.Under("County", "县")
            .With(norms.FurtherClasses, [new(moved, [Condition.That(moved)])], source)
            .With(norms.FurtherExclusions, [lost], source);
        Assert.DoesNotContain(
            province.ConflictsWithSuperiors(),
            conflict => conflict.Name == norms.FurtherClasses
        );
        var person = Village.Villager("Li") with
        {
            Facts =
            [
                StatedFact.NotThat(VoterFacts.RegisteredHere),
                StatedFact.NotThat(VoterFacts.Applied),
                StatedFact.That(moved),
                StatedFact.NotThat(lost),
            ],
        };
        Assert.Equal(moved, Village.DecideBy(province, person).Persons[0].Class);
        var gone = person with { Facts = [.. person.Facts.Take(3), StatedFact.That(lost)] };
        Assert.Equal(VoterState.NotEntered, Village.DecideBy(province, gone).Persons[0].State);
    }

    [Theory]
    [InlineData("2026-09-01", true, true, VoterState.Entered)]
    [InlineData("2026-09-02", true, true, VoterState.NotEntered)]
    [InlineData("2026-09-01", false, true, VoterState.NotEntered)]
    [InlineData("2026-09-01", true, null, VoterState.Undetermined)]
    public void A_community_worker_has_worked_here_for_six_months(
        string since,
        bool applied,
        bool? confirmed,
        VoterState state
    )
    {
        var norms = ElectionNorms.ResidentsCommittee.Voters;
        var rulebook = NationalRulebook
            .Editions.On(Village.Day)
            .Under("Province", "省")
            .With(
                norms.MeasuredOn,
                MeasuringDay.ElectionDay,
                new(new("M", "办法", "2026"), Provision.Article(1), TextStatus.Analogy)
            );
        List<StatedFact> facts =
        [
            StatedFact.NotThat(VoterFacts.RegisteredHere),
            StatedFact.NotThat(VoterFacts.LivesHereHabitually),
            StatedFact.Since(
                VoterFacts.CommunityWorker,
                NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value
            ),
            new(VoterFacts.Applied, applied, null),
        ];
        if (confirmed is { } known)
        {
            facts.Add(new(VoterFacts.ConfirmedByElectionCommittee, known, null));
        }

        var outcome = VoterRules
            .From(rulebook, norms, Franchise.Voters)
            .Decide(
                new()
                {
                    ElectionDay = Village.Day,
                    Persons = [Village.Villager("Li") with { Facts = [.. facts] }],
                    OfEverybody = Village.OfEverybody,
                }
            );
        Assert.Equal(state, outcome.Persons[0].State);
    }

    [Theory]
    [InlineData("2019-01-01", true, false, true, VoterState.Entered)]
    [InlineData("2021-01-01", true, false, true, VoterState.NotEntered)]
    [InlineData("2021-01-01", true, false, false, VoterState.Entered)]
    [InlineData("2021-01-01", true, true, false, VoterState.NotEntered)]
    [InlineData("2021-01-01", false, false, false, VoterState.NotEntered)]
    public void A_party_member_votes_in_full_membership_and_since_2020_not_under_arrest(
        string day,
        bool full,
        bool probation,
        bool arrested,
        VoterState state
    )
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var rules = VoterRules.From(
            NationalRulebook.Editions.On(on),
            ElectionNorms.PartyBranchCommittee.Voters,
            Franchise.PartyMembers
        );
        var outcome = rules.Decide(
            new()
            {
                ElectionDay = on,
                Persons =
                [
                    new()
                    {
                        Name = "Li",
                        Facts =
                        [
                            new(VoterFacts.FullMember, full, null),
                            new(VoterFacts.OnProbationWithinParty, probation, null),
                            new(VoterFacts.Arrested, arrested, null),
                            StatedFact.NotThat(VoterFacts.InCustody),
                            StatedFact.NotThat(VoterFacts.LeftOutOfDue),
                        ],
                    },
                ],
            }
        );
        Assert.Equal(state, outcome.Persons[0].State);
    }

    [Fact]
    public void An_empty_list_is_an_empty_roll()
    {
        var roll = Village.Decide().Roll!;
        Assert.Equal((0L, 0L), (roll.Registered, roll.Entitled));
    }

    private static readonly Label[] Asked =
    [
        VoterFacts.RegisteredHere,
        VoterFacts.LivesHere,
        VoterFacts.Declared,
        VoterFacts.Deprived,
        VoterFacts.Applied,
        VoterFacts.OnAnotherRoll,
    ];

    private static readonly Gen<ListedPerson> Anybody =
        from name in Gen.Int[0, 20]
        from year in Gen.Int[2005, 2012]
        from known in Gen.Bool
        from facts in Gen.Select(Gen.Int[0, 5], Gen.Bool).Array[0, 6]
        select new ListedPerson
        {
            Name = $"P{name}",
            Born = known ? new LocalDate(year, 3, 1) : null,
            Facts = [.. facts.Select(fact => new StatedFact(Asked[fact.Item1], fact.Item2, null))],
        };

    [Fact]
    public void Nobody_is_lost_and_whoever_is_not_entered_has_a_reason() =>
        Anybody
            .Array[0, 8]
            .Sample(persons =>
            {
                var outcome = Village.Decide(persons);
                Assert.Equal(
                    persons.Length,
                    outcome.Entered.Count + outcome.NotEntered.Count + outcome.Undetermined.Count
                );
                Assert.All(
                    outcome.Persons,
                    person =>
                        Assert.Equal(
                            person.State switch
                            {
                                VoterState.Entered => Verdict.Met,
                                VoterState.NotEntered => Verdict.Breached,
                                _ => Verdict.Undetermined,
                            },
                            Verdicts.All(person.Findings.Select(line => line.Verdict))
                        )
                );
                Assert.Equal(outcome, Village.Decide(persons));
                Assert.Equal(
                    outcome.Entered.Order(StringComparer.Ordinal),
                    Village.Decide([.. persons.Reverse()]).Entered.Order(StringComparer.Ordinal)
                );
            });

    private static ListedPerson Outsider(Label how, string since, bool? agreed)
    {
        List<StatedFact> facts =
        [
            StatedFact.NotThat(VoterFacts.RegisteredHere),
            StatedFact.Since(how, NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value),
            StatedFact.That(VoterFacts.Applied),
            how == VoterFacts.LivesHere
                ? StatedFact.NotThat(VoterFacts.DoesVillageWork)
                : StatedFact.NotThat(VoterFacts.LivesHere),
        ];
        if (agreed is { } known)
        {
            facts.Add(new(VoterFacts.AgreedByAssembly, known, null));
        }

        return Village.Villager("Li") with
        {
            Facts = [.. facts],
        };
    }
}
