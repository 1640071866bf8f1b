using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using NodaTime;

namespace GrassrootsDemocracy.Tests.People;

// Names are told apart letter by letter; what a human eye could take for one person is said, and what forges a line is refused (V27).
public class LookAlikeTests
{
    private static readonly string[] Pool =
    [
        "甲",
        "甲 ",
        "甲（一组）",
        "甲(一组)",
        "甲（二组）",
        "Wang",
        "WANG",
        "Ｗang",
        "乙",
        "（二组）甲",
        "W\u0430ng",
    ];

    [Theory]
    [InlineData("Wang", " Wang")]
    [InlineData("Wang", "WANG")]
    [InlineData("Wang Wu", "Wang  Wu")]
    [InlineData("王五", "王 五")]
    [InlineData("王五", "王　五")]
    [InlineData("Wang2", "Ｗａｎｇ２")]
    [InlineData("阿依·古丽", "阿依•古丽")]
    [InlineData("阿依·古丽", "阿依・古丽")]
    [InlineData("甲", "甲（二组）")]
    [InlineData("甲(二组)", "甲（二组）")]
    [InlineData("甲【二组】", "甲(二组)")]
    [InlineData("辻\uFE00", "辻")]
    [InlineData("葛\U000E0100", "葛")]
    [InlineData("葛\U000E0100", "葛\U000E0101")]
    [InlineData("Jos\u00E9", "Jose\u0301")]
    [InlineData("\u1EC7", "\u1EB9\u0302")] // two marks, composed in another order
    [InlineData("\u1EC7", "e\u0302\u0323")]
    [InlineData("n\u01DA", "nu\u0308\u030C")]
    [InlineData("Li\u034FWu", "LiWu")]
    [InlineData("\uAE40\uC601\uD55C", "\u1100\u1175\u11B7\u110B\u1167\u11BC\u1112\u1161\u11AB")] // 김영한
    [InlineData("\u0626ا", "\u064A\u0654ا")]
    [InlineData("\u2F64子", "用子")] // a radical that is printed like the character
    [InlineData("\uF9E1明", "李明")]
    [InlineData("阿依·古丽", "阿依‧古丽")]
    [InlineData("阿依·古丽", "阿依.古丽")]
    [InlineData("阿依·古丽", "阿依．古丽")]
    [InlineData("阿依·古丽", "阿依古丽")]
    [InlineData("买买提·艾力", "买买提艾力")]
    [InlineData("J. Li", "J Li")]
    [InlineData("O'Neill-Li", "O’Neill‑Li")]
    [InlineData("Wang", "W\u0430ng")] // a Cyrillic a
    [InlineData("ABEKMHOPCTX", "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425")]
    [InlineData("Anna", "\u0391nna")] // a Greek alpha
    [InlineData("王芳②", "王芳2")]
    [InlineData("王芳❷", "王芳２")]
    [InlineData("王芳Ⅳ", "王芳IV")]
    [InlineData("王芳²", "王芳2")]
    [InlineData("王芳㈡", "王芳（二）")]
    [InlineData("王芳⑵", "王芳")]
    [InlineData("王〇", "王○")]
    [InlineData("（二组）王芳", "王芳")]
    [InlineData("王芳(1)", "王芳1")]
    [InlineData("王芳", "王芳1")]
    [InlineData("王芳", "王芳①")]
    [InlineData("（二组）王芳", "王芳(二组)")]
    [InlineData("王芳｢二组｣", "王芳（二组）")]
    public void What_differs_in_spaces_width_case_or_a_mark_looks_alike(string one, string other)
    {
        Assert.True(LookAlikes.Are(one, other));
        Assert.True(LookAlikes.Are(other, one));
        Assert.Equal(
            [
                [.. new[] { one, other }.Order(StringComparer.Ordinal)],
            ],
            LookAlikes.Among([one, other])
        );
    }

    [Theory]
    [InlineData("甲", "乙")]
    [InlineData("甲（一组）", "甲（二组）")]
    [InlineData("王五", "王武")]
    [InlineData("(甲)", "甲")]
    [InlineData("（一组）王芳", "王芳（二组）")]
    [InlineData("王芳①", "王芳2")]
    [InlineData("王芳1", "王芳12")]
    [InlineData("王芳1", "王芳(2)")]
    [InlineData("A", "A1")]
    [InlineData("王芳Ⅳ", "王芳VI")]
    [InlineData("王〇", "王口")]
    [InlineData("1.2组", "12组")]
    [InlineData("Jos\u00E9", "Jose")]
    [InlineData("n\u00FC", "nu")]
    [InlineData("村", "邨")]
    public void What_bears_different_marks_or_letters_was_told_apart_on_purpose(string one, string other)
    {
        Assert.False(LookAlikes.Are(one, other));
        Assert.Empty(LookAlikes.Among([one, other]));
    }

    [Fact]
    public void A_bare_name_looks_like_each_that_bears_a_mark() =>
        Assert.Equal(
            [
                ["甲", "甲（一组）", "甲（二组）"],
            ],
            LookAlikes.Among(["甲（一组）", "乙", "甲", "甲（二组）"])
        );

    [Fact]
    public void A_name_listed_twice_letter_by_letter_is_one_name() =>
        Assert.Empty(LookAlikes.Among(["甲", "甲"]));

    [Fact]
    public void The_groups_do_not_depend_on_the_order_of_the_names_and_hold_just_those_that_look_like_another() =>
        Gen.Int[0, 10]
            .Select(at => Pool[at])
            .Array[0, 8]
            .Sample(names =>
            {
                var groups = LookAlikes.Among(names);

                Assert.Equal(groups, LookAlikes.Among(names.Reverse()));
                var all = names.Distinct(StringComparer.Ordinal).ToList();
                Assert.Equal(
                    all.Where(name => all.Exists(other => other != name && LookAlikes.Are(name, other)))
                        .Order(StringComparer.Ordinal),
                    groups.SelectMany(group => group).Order(StringComparer.Ordinal)
                );
            });

    // What is seen without looking closely is what is seen.
    [Fact]
    public void A_ledger_says_just_what_looks_alike() =>
        Gen.Int[0, 20]
            .Select(at =>
                (string[])
                    [
                        .. Pool,
                        "甲乙",
                        "甲 乙",
                        "Wang1",
                        "Wang10",
                        "wang1",
                        "Wang 10",
                        "乙（",
                        "（一组）甲",
                        "甲①",
                        "甲1",
                    ]
                    is var all
                    ? all[at]
                    : ""
            )
            .Array[0, 6]
            .Sample(names =>
            {
                ValueList<string> list = [.. names];
                Assert.Equal(LookAlikes.Among(names).Count, LookAlikes.Lines(list).Count());
                Assert.Equal(LookAlikes.Among(names).Count, LookAlikes.Lines(names, null).Count());
            });

    [Fact]
    public void A_ledger_says_which_names_on_a_paper_and_on_its_lines_look_alike()
    {
        var paper = new BallotPaper(["甲（二组）", "乙"], 1, writeInLines: 1);
        var tally = paper.CountPatterns([1, 2, 4], [299, 290, 11]).WithWriteIns(new WriteIn("甲", 11));

        var line = Assert.Single(
            new ElectionRecordOf(tally).Lines(),
            line => line.Rule.Equals(IdentityFindings.LookAlike)
        );

        Assert.Equal(
            "they could be one person to a human eye, and are told apart letter by letter: 甲, 甲（二组）",
            line.ToString(Language.English).Split("] ")[1].Split(" — ")[0]
        );
        Assert.Contains(
            "看上去可能是同一人，仍按不同写法分别计算：甲、甲（二组）",
            line.ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_list_of_proxies_says_so_once()
    {
        var record = new ProxyRecord
        {
            ElectionDay = new LocalDate(2026, 5, 1),
            Grants = [Grant("Wang", "Li"), Grant("Wang ", "Li")],
        };

        Assert.Equal(["Wang", "Wang "], ((NameList)Assert.Single(record.Remarks).Detail!).Names);

        static ProxyGrant Grant(string principal, string holder) =>
            new() { Principal = principal, Holder = holder };
    }

    [Theory]
    [InlineData("王五")]
    [InlineData("阿依·古丽")]
    [InlineData("O'Neill-Smith Jr.")]
    [InlineData("𠮷野")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("1号")]
    [InlineData("\uE000")]
    public void Names_that_people_have_are_names(string name) =>
        Assert.Equal(name, new WriteIn(name, 1).Name);

    // An attribute cannot hold half of a character.
    [Fact]
    public void Half_of_a_character_is_no_name() =>
        Assert.Throws<ArgumentException>("name", () => new WriteIn("\uD800Li", 1));

    [Fact]
    public void The_refusal_names_the_argument_the_character_and_what_to_do()
    {
        var refused = Assert.Throws<ArgumentException>("name", () => new WriteIn("Li\nWu", 1));

        Assert.StartsWith(
            @"'Li\u000AWu' holds the character U+000A at 2, which nobody can see or which breaks a line: write it without.",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    // A vote of which only the tally matters.
    private sealed class ElectionRecordOf(Tally tally)
    {
        public IEnumerable<Finding> Lines() =>
            new ElectionRecord
            {
                Contest = new()
                {
                    Body = new() { Name = "A", Jurisdiction = JurisdictionCode.Nation },
                    Day = new LocalDate(2026, 5, 1),
                    Seats = 1,
                },
                Roll = new() { Franchise = Franchise.Voters, Registered = 1000 },
                Tally = tally,
            }.Remarks;
    }
}
