using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Localities;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// systems.md Q1, X6 and M13: each clause once met and once breached.
public sealed class LocalityTests
{
    private static readonly DisclosureNorms Party = DisclosureNorms.PartyAffairs;

    private static readonly DisclosureRules Minhang = DisclosureRules.From(
        RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("310112"), new(2009, 1, 1)),
        Party
    );

    private static readonly DisclosureRules Qiyang = DisclosureRules.From(
        GrassrootsDemocracy.Rulebooks.Localities.Qiyang.Layer,
        Party
    );

    // M13: publish everything that is not secret.
    [Theory]
    [InlineData("none", Verdict.Breached, DutyState.Open)]
    [InlineData("secret", Verdict.Met, DutyState.NotNeeded)]
    [InlineData("personal-data", Verdict.Breached, DutyState.Open)]
    [InlineData("unknown", Verdict.Undetermined, DutyState.Open)]
    public void M13_nothing_is_withheld_but_what_is_secret(string ground, Verdict verdict, DutyState scope)
    {
        var outcome = Minhang.Check(
            Log(new(2009, 1, 1)) with
            {
                Matters = [Matter(new(2009, 2, 1))],
                Withheld =
                [
                    new()
                    {
                        Item = DisclosureItems.Land,
                        Matter = "contract",
                        Grounds = ground switch
                        {
                            "none" => [],
                            "unknown" => null,
                            _ => [Label.Of($"withholding-ground/{ground}")],
                        },
                    },
                ],
            },
            new(2009, 6, 1)
        );

        Assert.Equal(verdict, outcome.Line(DisclosureFindings.Withheld).Verdict);
        Assert.Equal(
            scope == DutyState.NotNeeded ? Verdict.Met : Verdict.Undetermined,
            outcome.Line(DisclosureFindings.Scope).Verdict
        );
    }

    // M13: what residents care about, ask about, are affected by, where not everything must be published anyway.
    [Theory]
    [InlineData("asked-about", null, Verdict.Undetermined)]
    [InlineData("asked-about", "2009-03-01", Verdict.Met)]
    [InlineData("none", null, Verdict.Met)]
    [InlineData("unknown", null, Verdict.Undetermined)]
    public void M13_what_residents_ask_about_is_published(string reason, string? posted, Verdict verdict)
    {
        var rules = DisclosureRules.From(
            Rulebook
                .Named("Village", "某村")
                .With(
                    Party.Reasons,
                    [DisclosureReasons.CaredAbout, DisclosureReasons.AskedAbout, DisclosureReasons.Affects],
                    Source
                ),
            Party
        );
        var line = rules
            .Check(
                Log(new(2009, 1, 1)) with
                {
                    Matters =
                    [
                        Matter(new(2009, 2, 1)) with
                        {
                            Reasons = reason switch
                            {
                                "none" => [],
                                "unknown" => null,
                                _ => [Label.Of($"disclosure-reason/{reason}")],
                            },
                        },
                    ],
                    Postings = posted is null ? [] : [Posting("1", Day(posted)) with { Matter = "contract" }],
                },
                new(2009, 6, 1)
            )
            .Line(DisclosureFindings.Scope);

        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(reason == "unknown", line.Missing is not null);
    }

    // M13: published at one level, due at the two others; the report names no time.
    [Theory]
    [InlineData("urban-area", 2, 0)]
    [InlineData("urban-area town-and-bureau", 1, 1)]
    [InlineData("urban-area town-and-bureau village-and-residential", 0, 2)]
    public void M13_what_is_published_at_one_level_is_due_at_the_others(string levels, int open, int done)
    {
        var outcome = Minhang.Check(Linked(levels, new(2009, 2, 1)), new(2009, 6, 1));
        var duties = outcome.Duties.Where(duty => duty.Kind == DutyKind.Linked).ToList();

        Assert.Equal(
            (open, done),
            (
                duties.Count(duty => duty.State == DutyState.Open),
                duties.Count(duty => duty.State == DutyState.Done)
            )
        );
    }

    // With a time of its own: the first posting starts the clock, wherever it was.
    [Theory]
    [InlineData("2009-02-11", Verdict.Met)]
    [InlineData("2009-02-12", Verdict.Breached)]
    public void The_first_level_starts_the_clock_of_the_others(string second, Verdict verdict)
    {
        var rules = DisclosureRules.From(
            Rulebook
                .Named("Village", "某村")
                .With(Party.Levels, [DisclosureLevels.UrbanArea, DisclosureLevels.TownAndBureau], Source)
                .With(Party.LinkedWithin, new(10), Source),
            Party
        );
        var log = Linked("town-and-bureau", new(2009, 2, 1));
        log = log with
        {
            Postings =
            [
                .. log.Postings,
                Posting("2", Day(second)) with
                {
                    Matter = "contract",
                    Level = DisclosureLevels.UrbanArea,
                },
            ],
        };

        Assert.Equal(verdict, rules.Check(log, new(2009, 6, 1)).Line(DisclosureFindings.Levels).Verdict);
    }

    // M13: yearly inspection by the discipline committee, its result published.
    [Theory]
    [InlineData("2009-12-31", true, Verdict.Met, Verdict.Met)]
    [InlineData("2010-01-01", true, Verdict.Breached, null)]
    [InlineData("2009-05-05", false, Verdict.Met, Verdict.Breached)]
    [InlineData("2009-05-05", null, Verdict.Met, Verdict.Undetermined)]
    public void M13_disclosure_is_inspected_every_year_and_the_result_published(
        string day,
        bool? isPublished,
        Verdict often,
        Verdict? published
    )
    {
        var outcome = Minhang.Check(
            Log(new(2009, 1, 1)) with
            {
                Inspections = [new(Day(day), Label.Of("body/discipline-committee"), isPublished)],
            },
            new(2010, 1, 1)
        );

        Assert.Equal(often, outcome.Line(DisclosureFindings.Inspection).Verdict);
        Assert.Equal(
            published,
            outcome.Findings.LastOrDefault(line => line.Rule.Equals(DisclosureFindings.Inspected))?.Verdict
        );
    }

    [Fact]
    public void M13_it_is_the_discipline_committee_that_inspects() =>
        Assert.Contains(
            Verdict.Breached,
            Minhang
                .Check(
                    Log(new(2009, 1, 1)) with
                    {
                        Inspections = [new(new(2009, 5, 5), Bodies.TownshipGovernment, IsPublished: true)],
                    },
                    new(2009, 6, 1)
                )
                .Verdicts(DisclosureFindings.Inspected)
        );

    // Q1: review → pre-disclosure → disclosure → feedback.
    [Theory]
    [InlineData("review pre-disclosure disclosure feedback", Verdict.Met)]
    [InlineData("review disclosure pre-disclosure feedback", Verdict.Breached)]
    [InlineData("review pre-disclosure", Verdict.Undetermined)]
    public void Q1_the_four_steps_come_in_order(string steps, Verdict verdict)
    {
        var log = Log(new(2009, 1, 1)) with
        {
            Catalogue = [],
            Log = new()
            {
                Acts =
                [
                    .. steps
                        .Split(' ')
                        .Select(
                            (step, at) =>
                                new StageAct
                                {
                                    Stage = Label.Of($"disclosure-stage/{step}"),
                                    Day = new(2009, 2, 1 + at),
                                }
                        ),
                ],
            },
        };

        Assert.Equal(verdict, Qiyang.Check(log, new(2009, 3, 1)).Procedure.Verdict);
    }

    // Q1: fixed, periodic, immediate; how often the periodic comes the report does not say.
    [Theory]
    [InlineData("fixed", "2009-01-05", null, Verdict.Met)]
    [InlineData("fixed", "2009-01-05", "2009-02-01", Verdict.Breached)]
    [InlineData("fixed", "2009-01-05", "2009-03-01", Verdict.Met)]
    public void Q1_what_is_fixed_hangs_all_the_time(string of, string from, string? until, Verdict verdict)
    {
        var log = Log(new(2009, 1, 1), Posting("1", Day(from), until is null ? null : Day(until))) with
        {
            Catalogue = [new(DisclosureItems.Land, Label.Of($"disclosure-class/{of}"))],
        };

        Assert.Equal(verdict, Qiyang.Check(log, new(2009, 3, 1)).Line(DisclosureFindings.Fixed).Verdict);
    }

    [Fact]
    public void Q1_how_often_the_periodic_comes_is_open_and_says_who_left_it_open()
    {
        var line = Qiyang
            .Check(
                Log(new(2009, 1, 1)) with
                {
                    Catalogue = [new(DisclosureItems.Land, DisclosureClasses.Periodic)],
                },
                new(2009, 3, 1)
            )
            .Line(DisclosureFindings.Periodic);

        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.NotNull(line.Source);
    }

    // Q1: the board first, other forms by content.
    [Theory]
    [InlineData("2009-02-01", Verdict.Met)]
    [InlineData("2009-02-02", Verdict.Breached)]
    [InlineData(null, Verdict.Breached)]
    public void Q1_the_board_comes_first(string? board, Verdict verdict)
    {
        var online = Posting("online", new(2009, 2, 1)) with { Place = DisclosurePlaces.Online };
        var log = Log(new(2009, 1, 1), board is null ? [online] : [online, Posting("board", Day(board))]);

        Assert.Equal(verdict, Qiyang.Check(log, new(2009, 3, 1)).Line(DisclosureFindings.BoardFirst).Verdict);
    }

    // X6: income and expenditure, decisions, projects, promises; a board in each community.
    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void X6_the_catalogue_has_the_four_periodic_matters(bool withPromises, Verdict verdict)
    {
        var rules = DisclosureRules.From(Xiling2004.Layer, DisclosureNorms.ResidentsAffairs);
        ValueList<CatalogueEntry> three =
        [
            new(DisclosureItems.IncomeAndExpenses),
            new(DisclosureItems.Decisions),
            new(DisclosureItems.Projects),
        ];
        var line = rules
            .Check(
                Log(new(2004, 1, 1)) with
                {
                    Catalogue = withPromises ? [.. three, new(DisclosureItems.Promises)] : three,
                },
                new(2004, 3, 1)
            )
            .Line(DisclosureFindings.Catalogue);

        Assert.Equal((verdict, 4), (line.Verdict, line.Measure.Least));
    }

    // X6: a board in each community; how often, the street says.
    [Theory]
    [InlineData(true, DutyState.Done)]
    [InlineData(false, DutyState.Overdue)]
    public void X6_what_is_due_hangs_on_the_board(bool isOnBoard, DutyState state)
    {
        var norms = DisclosureNorms.ResidentsAffairs;
        var rules = DisclosureRules.From(
            Xiling2004
                .Layer.Under("Street", "街道")
                .With(
                    norms.For(DisclosureClasses.Periodic).Every,
                    Cadence.AtLeast(1, CadenceUnit.Month),
                    Source
                ),
            norms
        );
        var log = Log(
            new(2004, 1, 1),
            Posting("1", new(2004, 1, 20)) with
            {
                Item = DisclosureItems.Promises,
                Place = isOnBoard ? DisclosurePlaces.Board : DisclosurePlaces.Online,
            }
        ) with
        {
            Catalogue = [new(DisclosureItems.Promises)],
        };

        Assert.Equal(
            state,
            rules
                .Check(log, new(2004, 2, 1))
                .Duties.First(duty => duty.Item == DisclosureItems.Promises)
                .State
        );
    }

    // Q1: what is immediate is published when it happens; how soon the report does not say.
    [Theory]
    [InlineData("2009-02-02", Verdict.Met)]
    [InlineData(null, Verdict.Undetermined)]
    public void Q1_what_is_immediate_is_published_when_it_happens(string? posted, Verdict verdict)
    {
        var log = Log(
            new(2009, 1, 1),
            posted is null ? [] : [Posting("1", Day(posted)) with { Matter = "contract" }]
        ) with
        {
            Matters = [Matter(new(2009, 2, 1), DisclosureClasses.Immediate)],
        };

        Assert.Equal(verdict, Qiyang.Check(log, new(2009, 3, 1)).Line(DisclosureFindings.Immediate).Verdict);
    }

    private static DisclosureLog Linked(string levels, LocalDate first) =>
        Log(new(2009, 1, 1)) with
        {
            Matters = [Matter(first)],
            Postings =
            [
                .. levels
                    .Split(' ')
                    .Select(
                        (level, at) =>
                            Posting(level, first.PlusDays(at)) with
                            {
                                Matter = "contract",
                                Level = Label.Of($"disclosure-level/{level}"),
                            }
                    ),
            ],
        };
}
