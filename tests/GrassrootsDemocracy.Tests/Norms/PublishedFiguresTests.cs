using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

// The figures that the practice reports printed, against the counts they printed beside them.
public class PublishedFiguresTests
{
    // X1: 272 candidates for 209 posts as a surplus of 30 %.
    [Fact]
    public void X1_272_candidates_for_209_posts_are_a_surplus_of_30_percent() =>
        Assert.Equal(Verdict.Met, PublishedShare.Parse("30%").Judge(272 - 209, 209).Verdict);

    // X1: by background, 188 + 55 + 23 + 6 = 272.
    [Theory]
    [InlineData(188, "69.1 %")]
    [InlineData(55, "20.2 %")]
    [InlineData(23, "8.5 %")]
    [InlineData(6, "2.2 %")]
    public void X1_the_backgrounds_are_parts_of_the_272(long part, string print)
    {
        Assert.Equal(272, 188 + 55 + 23 + 6);
        Assert.Equal(print, PublishedShare.Of(part, 272, 1).ToString());
    }

    // X2: over 45,100 household delegates registered, of whom over 40,450 voted, 89.7 %.
    [Fact]
    public void X2_40450_of_45100_household_delegates_are_89_7_percent()
    {
        var print = PublishedShare.Parse("89.7%");

        Assert.Equal(Verdict.Met, print.Judge(40450, 45100).Verdict);
        Assert.Equal(
            Verdict.Undetermined,
            print.Judge(CountRange.Over(40450), CountRange.Over(45100)).Verdict
        );
    }

    // X2: the registered are 98.63 % of the entitled, whom nobody printed.
    [Fact]
    public void X2_45100_registered_as_98_63_percent_leave_few_numbers_of_entitled()
    {
        var entitled = PublishedShare.Parse("98.63%").WholesOf(CountRange.Exactly(45100));

        Assert.Equal([new CountRange(45725, 45728)], entitled);
    }

    // X2: 325 work units as 97.3 %, 6,200 party members as 88.6 %.
    [Theory]
    [InlineData(325, "97.3%", 334, 334)]
    [InlineData(6200, "88.6%", 6994, 7001)]
    public void X2_the_wholes_behind_the_other_turnouts_are_few(
        long part,
        string print,
        long least,
        long most
    ) =>
        Assert.Equal(
            [new CountRange(least, most)],
            PublishedShare.Parse(print).WholesOf(CountRange.Exactly(part))
        );

    // X4: one person as secretary and director in all 40 communities; from 247 posts to 209.
    [Fact]
    public void X4_40_of_40_is_100_percent_and_38_posts_fewer_are_15_4_percent()
    {
        Assert.Equal(Verdict.Met, PublishedShare.Parse("100%").Judge(40, 40).Verdict);
        Assert.Equal(Verdict.Breached, PublishedShare.Parse("100%").Judge(39, 40).Verdict);
        Assert.Equal("15.4 %", PublishedShare.Of(247 - 209, 247, 1).ToString());
    }

    // X4: 76 % of the members, of 209.
    [Fact]
    public void X4_76_percent_of_209_members_are_158_or_159() =>
        Assert.Equal(
            [new CountRange(158, 159)],
            PublishedShare.Parse("76%").PartsOf(CountRange.Exactly(209))
        );

    // M11: 145 of 204 signed up; an attendance of 93 % of 204.
    [Fact]
    public void M11_of_204_members_145_signed_up_and_189_or_190_came()
    {
        Assert.Equal("71.1 %", PublishedShare.Of(145, 204, 1).ToString());
        Assert.Equal(
            [new CountRange(189, 190)],
            PublishedShare.Parse("93%").PartsOf(CountRange.Exactly(204))
        );
    }

    [Fact]
    public void M11_the_kinds_of_branches_add_up() => Assert.Equal(631, 87 + 273 + 225 + 46);

    // M12: 43 villages more, printed as 35 points more, of the 87 villages of M11.
    [Fact]
    public void M12_43_of_87_is_not_35_percent()
    {
        var judgement = PublishedShare.Parse("35%").Judge(43, 87);

        Assert.Equal(Verdict.Breached, judgement.Verdict);
        Assert.Empty(judgement.Parts);
        Assert.Equal([new CountRange(122, 124)], judgement.Wholes);
    }

    // M13: 727 are 41.7 %, 217 are 45.6 % of the new committees' members.
    [Theory]
    [InlineData(727, "41.7%", 1742, 1745)]
    [InlineData(217, "45.6%", 476, 476)]
    public void M13_the_sizes_of_the_new_committees_follow_from_part_and_share(
        long part,
        string print,
        long least,
        long most
    ) =>
        Assert.Equal(
            [new CountRange(least, most)],
            PublishedShare.Parse(print).WholesOf(CountRange.Exactly(part))
        );

    // J2: 17 % of 876 staff with a bachelor's degree.
    [Fact]
    public void J2_17_percent_of_876_staff_are_145_to_153() =>
        Assert.Equal(
            [new CountRange(145, 153)],
            PublishedShare.Parse("17%").PartsOf(CountRange.Exactly(876))
        );
}
