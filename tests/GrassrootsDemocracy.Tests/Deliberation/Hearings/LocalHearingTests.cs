using CsCheck;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Deliberation.Hearings;

// systems.md Q4 (Qiyang), Y7; village law art. 33 and urban law art. 32 of 2026; and a rulebook of a made-up province that
// says all that the others leave open.
public sealed class LocalHearingTests
{
    private static readonly LocalDate Day = new(2026, 5, 1);
    private static readonly Label Farmers = new("side/farmers", "farmers", "农户");
    private static readonly Label Elders = new("side/elders", "elders", "老年人");
    private static readonly Label Group = new("body/group", "the group's meeting", "村民小组会议");

    private static readonly Citation Source = new(
        new("Measures", "某省听证办法(假设)", "2025"),
        Provision.Article(7),
        TextStatus.Analogy
    );

    private static readonly HearingNorms Village = HearingNorms.Village;

    private static readonly Rulebook Law = NationalRulebook.Editions.On(Day);

    private static readonly Rulebook Province = Law.Under("Province", "某省")
        .With(
            Village.Sides,
            [
                new HearingSide
                {
                    Side = Farmers,
                    Number = new(2, 4),
                    ChosenBy = Group,
                },
                new HearingSide { Side = Elders, Share = Threshold.AtLeast(1, 3) },
            ],
            Source
        )
        .With(Village.Participants, CountRange.Odd(3, 5), Source)
        .With(Village.MostApart, 1, Source)
        .With(Village.Answered, value: true, Source)
        .With(Village.HeldBack, new(Threshold.Majority, Base.Present), Source);

    [Theory]
    [MemberData(nameof(QiyangLevels))]
    public void Qiyang_has_the_same_rights_at_four_levels(HearingNorms norms)
    {
        var rules = HearingRules.From(Qiyang.Layer.LaidOver(Law), norms);
        Assert.Equal([HearingRights.Know], rules.RightsBefore.Norm!.Value);
        Assert.Equal([HearingRights.Discuss], rules.RightsAt.Norm!.Value);
        Assert.Equal([HearingRights.Supervise], rules.RightsAfter.Norm!.Value);
    }

    public static TheoryData<HearingNorms> QiyangLevels { get; } =
    [HearingNorms.County, HearingNorms.Town, HearingNorms.Village, HearingNorms.VillagersGroup];

    [Theory]
    [InlineData(false, false, 0)]
    [InlineData(true, false, 2)]
    [InlineData(true, true, 3)]
    public void A_right_is_judged_when_its_time_has_come(bool isHeld, bool isDecided, int rights)
    {
        var norms = HearingNorms.VillagersGroup;
        var outcome = HearingRules
            .From(Qiyang.Layer.LaidOver(Law), norms)
            .Check(
                new()
                {
                    Matter = "the well",
                    Rights = [HearingRights.Know, HearingRights.Discuss],
                    Log = new()
                    {
                        Acts =
                        [
                            .. isHeld
                                ? (StageAct[])[new() { Stage = norms.Process.Hearing.Stage, Day = Day }]
                                : [],
                            .. isDecided
                                ? (StageAct[])[new() { Stage = norms.Process.Decision.Stage, Day = Day }]
                                : [],
                        ],
                    },
                },
                Day
            );
        var lines = outcome.Findings.Where(line => line.Rule.Equals(HearingFindings.Rights)).ToList();
        Assert.Equal(rights, lines.Count);
        Assert.Equal(isDecided, lines.Exists(line => line.Verdict == Verdict.Breached));
    }

    [Theory]
    [InlineData("village")]
    [InlineData("community")]
    public void The_laws_of_2026_ask_for_consultation_in_any_form(string level)
    {
        var norms = string.Equals(level, "village", StringComparison.Ordinal)
            ? HearingNorms.Village
            : HearingNorms.Community;
        var rules = HearingRules.From(Law, norms);
        var outcome = rules.Check(
            new()
            {
                Matter = "the quarrel",
                MatterKind = HearingMatters.DifficultiesAndDisputes,
                Form = new("hearing-form/letters", "letters", "书信"),
                Log = new() { Acts = [new() { Stage = norms.Process.Hearing.Stage, Day = Day }] },
            },
            Day
        );
        Assert.True(outcome.IsNeeded);
        Assert.Equal(Verdict.Met, Of(outcome, HearingFindings.Form).Verdict);
        Assert.Equal([norms.Process.FollowUp.Stage], outcome.Procedure.Due.Select(due => due.Stage.Stage));
        Assert.True(rules.AllSides.IsOpen);
        Assert.True(HearingRules.From(NationalRulebook.Editions.On(new(2025, 12, 31)), norms).Kinds.IsOpen);
    }

    [Theory]
    [InlineData(2, 1, Verdict.Met, Verdict.Met, Verdict.Met, Verdict.Met)]
    [InlineData(1, 2, Verdict.Breached, Verdict.Met, Verdict.Met, Verdict.Met)]
    [InlineData(4, 1, Verdict.Met, Verdict.Breached, Verdict.Met, Verdict.Breached)]
    [InlineData(2, 2, Verdict.Met, Verdict.Met, Verdict.Breached, Verdict.Met)]
    [InlineData(5, 5, Verdict.Breached, Verdict.Met, Verdict.Breached, Verdict.Met)]
    public void The_make_up_is_judged_side_by_side(
        int farmers,
        int elders,
        Verdict number,
        Verdict share,
        Verdict all,
        Verdict balance
    )
    {
        var outcome = Check([
            .. Enumerable.Range(0, farmers).Select(place => There($"F{place}", Farmers)),
            .. Enumerable.Range(0, elders).Select(place => There($"E{place}", Elders)),
        ]);
        var lines = outcome.Findings.Where(line => line.Rule.Equals(HearingFindings.SideNumber)).ToList();
        Assert.Equal([number, share], lines.Select(line => line.Verdict));
        Assert.Equal(all, Of(outcome, HearingFindings.Participants).Verdict);
        Assert.Equal(balance, Of(outcome, HearingFindings.Balance).Verdict);
    }

    [Fact]
    public void How_somebody_was_chosen_is_judged_where_a_norm_says_how()
    {
        Assert.Equal(Verdict.Met, Chosen(Group, Group));
        Assert.Equal(Verdict.Undetermined, Chosen(Group, null));
        Assert.Equal(Verdict.Breached, Chosen(null, Label.Of("choice/lot")));

        static Verdict Chosen(Label? one, Label? other) =>
            Of(
                Check([
                    There("A", Farmers) with
                    {
                        ChosenBy = one,
                    },
                    There("B", Farmers) with
                    {
                        ChosenBy = other,
                    },
                ]),
                HearingFindings.ChosenBy
            ).Verdict;
    }

    // More than half of those present: of four, three.
    [Theory]
    [InlineData(2, 0, false)]
    [InlineData(3, 0, true)]
    [InlineData(2, 1, null)]
    [InlineData(1, 1, false)]
    public void What_most_oppose_is_held_back(int against, int unknown, bool? isHeldBack)
    {
        var people = Enumerable
            .Range(0, 4)
            .Select(place =>
                There($"F{place}", Farmers) with
                {
                    Stance =
                        place < against ? HearingStance.Against
                        : place < against + unknown ? null
                        : HearingStance.For,
                }
            )
            .ToList();
        var open = Check([.. people]);
        var decided = Check([.. people], isDecided: true);
        Assert.Equal(isHeldBack, open.IsHeldBack);
        Assert.Equal(
            isHeldBack is null ? Verdict.Undetermined : Verdict.Met,
            Of(open, HearingFindings.HeldBack).Verdict
        );
        Assert.Equal(
            isHeldBack switch
            {
                true => Verdict.Breached,
                false => Verdict.Met,
                _ => Verdict.Undetermined,
            },
            Of(decided, HearingFindings.HeldBack).Verdict
        );
    }

    [Fact]
    public void Nobody_holds_nothing_back() => Assert.False(Check([]).IsHeldBack);

    [Fact]
    public void An_answer_may_come_until_the_decision()
    {
        ValueList<HearingStatement> statements =
        [
            new("Li", "a road", StatementAnswer.Adopted),
            new("Wang", "no road", StatementAnswer.NotAdopted),
        ];
        Assert.Equal(
            Verdict.Undetermined,
            Of(Check([], statements: statements), HearingFindings.Answers).Verdict
        );
        Assert.Equal(
            Verdict.Breached,
            Of(Check([], isDecided: true, statements), HearingFindings.Answers).Verdict
        );
        Assert.Equal(
            Verdict.Met,
            Of(
                Check(
                    [],
                    isDecided: true,
                    [statements[0], new("Wang", "no road", StatementAnswer.NotAdopted, "it is needed")]
                ),
                HearingFindings.Answers
            ).Verdict
        );
    }

    [Fact]
    public void The_states_of_the_statements_add_up() =>
        Gen.Int[0, 3]
            .List[0, 30]
            .Sample(answers =>
            {
                var counts = Check(
                    [],
                    statements:
                    [
                        .. answers.Select(each => new HearingStatement("A", "B", (StatementAnswer)each)),
                    ]
                ).Statements!;
                Assert.Equal(answers.Count, counts.All);
            });

    // Y7: published, heard, followed to the end. The report gives no numbers; a host's rulebook may.
    [Fact]
    public void A_matter_is_followed_to_the_end()
    {
        var norms = new HearingNorms(
            new("hearing-level/league", "hearing of the youth league", "共青团听证")
        );
        var layer = Rulebook
            .Named("League", "某团区委")
            .With(norms.Process.Notice.Published, value: true, Source)
            .With(norms.Process.Hearing.After, [norms.Process.Notice.Stage], Source)
            .With(norms.Process.Decision.After, [norms.Process.Hearing.Stage], Source)
            .With(norms.Process.FollowUp.After, [norms.Process.Decision.Stage], Source)
            .With(
                norms.Process.FollowUp.Latest,
                DayRule.After(new(30), norms.Process.Decision.Stage),
                Source
            );
        var rules = HearingRules.From(layer, norms);
        var hearing = new Hearing
        {
            Matter = "the youth centre",
            Log = new()
            {
                Acts =
                [
                    new()
                    {
                        Stage = norms.Process.Notice.Stage,
                        Day = Day,
                        Publication = new(Day),
                    },
                    new() { Stage = norms.Process.Hearing.Stage, Day = Day.PlusDays(5) },
                    new() { Stage = norms.Process.Decision.Stage, Day = Day.PlusDays(9) },
                ],
            },
        };
        var due = Assert.Single(rules.Check(hearing, Day.PlusDays(9)).Procedure.Due);
        Assert.Equal((norms.Process.FollowUp.Stage, Day.PlusDays(39)), (due.Stage.Stage, due.Latest));
        Assert.Empty(rules.Check(hearing, Day.PlusDays(39)).Procedure.Overdue);
        Assert.Single(rules.Check(hearing, Day.PlusDays(40)).Procedure.Overdue);
    }

    [Theory]
    [InlineData(2, 4, 3, 3, Strictness.Stricter)]
    [InlineData(3, 3, 2, 4, Strictness.Looser)]
    [InlineData(2, 4, 2, 4, Strictness.Same)]
    [InlineData(2, 4, 3, 5, Strictness.Incomparable)]
    public void Tighter_numbers_of_a_side_ask_more(
        int least,
        int most,
        int otherLeast,
        int otherMost,
        Strictness strictness
    ) =>
        Assert.Equal(
            strictness,
            HearingSide.CompareLists(
                [new() { Side = Farmers, Number = new(otherLeast, otherMost) }],
                [new() { Side = Farmers, Number = new(least, most) }]
            )
        );

    private static HearingParticipant There(string name, Label side) =>
        new(name, side) { IsPresent = true, ChosenBy = Group };

    private static HearingOutcome Check(
        ValueList<HearingParticipant> people,
        bool isDecided = false,
        ValueList<HearingStatement>? statements = null
    ) =>
        HearingRules
            .From(Province, Village)
            .Check(
                new()
                {
                    Matter = "the pond",
                    MatterKind = MatterKinds.VitalInterest,
                    Participants = people,
                    Statements = statements,
                    Log = new()
                    {
                        Acts =
                        [
                            new() { Stage = Village.Process.Hearing.Stage, Day = Day },
                            .. isDecided
                                ? (StageAct[])[new() { Stage = Village.Process.Decision.Stage, Day = Day }]
                                : [],
                        ],
                    },
                },
                Day
            );

    private static Finding Of(HearingOutcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Single(line => line.Rule.Equals(rule));
}
