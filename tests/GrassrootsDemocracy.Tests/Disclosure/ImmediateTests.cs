using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Provinces;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// Village law 2018 art. 30(3), 2026 art. 35(3); Chongqing 2013 art. 30: what happens starts the clock.
public sealed class ImmediateTests
{
    // 应当在事项发生之日起十日内公布: the day itself is not counted, the tenth after it is in time.
    [Theory]
    [InlineData("2021-03-02", "2021-03-12", "2021-03-12", Verdict.Met)]
    [InlineData("2021-03-02", "2021-03-13", "2021-03-13", Verdict.Breached)]
    [InlineData("2021-03-02", "2021-03-02", "2021-03-12", Verdict.Met)]
    [InlineData("2021-03-02", "2021-03-13", "2021-03-12", Verdict.Undetermined)]
    [InlineData("2021-03-02", null, "2021-03-13", Verdict.Breached)]
    [InlineData("2024-02-20", "2024-03-01", "2024-03-01", Verdict.Met)]
    [InlineData("2023-02-20", "2023-03-03", "2023-03-03", Verdict.Breached)]
    public void In_Chongqing_a_major_matter_is_published_within_ten_days(
        string happened,
        string? posted,
        string on,
        Verdict verdict
    )
    {
        var log = PeriodicTests.Known(Log(new(2021, 1, 1))) with
        {
            Matters = [Matter(Day(happened))],
            Postings = posted is null ? [] : [Posting("1", Day(posted)) with { Matter = "contract" }],
        };
        var outcome = Rules(Chongqing, new(2021, 1, 1)).Check(log, Day(on));

        Assert.Equal(verdict, outcome.Line(DisclosureFindings.Immediate).Verdict);
    }

    // 随时公布, without a number of days: what is published is in time, what is not is open and names no day.
    [Theory]
    [InlineData("2021-09-01", Verdict.Met)]
    [InlineData(null, Verdict.Undetermined)]
    public void By_the_law_alone_at_any_time_has_no_number_of_days(string? posted, Verdict verdict)
    {
        var log = Log(new(2021, 1, 1)) with
        {
            Matters = [Matter(new(2021, 3, 2))],
            Postings = posted is null ? [] : [Posting("1", Day(posted)) with { Matter = "contract" }],
        };
        var outcome = National(new(2021, 1, 1)).Check(log, new(2021, 10, 1));
        var duty = outcome.Duties.Single(duty => duty.Kind == DutyKind.Immediate);

        Assert.Equal((verdict, null), (duty.Line.Verdict, duty.LastDay));
        Assert.Equal(posted is null ? DutyState.Open : DutyState.Done, duty.State);
    }

    [Fact]
    public void A_notice_from_before_it_happened_does_not_publish_it()
    {
        var log = PeriodicTests.Known(Log(new(2021, 1, 1))) with
        {
            Matters = [Matter(new(2021, 3, 2))],
            Postings = [Posting("1", new(2021, 3, 1)) with { Matter = "contract" }],
        };

        Assert.Equal(
            Verdict.Breached,
            Rules(Chongqing, new(2021, 1, 1))
                .Check(log, new(2021, 3, 13))
                .Line(DisclosureFindings.Immediate)
                .Verdict
        );
    }

    [Fact]
    public void A_day_that_nobody_knows_leaves_the_clock_open_and_is_named()
    {
        var log = PeriodicTests.Known(Log(new(2021, 1, 1))) with { Matters = [Matter(day: null)] };
        var line = Rules(Chongqing, new(2021, 1, 1))
            .Check(log, new(2021, 12, 1))
            .Line(DisclosureFindings.Immediate);

        Assert.Equal(Verdict.Undetermined, line.Verdict);
        Assert.Equal("the day on which it happened", line.Missing!.ToString(Language.English));
    }

    // Within so many working days: beyond the days that the calendar covers the last day is open, and said to be.
    [Fact]
    public void Beyond_the_working_days_that_are_known_the_last_day_is_open()
    {
        var rules = Own(book => book.With(Affairs.Within, new TimeLimit(5, TimeUnit.WorkingDay), Source));
        var log = Log(new(2026, 1, 1)) with
        {
            Matters = [Matter(new(2026, 12, 28))],
            Calendar = new(new(2026, 1, 1), new(2026, 12, 31), []),
        };
        var open = rules.Check(log, new(2027, 1, 20)).Line(DisclosureFindings.Immediate);
        var known = rules.Check(
            log with
            {
                Calendar = new(new(2026, 1, 1), new(2027, 1, 31), [new(2027, 1, 1)]),
            },
            new(2027, 1, 20)
        );

        Assert.Equal(Verdict.Undetermined, open.Verdict);
        Assert.Contains("2026-12-31", open.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            new LocalDate(2027, 1, 5),
            known.Duties.Single(duty => duty.Reference is not null).LastDay
        );
    }

    // 应当分别在各自然村公开: Shandong 2018 art. 13(3).
    [Theory]
    [InlineData(true, "A B", Verdict.Met)]
    [InlineData(true, "A", Verdict.Undetermined)]
    [InlineData(false, "A", Verdict.Met)]
    public void Where_a_committee_governs_several_villages_it_hangs_in_each(
        bool several,
        string parts,
        Verdict verdict
    )
    {
        var log = Log(new(2021, 1, 1)) with
        {
            AreaParts = ["A", "B"],
            Matters = [Matter(new(2021, 3, 2))],
            Postings =
            [
                .. parts
                    .Split(' ')
                    .Select(part => Posting(part, new(2021, 3, 5)) with { Matter = "contract", Part = part }),
            ],
            Circumstances = [new(DisclosureOccasions.SeveralNaturalVillages, several)],
        };

        Assert.Equal(
            verdict,
            Rules(Shandong, new(2021, 1, 1))
                .Check(log, new(2021, 4, 1))
                .Line(DisclosureFindings.Immediate)
                .Verdict
        );
    }

    // 实行事前、事中、事后全过程公开: Shandong 2018 art. 3.
    [Theory]
    [InlineData("before during after", true, Verdict.Met)]
    [InlineData("before after", true, Verdict.Breached)]
    [InlineData("before", false, Verdict.Undetermined)]
    [InlineData("before during unknown", true, Verdict.Undetermined)]
    public void A_matter_is_published_before_during_and_after(string phases, bool isOver, Verdict verdict)
    {
        var log = Log(new(2021, 1, 1)) with
        {
            Matters = [Matter(new(2021, 3, 2)) with { EndedOn = isOver ? new(2021, 3, 20) : null }],
            Postings =
            [
                .. phases
                    .Split(' ')
                    .Select(phase =>
                        Posting(phase, new(2021, 3, 5)) with
                        {
                            Matter = "contract",
                            Phase = phase == "unknown" ? null : Label.Of($"disclosure-phase/{phase}"),
                        }
                    ),
            ],
        };

        Assert.Equal(
            verdict,
            Rules(Shandong, new(2021, 1, 1))
                .Check(log, new(2021, 4, 1))
                .Line(DisclosureFindings.Phases)
                .Verdict
        );
    }
}
