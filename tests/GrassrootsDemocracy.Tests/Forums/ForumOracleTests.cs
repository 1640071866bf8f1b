using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Tests.Accountability;
using static GrassrootsDemocracy.Tests.Forums.ForumScene;

namespace GrassrootsDemocracy.Tests.Forums;

// Forums and talk days against what one would work out by hand (systems.md S3, S4).
public sealed class ForumOracleTests
{
    private static readonly LocalDate First = new(2004, 1, 1);

    // Whoever keeps a calendar month by month has the same done and overdue as whoever keeps one of all the time, leap day and all.
    [Fact]
    public void S4_a_calendar_month_by_month_is_the_one_of_all_the_time() =>
        Gen.Select(Gen.Int[0, 370].Array[0, 40], Gen.Int[1, 13], Gen.Bool)
            .Sample(
                (held, months, isForum) =>
                {
                    var norms = isForum ? ForumNorms.FarmerForum : ForumNorms.TalkDays;
                    var log = new ForumLog
                    {
                        From = First,
                        Meetings =
                        [
                            .. held.Select(day => new ForumMeeting
                            {
                                Day = First.PlusDays(day),
                                IsAdHoc = false,
                            }),
                        ],
                    };
                    var on = First.PlusMonths(months);
                    var whole = Suizhou(norms, log with { Until = on }, $"{on:uuuu-MM-dd}");
                    var parts = Enumerable
                        .Range(0, months)
                        .Select(month =>
                            Suizhou(
                                norms,
                                log with
                                {
                                    Until = First.PlusMonths(month + 1),
                                    From = First.PlusMonths(month),
                                },
                                $"{on:uuuu-MM-dd}"
                            )
                        )
                        .ToList();

                    Assert.Equal(Last(whole.Done), parts.SelectMany(part => Last(part.Done)));
                    Assert.Equal(Last(whole.Overdue), parts.SelectMany(part => Last(part.Overdue)));
                    Assert.Equal(whole.Done.Count + whole.Overdue.Count, isForum ? months : 3 * months);
                }
            );

    // S4: however they stand, as many are closed as the records say, and no more than were raised.
    [Fact]
    public void S4_the_share_that_is_settled_is_counted_by_hand() =>
        Gen.Select(Gen.Int[-1, 8], Gen.Int[-1, 8], Gen.Int[-1, 8])
            .Array[0, 12]
            .Select(Gen.Int[0, 8])
            .Sample(
                (steps, today) =>
                {
                    var outcome = Suizhou(
                        ForumNorms.TalkDays,
                        Log() with
                        {
                            Matters =
                            [
                                .. steps.Select(
                                    (step, at) =>
                                        new ForumMatter
                                        {
                                            Reference = $"{at}",
                                            RegisteredOn = Day(step.Item1),
                                            HandledOn = Day(step.Item2),
                                            ClosedOn = Day(step.Item3),
                                        }
                                ),
                            ],
                        },
                        $"{Day(today):uuuu-MM-dd}"
                    );
                    var raised = steps.Count(step =>
                        new[] { step.Item1, step.Item2, step.Item3 } is var days
                        && (
                            Array.TrueForAll(days, day => day < 0)
                            || days.Any(day => day >= 0 && day <= today)
                        )
                    );
                    var closed = steps.Count(step => step.Item3 >= 0 && step.Item3 <= today);

                    Assert.Equal((raised, closed), (outcome.Raised.Count, outcome.Closed));
                    Assert.Equal(
                        raised == 0 ? null : (100 * closed >= 95 * raised ? Verdict.Met : Verdict.Breached),
                        outcome.JudgeClosed(PublishedShare.Parse("95%以上"))?.Verdict
                    );
                }
            );

    // Who had the turns that nobody knows of is open unless whoever had them gives one verdict.
    [Fact]
    public void S4_turns_of_which_nobody_knows_are_open_unless_they_make_no_difference()
    {
        string[] cadres = ["Li", "Wang"];
        foreach (var world in Worlds(4, cadres.Prepend(null)))
        {
            var outcome = Duty(world);
            // Somebody else may have come as well.
            var ends = Worlds(4, [.. cadres, "Zhao"])
                .Where(end => end.Zip(world).All(pair => pair.Second is null || pair.First == pair.Second))
                .Select(Duty)
                .ToList();
            foreach (var rule in new[] { ForumFindings.InTurn, ForumFindings.TwiceRunning })
            {
                var verdicts = ends.Select(end => end.Of(rule)).Distinct().ToList();
                Assert.True(
                    (verdicts.Count == 1 ? verdicts[0] : Verdict.Undetermined) == outcome.Of(rule),
                    $"{rule.Id}: {outcome.Of(rule)} of {string.Join(' ', world.Select(one => one ?? "?"))}"
                );
            }
        }

        ForumOutcome Duty(IReadOnlyList<string?> duty) =>
            Suizhou(
                ForumNorms.TalkDays,
                Log([.. duty.Select((who, at) => On($"2006-01-{4 + at:00}") with { OnDuty = who })]) with
                {
                    Cadres = [.. cadres],
                },
                "2006-01-31"
            );
    }

    // The first and the last year that there is, and a day before everything.
    [Theory]
    [InlineData("0001-01-01", "0001-03-01")]
    [InlineData("9999-11-01", "9999-12-31")]
    [InlineData("9999-12-31", "0001-01-01")]
    public void At_the_ends_of_the_calendar_it_is_what_it_is(string from, string on)
    {
        foreach (var norms in new[] { ForumNorms.MemberForum, ForumNorms.TalkDays, ForumNorms.InquiryDay })
        {
            var outcome = Suizhou(norms, new() { From = Date(from), Meetings = [On(from)] }, on);
            Assert.NotEmpty(outcome.Findings);
            Assert.All(outcome.Findings, line => Assert.NotEmpty(line.ToString(Language.Chinese)));
        }
    }

    private static IEnumerable<IReadOnlyList<string?>> Worlds(int length, IEnumerable<string?> each) =>
        length == 0
            ?
            [
                [],
            ]
            : Worlds(length - 1, each).SelectMany(world => each, (world, one) => (string?[])[.. world, one]);

    private static IEnumerable<LocalDate> Last(IEnumerable<CadenceSpan> spans) =>
        spans.Select(span => span.LastDay);

    private static LocalDate? Day(int day) => day < 0 ? null : new LocalDate(2006, 1, 1).PlusDays(day);
}
