using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// The calendar against one that walks day by day, and the laws that every calendar of duties keeps.
public sealed class DisclosureOracleTests
{
    private static readonly LocalDate First = new(2023, 1, 1);

    private static readonly DisclosureRules ByContent = Own(book =>
        book.With(Affairs.Every, Cadence.AtLeast(1, CadenceUnit.Quarter), Source)
            .With(Affairs.AfterPeriod, new TimeLimit(15), Source)
            .With(Affairs.Within, new TimeLimit(10), Source)
            .With(Affairs.Places, [DisclosurePlaces.Board], Source)
    );

    private static readonly DisclosureRules ByDay = Own(book =>
        book.With(Affairs.Every, Cadence.AtLeast(1, CadenceUnit.Month), Source)
            .With(Affairs.Places, [DisclosurePlaces.Board], Source)
    );

    private static readonly Gen<Posting> GenPosting = Gen.Select(
        Gen.Int[0, 800],
        Gen.Int[0, 3],
        Gen.Int[1, 8],
        Gen.Bool,
        (day, place, quarter, isOfMatter) =>
            Posting("?", First.PlusDays(day)) with
            {
                Place = place == 0 ? DisclosurePlaces.Online : DisclosurePlaces.Board,
                Covers = Quarter(2023 + ((quarter - 1) / 4), ((quarter - 1) % 4) + 1),
                Matter = isOfMatter ? "contract" : null,
            }
    );

    private static readonly Gen<DisclosureLog> GenLog = Gen.Select(
        GenPosting.Array[0, 12],
        Gen.Int[0, 700],
        (postings, happened) =>
            Log(First, [.. postings.Select((posting, at) => posting with { Reference = $"{at}" })]) with
            {
                Matters = [Matter(First.PlusDays(happened))],
            }
    );

    [Fact]
    public void Every_period_is_as_the_days_say_that_it_is() =>
        Gen.Select(GenLog, Gen.Int[0, 900])
            .Sample(
                (log, on) =>
                {
                    var day = First.PlusDays(on);
                    var content = ByContent.Check(log, day);
                    foreach (var duty in content.Duties.Where(duty => duty.Kind == DutyKind.Periodic))
                    {
                        Assert.Equal(
                            OfQuarter(log, duty.From!.Value, duty.PeriodEnd!.Value, day),
                            duty.State
                        );
                    }

                    Assert.Equal(
                        QuartersBegun(day),
                        content.Duties.Count(duty => duty.Kind == DutyKind.Periodic)
                    );
                    foreach (
                        var duty in ByDay.Check(log, day).Duties.Where(duty => duty.Kind == DutyKind.Periodic)
                    )
                    {
                        Assert.Equal(OfMonth(log, duty.From!.Value, duty.PeriodEnd!.Value, day), duty.State);
                    }
                },
                iter: 300
            );

    [Fact]
    public void Every_matter_is_as_the_days_say_that_it_is() =>
        Gen.Select(GenLog, Gen.Int[0, 900])
            .Sample(
                (log, on) =>
                {
                    var day = First.PlusDays(on);
                    var duty = ByContent
                        .Check(log, day)
                        .Duties.SingleOrDefault(duty => duty.Kind == DutyKind.Immediate);
                    Assert.Equal(OfMatter(log, day), duty?.State);
                },
                iter: 300
            );

    [Fact]
    public void A_further_posting_never_makes_more_overdue() =>
        Gen.Select(GenLog, GenPosting, Gen.Int[0, 900])
            .Sample(
                (log, posting, on) =>
                {
                    var more = log with { Postings = [.. log.Postings, posting with { Reference = "more" }] };
                    foreach (var rules in new[] { ByContent, ByDay })
                    {
                        var (before, after) = (
                            rules.Check(log, First.PlusDays(on)),
                            rules.Check(more, First.PlusDays(on))
                        );
                        Assert.True(after.Overdue.Count <= before.Overdue.Count);
                    }
                },
                iter: 200
            );

    [Fact]
    public void What_happens_later_is_never_due_earlier() =>
        Gen.Select(Gen.Int[0, 800], Gen.Int[0, 100])
            .Sample(
                (happened, later) =>
                    Assert.True(
                        LastDay(happened) <= LastDay(happened + later)
                            && LastDay(happened) >= First.PlusDays(happened)
                    ),
                iter: 200
            );

    // Month by month and at once: the same days.
    [Fact]
    public void A_year_is_its_months()
    {
        foreach (
            var rules in new[]
            {
                ByContent,
                ByDay,
                National(new(2023, 1, 1)),
                Rules(Chongqing, new(2023, 1, 1)),
            }
        )
        {
            var year = new DisclosureYear
            {
                First = First,
                Last = new(2024, 12, 31),
                Since = First,
                Catalogue = [new(DisclosureItems.Land, DisclosureClasses.Ordinary)],
                Matters = [Matter(new(2023, 5, 30))],
            };
            var months = Enumerable
                .Range(0, 24)
                .Select(month => First.PlusMonths(month))
                .SelectMany(first =>
                    rules.Plan(year with { First = first, Last = first.PlusMonths(1).PlusDays(-1) }).Days
                );

            Assert.Equal(rules.Plan(year).Days.Select(Key), months.Select(Key));
        }

        static (LocalDate?, string, LocalDate?) Key(DisclosureDuty duty) =>
            (duty.LastDay, duty.Item.Id, duty.From);
    }

    // Facts that nobody knows, completed in every way: what stands without them stands with them.
    [Fact]
    public void A_verdict_stands_only_where_it_stands_however_the_facts_are_completed()
    {
        var decided = 0;
        Label?[] places = [null, DisclosurePlaces.Board, DisclosurePlaces.Online];
        DisclosedTime?[] covers = [null, Quarter(2023, 1), Quarter(2023, 2)];
        Label?[] classes =
        [
            null,
            DisclosureClasses.Ordinary,
            DisclosureClasses.Finance,
            DisclosureClasses.Major,
        ];
        bool?[] cases = [null, true, false];
        var rules = Rules(Chongqing, new(2023, 1, 1));
        foreach (var posted in new[] { 20, 95, 104, 110, 200 })
        {
            foreach (var on in new[] { 60, 104, 105, 130 })
            {
                foreach (var (place, cover, ofClass, many) in All())
                {
                    var verdict = Judged(place, cover, ofClass, many);
                    if (verdict == Verdict.Undetermined)
                    {
                        continue;
                    }

                    decided++;
                    foreach (
                        var (p, c, k, m) in All()
                            .Where(one =>
                                Fits(place, one.Place)
                                && Fits(cover, one.Cover)
                                && Fits(ofClass, one.OfClass)
                                && (many is null ? one.Many is not null : many == one.Many)
                            )
                    )
                    {
                        Assert.Equal(verdict, Judged(p, c, k, m));
                    }
                }

                Verdict Judged(Label? place, DisclosedTime? cover, Label? ofClass, bool? many) =>
                    GrassrootsDemocracy.Norms.Verdicts.All(
                        rules
                            .Check(World(place, cover, ofClass, many, posted), First.PlusDays(on))
                            .Findings.Where(line =>
                                (
                                    line.Rule.Equals(DisclosureFindings.Periodic)
                                    || line.Rule.Equals(DisclosureFindings.AfterPeriod)
                                    || line.Rule.Equals(DisclosureFindings.Immediate)
                                ) && line.ToString().Contains("land", StringComparison.Ordinal)
                            )
                            .Select(line => line.Verdict)
                    );
            }
        }

        Assert.True(decided > 300, $"{decided} worlds were decided.");

        IEnumerable<(Label? Place, DisclosedTime? Cover, Label? OfClass, bool? Many)> All() =>
            from place in places
            from cover in covers
            from ofClass in classes
            from many in cases
            select (place, cover, ofClass, many);

        static bool Fits<T>(T? known, T? completed)
            where T : class => known is null ? completed is not null : Equals(known, completed);
    }

    private static DisclosureLog World(
        Label? place,
        DisclosedTime? cover,
        Label? ofClass,
        bool? many,
        int posted
    ) =>
        new()
        {
            From = First,
            Until = First.PlusMonths(3),
            Catalogue = [new(DisclosureItems.Land, ofClass)],
            Matters = [Matter(First.PlusDays(15)) with { Class = ofClass }],
            Postings =
            [
                Posting("1", First.PlusDays(posted)) with
                {
                    Place = place,
                    Covers = cover,
                },
                Posting("2", First.PlusDays(20)) with
                {
                    Matter = "contract",
                },
            ],
            Circumstances =
            [
                new(DisclosureOccasions.LargeVillage, Holds: false),
                .. many is { } known
                    ? (ValueList<Circumstance>)[new(DisclosureOccasions.ManyDealings, known)]
                    : [],
            ],
        };

    private static LocalDate? LastDay(int happened) =>
        ByContent
            .Check(Log(First) with { Matters = [Matter(First.PlusDays(happened))] }, First.PlusDays(1000))
            .Duties.Single(duty => duty.Kind == DutyKind.Immediate)
            .LastDay;

    private static DutyState OfQuarter(DisclosureLog log, LocalDate first, LocalDate end, LocalDate on) =>
        Walked(
            Walk(end, 15),
            log.Postings.Where(posting =>
                    posting.Place == DisclosurePlaces.Board
                    && posting.Covers!.First == first
                    && posting.From >= end
                    && posting.From <= on
                )
                .Select(posting => posting.From),
            on
        );

    private static DutyState OfMonth(DisclosureLog log, LocalDate first, LocalDate end, LocalDate on)
    {
        for (var day = first; day <= end && day <= on; day = day.PlusDays(1))
        {
            if (log.Postings.Any(posting => posting.From == day && posting.Place == DisclosurePlaces.Board))
            {
                return DutyState.Done;
            }
        }

        return on > end ? DutyState.Overdue : DutyState.Due;
    }

    private static DutyState? OfMatter(DisclosureLog log, LocalDate on)
    {
        var happened = log.Matters[0].Day!.Value;
        return happened > on
            ? null
            : Walked(
                Walk(happened, 10),
                log.Postings.Where(posting =>
                        posting.Place == DisclosurePlaces.Board
                        && posting.Matter is not null
                        && posting.From >= happened
                        && posting.From <= on
                    )
                    .Select(posting => posting.From),
                on
            );
    }

    private static DutyState Walked(LocalDate last, IEnumerable<LocalDate> posted, LocalDate on)
    {
        var days = posted.ToList();
        return days.Exists(day => day <= last) ? DutyState.Done
            : days.Count > 0 ? DutyState.DoneLate
            : on > last ? DutyState.Overdue
            : DutyState.Due;
    }

    private static LocalDate Walk(LocalDate from, int days)
    {
        var day = from;
        for (var left = days; left > 0; left--)
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static int QuartersBegun(LocalDate on)
    {
        var count = 0;
        for (var day = First; day <= on; day = day.PlusDays(1))
        {
            count += day is { Day: 1, Month: 1 or 4 or 7 or 10 } ? 1 : 0;
        }

        return count;
    }
}
