using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Provinces;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// Village law 2026 art. 35(4); Chongqing 2013 art. 30; Shandong 2018 arts 4, 10, 12, 13(1).
public sealed class PostingTests
{
    // 公布的期限不得少于十五日: the day on which it was put up is not counted, so that the 15th day after it is enough.
    [Theory]
    [InlineData("2026-03-01", "2026-03-16", "2026-04-01", Verdict.Met)]
    [InlineData("2026-03-01", "2026-03-15", "2026-04-01", Verdict.Breached)]
    [InlineData("2026-03-01", null, "2026-03-15", Verdict.Undetermined)]
    [InlineData("2026-03-01", null, "2026-03-16", Verdict.Met)]
    [InlineData("2028-02-20", "2028-03-06", "2028-04-01", Verdict.Met)]
    [InlineData("2027-02-20", "2027-03-06", "2027-04-01", Verdict.Breached)]
    public void From_2026_a_notice_hangs_at_least_fifteen_days(
        string from,
        string? until,
        string on,
        Verdict verdict
    ) => Assert.Equal(verdict, Hung(National(new(2026, 1, 1)), from, until, on).Verdict);

    [Theory]
    [InlineData("2021-03-11", Verdict.Met)]
    [InlineData("2021-03-10", Verdict.Breached)]
    public void In_Chongqing_ten(string until, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Hung(Rules(Chongqing, new(2021, 1, 1)), "2021-03-01", until, "2021-04-01").Verdict
        );

    [Theory]
    [InlineData("2021-03-06", Verdict.Met)]
    [InlineData("2021-03-05", Verdict.Breached)]
    public void In_Shandong_five(string until, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Hung(Rules(Shandong, new(2021, 1, 1)), "2021-03-01", until, "2021-04-01").Verdict
        );

    // The law of 2026 asks more than either; what asks less gives way.
    [Theory]
    [InlineData("370000")]
    [InlineData("500000")]
    public void From_2026_the_law_prevails_in_both(string place)
    {
        var rules = Rules(JurisdictionCode.Parse(place), new(2026, 1, 1));

        Assert.Equal(new(15), rules.FindOrOpen(Affairs.StaysUp).Norm?.Value);
        Assert.Equal(Verdict.Breached, Hung(rules, "2026-03-01", "2026-03-15", "2026-04-01").Verdict);
    }

    // 少于五日的，应当重新公布: a notice in its place makes it good, and is itself judged.
    [Fact]
    public void What_was_cut_short_is_made_good_by_a_notice_in_its_place()
    {
        var rules = Rules(Shandong, new(2021, 1, 1));
        var log = Log(
            new(2021, 1, 1),
            Posting("1", new(2021, 3, 1), new(2021, 3, 3)),
            Posting("2", new(2021, 3, 10)) with
            {
                InPlaceOf = "1",
            }
        );

        Assert.Equal(
            Verdict.Breached,
            rules.Check(log, new(2021, 3, 9)).Verdicts(DisclosureFindings.StaysUp)[0]
        );
        Assert.Equal(
            DutyKind.Anew,
            rules.Check(log, new(2021, 3, 9)).Overdue.Single(duty => duty.Reference is not null).Kind
        );
        Assert.Equal(
            [Verdict.Met, Verdict.Undetermined],
            rules.Check(log, new(2021, 3, 14)).Verdicts(DisclosureFindings.StaysUp)
        );
        Assert.Equal(
            [Verdict.Met, Verdict.Met],
            rules.Check(log, new(2021, 3, 15)).Verdicts(DisclosureFindings.StaysUp)
        );
    }

    // 保留少于五日的: Shandong's five days neither bring the law's fifteen about nor make them good. The fifth day is not fewer.
    [Theory]
    [InlineData("2026-03-05", false, Verdict.Breached, Verdict.Breached)]
    [InlineData("2026-03-05", true, Verdict.Breached, Verdict.Met)]
    [InlineData("2026-03-06", false, Verdict.Breached, null)]
    [InlineData("2026-03-06", true, Verdict.Breached, null)]
    [InlineData("2026-03-16", false, Verdict.Met, null)]
    public void What_the_province_makes_good_is_not_the_laws_time(
        string until,
        bool isAnew,
        Verdict staysUp,
        Verdict? anew
    )
    {
        var first = Posting("1", new(2026, 3, 1), Day(until));
        var again = Posting("2", new(2026, 3, 20)) with { InPlaceOf = "1" };
        var outcome = Rules(Shandong, new(2026, 1, 1))
            .Check(Log(new(2026, 1, 1), isAnew ? [first, again] : [first]), new(2026, 5, 1));

        Assert.Equal(staysUp, outcome.Verdicts(DisclosureFindings.StaysUp)[0]);
        Assert.Equal(anew is { } needed ? [needed] : [], outcome.Verdicts(DisclosureFindings.Anew));
        Assert.Equal(
            anew is null ? [] : [anew == Verdict.Met ? DutyState.Done : DutyState.Overdue],
            outcome.Duties.Where(duty => duty.Kind == DutyKind.Anew).Select(duty => duty.State)
        );
    }

    // 村务公开栏的内容应当至少保留五日 (Shandong 2018 art. 13(1)), 在村务公开栏公布的内容应当保留十日以上 (Chongqing 2013 art. 30): the board
    // alone; 可以采用现代信息技术…公布的期限不得少于十五日 (village law 2026 art. 35(4)): the network as well, and no meeting.
    [Theory]
    [InlineData("370000", "2021-03-01", "board", Verdict.Breached)]
    [InlineData("370000", "2021-03-01", "online", null)]
    [InlineData("370000", "2021-03-01", null, Verdict.Undetermined)]
    [InlineData("500000", "2021-03-01", "board", Verdict.Breached)]
    [InlineData("500000", "2021-03-01", "broadcast", null)]
    [InlineData("500000", "2021-03-01", null, Verdict.Undetermined)]
    [InlineData("0", "2026-03-01", "board", Verdict.Breached)]
    [InlineData("0", "2026-03-01", "online", Verdict.Breached)]
    [InlineData("0", "2026-03-01", "meeting", null)]
    [InlineData("0", "2026-03-01", null, Verdict.Undetermined)]
    public void How_long_it_stays_up_is_asked_where_the_text_asks_it(
        string place,
        string from,
        string? where,
        Verdict? verdict
    )
    {
        var rules = place == "0" ? National(Day(from)) : Rules(JurisdictionCode.Parse(place), Day(from));
        var posting = Posting("1", Day(from), Day(from).PlusDays(1)) with
        {
            Place = where is null ? null : Label.Of($"disclosure-place/{where}"),
        };

        Assert.Equal(
            verdict is { } known ? [known] : [],
            rules.Check(Log(Day(from), posting), Day(from).PlusDays(60)).Verdicts(DisclosureFindings.StaysUp)
        );
    }

    // What hung long enough did so wherever it was.
    [Fact]
    public void At_a_place_that_nobody_knows_what_hung_long_enough_is_kept()
    {
        var posting = Posting("1", new(2021, 3, 1), new(2021, 3, 6)) with { Place = null };

        Assert.Equal(
            [Verdict.Met],
            Rules(Shandong, new(2021, 1, 1))
                .Check(Log(new(2021, 1, 1), posting), new(2021, 4, 1))
                .Verdicts(DisclosureFindings.StaysUp)
        );
    }

    // 应当重新公布: what was cut short, and where it was.
    [Theory]
    [InlineData("land", "board", Verdict.Met)]
    [InlineData("charter", "board", Verdict.Breached)]
    [InlineData("land", "online", Verdict.Breached)]
    public void A_notice_of_another_item_or_at_another_place_is_not_published_anew(
        string item,
        string place,
        Verdict verdict
    )
    {
        var log = Log(
            new(2021, 1, 1),
            Posting("1", new(2021, 3, 1), new(2021, 3, 3)),
            Posting("2", new(2021, 3, 10)) with
            {
                Item = Label.Of($"disclosure-item/{item}"),
                Place = Label.Of($"disclosure-place/{place}"),
                InPlaceOf = "1",
            }
        );

        Assert.Equal(
            [verdict],
            Rules(Shandong, new(2021, 1, 1)).Check(log, new(2021, 4, 1)).Verdicts(DisclosureFindings.Anew)
        );
    }

    [Fact]
    public void Until_2026_the_law_said_nothing_of_how_long() =>
        Assert.Empty(
            National(new(2025, 12, 31))
                .Check(
                    Log(new(2025, 1, 1), Posting("1", new(2025, 3, 1), new(2025, 3, 2))),
                    new(2025, 12, 31)
                )
                .Verdicts(DisclosureFindings.StaysUp)
        );

    [Theory]
    [InlineData("villagers-committee", Verdict.Met)]
    [InlineData("village-supervision-committee", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void The_committee_publishes(string? by, Verdict verdict)
    {
        var posting = Posting("1", new(2021, 3, 1)) with { By = by is null ? null : Label.Of($"body/{by}") };

        Assert.Equal(
            verdict,
            National(new(2021, 1, 1))
                .Check(Log(new(2021, 1, 1), posting), new(2021, 3, 2))
                .Line(DisclosureFindings.Publisher)
                .Verdict
        );
    }

    // 建立村务公开档案: Shandong 2018 art. 10; 财务收支情况应当逐项逐笔: art. 12.
    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void In_Shandong_a_notice_is_archived_and_accounts_name_every_entry(bool? isSo, Verdict verdict)
    {
        var posting = Posting("1", new(2021, 3, 1)) with
        {
            Item = DisclosureItems.IncomeAndExpenses,
            Evidence = isSo switch
            {
                true => [Shandong2018.Archive],
                false => [],
                _ => null,
            },
            IsItemised = isSo,
        };
        var outcome = Rules(Shandong, new(2021, 1, 1)).Check(Log(new(2021, 1, 1), posting), new(2021, 3, 2));

        Assert.Equal(verdict, outcome.Line(DisclosureFindings.Evidence).Verdict);
        Assert.Equal(verdict, outcome.Line(DisclosureFindings.Itemised).Verdict);
    }

    // 村民委员会主任是实施村务公开的第一责任人: Shandong 2018 art. 4(2).
    [Theory]
    [InlineData("circle/director-of-the-committee", Verdict.Met)]
    [InlineData("circle/somebody-else", Verdict.Breached)]
    public void In_Shandong_the_director_answers_for_it(string who, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Rules(Shandong, new(2021, 1, 1))
                .Check(Log(new(2021, 1, 1)) with { Responsible = Label.Of(who) }, new(2021, 3, 2))
                .Line(DisclosureFindings.Responsible)
                .Verdict
        );

    private static Finding Hung(DisclosureRules rules, string from, string? until, string on) =>
        rules
            .Check(Log(Day(from), Posting("1", Day(from), until is null ? null : Day(until))), Day(on))
            .Line(DisclosureFindings.StaysUp);
}
