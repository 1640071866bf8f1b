using System.Globalization;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

public class NormNameTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void A_name_without_texts_is_titled_by_its_id()
    {
        Assert.Equal("days", Days.Title(Chinese));
        Assert.Equal("days", Days.ToString());
    }

    [Fact]
    public void A_title_that_several_share_says_what_it_is_of()
    {
        var name = ElectionNorms.ResidentsCommittee.Turnout(Franchise.HouseholdDelegates);

        Assert.Equal("election.residents-committee.turnout.by-households", name.Id);
        Assert.Equal(
            "residents' committee: turnout of the household delegates",
            name.Title(CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void A_kind_of_election_of_the_host_s_own_is_titled_by_its_words() =>
        Assert.Equal(
            "school board: votes that elect",
            new ElectionNorms(new Label("body/school-board", "school board", "校务委员会")).Majority.Title(
                CultureInfo.InvariantCulture
            )
        );

    [Fact]
    public void A_list_of_choices_is_read_out_one_by_one() =>
        Says(
            JointRecommendationNorms.Constituencies,
            [Constituency.PartyMembers, Constituency.ResidentUnits],
            "party members, resident units",
            "党员、驻区单位"
        );

    [Theory]
    [InlineData(true, "yes", "是")]
    [InlineData(false, "no", "否")]
    public void A_choice_of_two_is_read_out_as_yes_or_no(bool value, string english, string chinese) =>
        Says(JointRecommendationNorms.Willingness, value, english, chinese);

    [Fact]
    public void A_choice_is_read_out_in_words() =>
        Says(ElectionNorms.VillagersCommittee.Tie, TieBreak.Lot, "by lot", "抽签");

    [Fact]
    public void A_number_is_read_out_in_plain_digits() => Says(Days, 12345, "12345", "12345");

    [Fact]
    public void A_text_is_read_out_as_it_stands() =>
        Says(new NormName<string>("motto", Order.None), "as is", "as is", "as is");

    [Fact]
    public void The_law_asks_nothing_is_silent_or_leaves_it_to_others_in_three_ways_of_words()
    {
        Norm?[] answers =
        [
            null,
            new OpenTerm(Article(1)),
            new OpenTerm(Article(1), new("body/province", "the province", "省")),
            new NothingAsked(Article(1)),
        ];

        Assert.Equal(
            ["nothing is said", "left open", "left to the province to say", "nothing is asked"],
            answers.Select(answer => Days.Say(answer, Language.English))
        );
        Assert.Equal(
            ["未作规定", "授权另行规定", "由省规定", "不作要求"],
            answers.Select(answer => Days.Say(answer, Language.Chinese))
        );
    }

    private static void Says<T>(NormName<T> name, T value, string english, string chinese)
        where T : notnull
    {
        var norm = new Norm<T>(value, Article(1), Latitude.Fixed);

        Assert.Equal(english, name.Say(norm, CultureInfo.InvariantCulture));
        Assert.Equal(chinese, name.Say(norm, Chinese));
    }
}
