using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Conventions;

// Sentences that once were wrong, each beside what it says now.
public class MendedSentenceTests
{
    private static readonly Language En = Language.English;
    private static readonly Language Zh = Language.Chinese;

    // "Wang has 1 votes", "1 candidates stood", "1 ballots came back", "the committee has 1 members".
    public static TheoryData<string, long, string> Counted { get; } =
        new()
        {
            { "election.majority", 1, "Wang has 1 vote" },
            { "election.majority", 2, "Wang has 2 votes" },
            { "election.surplus", 1, "1 candidate stood" },
            { "election.excess-ballots", 1, "1 ballot came back" },
            { "election.seats", 1, "the committee has 1 member" },
            { "election.roll-published", 1, "the roll was published 1 day before the vote" },
            { "ending.incompetence", 1, "the longest run of appraisals that found Wang incompetent: 1" },
            { "assembly.notice", 1, "told 1 day before the meeting" },
        };

    [Theory]
    [MemberData(nameof(Counted))]
    public void One_is_not_many(string rule, long number, string said) =>
        Assert.Equal($"[met] {said} — no provision", Line(rule, Measure.Recorded(number), "Wang").ToString());

    // "published an unknown number days before the vote"; 名册于选举日前 数目不详 日公布.
    [Theory]
    [InlineData("election.roll-published", "when the roll was published is not known", "名册公布日期不详")]
    [InlineData("assembly.notice", "when those invited were told is not known", "通知日期不详")]
    [InlineData(
        "polling.box-approval",
        "Approval of a mobile ballot box (North): not known",
        "流动票箱的批准（North）：不详"
    )]
    public void What_is_not_known_is_said_so(string rule, string english, string chinese)
    {
        var line = Line(rule, Measure.NotKnown, "North");

        Assert.Equal($"[open] {english} — no provision", line.ToString(En));
        Assert.Equal($"【待定】{chinese}——无条文依据", line.ToString(Zh));
    }

    // "published -5 days before the vote"; 前 -5 日公布.
    [Fact]
    public void Days_on_the_other_side_are_not_fewer_than_none()
    {
        var line = Line("election.roll-published", Measure.AtLeast(-5, 20));

        Assert.StartsWith(
            "[not met] the roll was published 5 days after the vote;",
            line.ToString(En),
            StringComparison.Ordinal
        );
        Assert.StartsWith("【不符合】名册于选举日后5日公布；", line.ToString(Zh), StringComparison.Ordinal);
    }

    // "[not met] Z is on the roll"; [不符合] Bo 未在其他地方登记; [不符合] 委托按时公布.
    [Theory]
    [InlineData("candidacy.voter", "Z must be on the roll", "Z须列入选民名单")]
    [InlineData("voters.one-roll", "Z must be on no other roll", "Z不得在其他地方登记")]
    [InlineData("proxies.published", "the grant must be published in time: Z", "委托须按时公布：Z")]
    [InlineData("post.barred", "nobody who is barred may sit on it: Z", "不得任职的人员不得在任：Z")]
    [InlineData("motion.studied-first", "must be studied first by Z", "须先经Z研究讨论")]
    public void What_is_asked_and_is_not_so_is_not_said_to_be_so(string rule, string english, string chinese)
    {
        var line = Line(rule, Measure.Holds(isSo: false), "Z");

        Assert.Equal($"[not met] {english} — no provision", line.ToString(En));
        Assert.Equal($"【不符合】{chinese}——无条文依据", line.ToString(Zh));
    }

    // "is to run it; it did: 0; needs at least 1"; 实际由其主持：1；须不少于 1.
    [Fact]
    public void Yes_and_no_are_no_numbers()
    {
        var line = Line("by-election.run-by", Measure.Holds(isSo: false)) with
        {
            Detail = NamedBodies.Instead([Bodies.VillagersCommittee], Bodies.TownshipGovernment),
        };

        Assert.Equal(
            "[not met] it must be run by the villagers' committee, not the township government — no provision",
            line.ToString(En)
        );
        Assert.Equal("【不符合】须由村民委员会而非乡级人民政府主持——无条文依据", line.ToString(Zh));
    }

    // "villagers-committee is to run it"; "wang is the spouse of li" where names are known.
    [Fact]
    public void Ids_do_not_reach_a_reader()
    {
        var path = new KinPath("wang", "li", KinRelation.Spouse, [new("wang", "li", KinRelation.Spouse)]);

        Assert.Equal("villagers committee", Label.Of("body/villagers-committee").ToString(En));
        Assert.Equal("王芳是李强的配偶", path.Named(id => id == "wang" ? "王芳" : "李强").ToString(Zh));
        Assert.Equal("王芳", new Person { Id = "wang", Name = "王芳" }.Called);
    }

    // Who called the meeting is not known: "called by villagers' committee; a fact is missing".
    [Fact]
    public void What_nobody_knows_is_not_said_as_known()
    {
        var line = Line("assembly.called-by", Measure.Holds(isSo: null)) with
        {
            Detail = new NamedBodies([Bodies.VillagersCommittee, Bodies.TownshipGovernment]),
        };

        Assert.Equal(
            "[open] must be called by the villagers' committee or the township government; whether it is so is not known — no provision",
            line.ToString(En)
        );
        Assert.Equal(
            "【待定】须由村民委员会或者乡级人民政府召集；是否如此不详——无条文依据",
            line.ToString(Zh)
        );
    }

    // 各级规定均无此要求 beside 待定; "left for a lower rulebook to say" where the article does not.
    [Fact]
    public void Nobody_speaks_others_are_to_say_and_the_provision_is_silent_are_three_lines()
    {
        var silent = Line("election.seats", Measure.Open(5));
        var left = new Finding(ElectionFindings.Seats, Measure.Left(5, whole: null, to: null), Article(8));
        var unsettled = new Finding(ElectionFindings.Seats, Measure.Open(5), Article(8));

        Assert.Equal(
            [
                "【待定】委员会5人；各级规定均未作规定——无条文依据",
                "【待定】委员会5人；授权另行规定——《法》（2026）第八条",
                "【待定】委员会5人；该条文未作明确规定——《法》（2026）第八条",
            ],
            new[] { silent, left, unsettled }.Select(line => line.ToString(Zh))
        );
    }

    // Three steps printed as six, one kind as two.
    [Fact]
    public void Items_that_hold_the_mark_of_a_list_are_kept_apart_by_a_stronger_one()
    {
        ValueList<Label> steps =
        [
            new("step/draft", "presenting the draft", "介绍草案、依据和有关情况"),
            new("step/debate", "statements, questions and debate", "陈述意见、询问、质证和辩论"),
            new("step/record", "signing the record", "确认记录并签字"),
        ];

        Assert.Equal(
            "介绍草案、依据和有关情况；陈述意见、询问、质证和辩论；确认记录并签字",
            CommonWords.Join(steps, Zh)
        );
        Assert.Equal(
            "presenting the draft; statements, questions and debate; signing the record",
            CommonWords.Join(steps, En)
        );
        Assert.Equal("a, b", new NameList(["a", "b"]).ToString(En));
        Assert.Equal(("none", "无"), (new NameList([]).ToString(En), new NameList([]).ToString(Zh)));
    }

    // "100 of 50 entitled are on the roll (200.0 %)"; 9998 of 10000 as "100.0 %"; 5001 and 4999 both as "50.0 %".
    [Theory]
    [InlineData(100, 50, "more than all")]
    [InlineData(9998, 10000, "99.98 %")]
    [InlineData(5001, 10000, "50.01 %")]
    [InlineData(4999, 10000, "49.99 %")]
    public void A_share_shows_on_which_side_it_lies(long actual, long whole, string share) =>
        Assert.Contains(
            $"entitled are on the roll ({share})",
            Line("election.registration", Measure.Recorded(actual, whole)).ToString(),
            StringComparison.Ordinal
        );

    // "5 is 0 % of 1001–9223372036854775807".
    [Fact]
    public void A_range_without_an_end_is_said_so()
    {
        var judged = PublishedShare.Parse("0%").Judge(5, 100);

        Assert.EndsWith("and 5 is 0 % of at least 1001", judged.ToString(En), StringComparison.Ordinal);
        Assert.EndsWith("按部分数5计，总数应为不少于1001", judged.ToString(Zh), StringComparison.Ordinal);
    }

    // 一人兼任的职位数突破不超过1；放宽为不超过2即可; "one person holds more posts than at most 1"; "not at least 1; at least 0 would do".
    [Fact]
    public void What_is_given_up_is_said_as_what_was_asked()
    {
        var posts = new PlanChange(new(PlanDemandKind.PostsEach) { Most = 1 }, Least: null, Most: 2);
        var women = new PlanChange(
            new(PlanDemandKind.Women) { Bodies = [Bodies.VillagersCommittee], Least = 1 },
            Least: 0,
            Most: null
        );

        Assert.Equal(
            "one person holds more posts than allowed (at most 1); at most 2 would do",
            posts.ToString(En)
        );
        Assert.Equal("一人兼任的职位数突破限额（不超过1）；放宽为不超过2即可", posts.ToString(Zh));
        Assert.Equal(
            "women on the villagers' committee: at least 1 is given up; none would do",
            women.ToString(En)
        );
        Assert.Equal("村民委员会妇女成员：不再要求不少于1；没有亦可", women.ToString(Zh));
    }

    // 合计专职人员5 至 7 (of what?); 该事项可付表决（超过 1/2（实到会人数））.
    [Fact]
    public void Units_and_wholes_have_their_place_in_Chinese()
    {
        Assert.Equal("超过实到会人数的1/2", new Quota(Threshold.Majority, Base.Present).ToString(Zh));
        Assert.Equal(
            "more than 1/2 of those present",
            new Quota(Threshold.Majority, Base.Present).ToString(En)
        );
    }

    // "attending without a right to: 0 ;"; "elected 0 days after the end of the term"; "at most 0 allowed; 10 to spare".
    [Fact]
    public void Nobody_none_and_the_day_itself_are_said()
    {
        var listening = Line("plenary.listen", Measure.AtMost(0, 0)) with { Detail = new NameList([]) };
        var term = Line("ending.term", Measure.AtMost(0, 0));
        var early = Line("ending.term", Measure.AtMost(-10, 0));

        Assert.Equal(
            "[met] attending without a right to: 0 (none); none allowed; 0 to spare — no provision",
            listening.ToString(En)
        );
        Assert.Equal(
            "[met] the next committee was elected on the day that the term ended — no provision",
            term.ToString(En)
        );
        Assert.Equal(
            "[met] the next committee was elected 10 days before the end of the term; 10 days to spare — no provision",
            early.ToString(En)
        );
    }

    // "demands that cannot all be met; posts: 0 (); people who could hold them: 0 (none)", and one that listed 6,667 names.
    [Fact]
    public void A_conflict_names_its_demands_and_not_everybody()
    {
        var women = new PlanDemand(PlanDemandKind.Women) { Bodies = [Bodies.VillagersCommittee], Least = 1 };
        var size = new PlanDemand(PlanDemandKind.Members) { Bodies = [Bodies.VillagersCommittee], Most = 0 };
        var conflict = new PlanConflict(IsShortage: false, [], [], [women, size]);
        var shortage = new PlanConflict(
            IsShortage: true,
            [],
            [.. Enumerable.Range(1, 6667).Select(number => new Person { Id = $"p{number}" })],
            []
        );

        Assert.Equal(
            "不能同时满足的要求：村民委员会妇女成员：不少于1、村民委员会成员人数：不超过0",
            conflict.ToString(Zh)
        );
        Assert.EndsWith(
            "people who could hold them: 6667 (p1, p2, p3, p4, p5, p6, p7, p8, p9, p10 and others, 6667 in all)",
            shortage.ToString(En),
            StringComparison.Ordinal
        );
    }

    private static Finding Line(string rule, Measure measure, string? subject = null) =>
        new(PublicSurface.Statics<RuleDescriptor>().First(one => one.Id == rule), measure, source: null)
        {
            Subject = subject,
        };
}
