using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Requirements;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Conventions;

// Sentences of the rooms and of the rulebooks that somebody who wrote a province of his own found wrong.
public class MendedRoomSentenceTests
{
    private static readonly Language En = Language.English;
    private static readonly Language Zh = Language.Chinese;
    private static readonly Label Seen = new(
        "recall-step/urged",
        "urging by the township",
        "乡级人民政府督促"
    );

    private static readonly NormName<ValueList<Label>> Enough = new("enough", Order.AnyWillDo<Label>());

    private static readonly Rulebook Nation = Rulebook.Named("Nation", "国家");

    // "grants held by Bo, who stands: 1", where nobody had said so.
    [Fact]
    public void Nobody_stands_of_whom_nobody_says_so()
    {
        var names = ElectionNorms.VillagersCommittee.Proxies;
        var rules = ProxyRules.From(
            Nation.With(names.CandidatesMayHold, value: false, Article(1)),
            names,
            Franchise.Voters
        );
        var line = rules
            .Decide(
                new() { ElectionDay = new(2027, 3, 1), Grants = [new() { Principal = "Li", Holder = "Bo" }] }
            )
            .Findings.Single(one => one.Rule.Equals(ProxyFindings.Candidate));

        Assert.StartsWith(
            "[open] grants held by Bo, of whom nobody says whether he stands: 1; a fact is missing",
            line.ToString(En),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "【待定】Bo接受委托人数（是否为候选人不详）：1；缺少判断所需的事实",
            line.ToString(Zh),
            StringComparison.Ordinal
        );
    }

    // "Li resigned, which only who may can accept, not the villagers' committee"; "which only who may can do".
    [Fact]
    public void Who_may_is_named()
    {
        var names = ElectionNorms.VillagersCommittee.Ending;
        var rules = EndingRules.From(
            Nation
                .With(names.ResignationAcceptedBy, [Bodies.VillagersAssembly], Article(1))
                .With(names.InvalidDeclaredBy, [Bodies.TownshipGovernment], Article(2)),
            ElectionNorms.VillagersCommittee
        );
        var lines = rules
            .Decide(
                new()
                {
                    Member = "Li",
                    ElectedOn = new(2021, 3, 15),
                    Resignation = new()
                    {
                        HandedInOn = new(2023, 5, 10),
                        DecidedOn = new(2023, 5, 11),
                        DecidedBy = Bodies.VillagersCommittee,
                        IsAccepted = true,
                    },
                    Invalid = new(new(2021, 5, 1), Bodies.VillagersCommittee),
                }
            )
            .Findings;

        Assert.Equal(
            (
                "[not met] Li resigned, which must be accepted by the villagers' assembly, not the villagers' committee — Law (2026) art. 1",
                "【不符合】Li辞职，须由村民会议而非村民委员会审议通过——《法》（2026）第一条"
            ),
            Both(lines, EndingFindings.Resignation)
        );
        Assert.Equal(
            (
                "[not met] the election must be declared invalid by the township government, not the villagers' committee (Li) — Law (2026) art. 2",
                "【不符合】当选须由乡级人民政府而非村民委员会（Li）宣布无效——《法》（2026）第二条"
            ),
            Both(lines, EndingFindings.Invalid)
        );
    }

    // "it was decided on 59 days after it was handed in"; "needs at least 1097 days", which are three years and a day.
    [Fact]
    public void A_time_in_years_is_named_beside_its_days()
    {
        var late = Deadline
            .Within(new(2023, 1, 1), new(2023, 3, 1), new TimeLimit(1, TimeUnit.Month), calendar: null)
            .Line(EndingFindings.ResignationDecided, Article(1));
        var again = Deadline
            .After(new(2020, 1, 1), new(2022, 12, 31), new TimeLimit(3, TimeUnit.Year), calendar: null)
            .Line(RecallFindings.SameFacts, Article(1));

        Assert.Equal(
            "[not met] it was decided 59 days after it was handed in; at most 31 days allowed (1 month); 28 days too many — Law (2026) art. 1",
            late.ToString(En)
        );
        Assert.Equal(
            "[not met] the same facts are brought 1095 days after a recall failed; needs at least 1097 days (3 years); 2 days short — Law (2026) art. 1",
            again.ToString(En)
        );
        Assert.Equal(
            "【不符合】距上次罢免未获通过1095日，以同一事实再次提出；须不少于1097日（3年）；还差2日——《法》（2026）第一条",
            again.ToString(Zh)
        );
    }

    // "the delegation says 1 of what it must ()"; "the call must come urging by the township".
    [Fact]
    public void What_nobody_lists_has_no_empty_brackets()
    {
        var delegation = Of("assembly.delegation", Measure.Open(1));
        var call = Of("recall.caller-after", Measure.Stated(Verdict.Breached)) with { Detail = Seen };

        Assert.Equal(
            "[open] What a delegation says: 1; no rulebook says what is needed — no provision",
            delegation.ToString(En)
        );
        Assert.Equal(
            "【待定】授权应当明确的事项：1；各级规定均未作规定——无条文依据",
            delegation.ToString(Zh)
        );
        Assert.Equal(
            "[not met] the call must come after urging by the township — no provision",
            call.ToString(En)
        );
    }

    // "needs at least 1 day; 38 days short", of one day before; "not published in: the board; needs at least 1".
    [Theory]
    [InlineData(
        -1,
        "[met] the step: done on 2024-03-13, 1 day before polling day; the last day is 2024-03-13; 0 days to spare"
    )]
    [InlineData(
        37,
        "[not met] the step: done on 2024-04-20, 37 days after polling day; the last day is 2024-03-13; 38 days late"
    )]
    public void A_last_day_before_another_is_named(int days, string said)
    {
        var vote = new Label("stage/vote", "polling day", "选举日");
        var step = new Label("stage/step", "the step", "该环节");
        var polling = new LocalDate(2024, 3, 14);
        var names = new StageNorms("sample", step);
        var outcome = Procedure
            .From(Nation.With(names.Latest, DayRule.Before(new(1), vote), Article(1)), "sample")
            .Check(
                new()
                {
                    FixedDays = [new(vote, polling)],
                    Acts = [new() { Stage = step, Day = polling.PlusDays(days) }],
                },
                polling.PlusDays(60)
            );

        Assert.StartsWith(
            said,
            outcome.Findings.Single(line => line.Rule.Equals(ProcedureFindings.Latest)).ToString(),
            StringComparison.Ordinal
        );
    }

    // "who does it, township government is "township government", but "not listed" prevails".
    [Fact]
    public void An_item_that_only_one_of_two_lists_is_no_value_against_another()
    {
        var nation = Nation.With(Enough, [Bodies.VillagersAssembly], Article(1), Latitude.Fixed);
        var added = nation.Under("Street", "街道").Adding(Enough, [Bodies.VillagersCommittee], Article(9));

        Assert.Equal(
            "Street: enough has \"villagers' committee\" (Law (2026) art. 9), which the norm that prevails does not list (Law (2026) art. 1; may not be changed)",
            Assert.Single(added.ConflictsWithSuperiors()).ToString(En)
        );
        Assert.Equal(
            "街道：enough列有“村民委员会”（《法》（2026）第九条），但上位规定未列，以上位规定为准（《法》（2026）第一条；不得变更）",
            Assert.Single(added.ConflictsWithSuperiors()).ToString(Zh)
        );
    }

    // 至少比应选名额多1名，至多多2; "1 time running: has left"; 缺出席会议; "at least 1 × every year".
    [Fact]
    public void Values_read_as_words()
    {
        Assert.Equal("至少比应选名额多1名，至多多2名", Surplus.Between(1, 2).ToString(Zh));
        Assert.Equal(
            "差额不少于应选名额的1/3（向上取整），至多多1/1",
            Surplus.BetweenShares(Ratio.Of(1, 3), Ratio.Of(1, 1), Rounding.Up).ToString(Zh)
        );
        Assert.Equal("once: has left", new AbsenceRule(1, IsAutomatic: true).ToString(En));
        Assert.Equal(
            "2 times running: may be held to have left",
            new AbsenceRule(2, IsAutomatic: false).ToString(En)
        );
        Assert.Equal("一次即视为退出", new AbsenceRule(1, IsAutomatic: true).ToString(Zh));
        Assert.Equal("缺：乡级人民政府督促", new Checklist([Seen], [Seen]).ToString(Zh));
        Assert.Equal(
            "at least 1 time every year of the calendar",
            Cadence.AtLeast(1, CadenceUnit.Year).ToString(En)
        );
    }

    // "Input most was out of range"; "they do not say LawOf", where the record has a Day; "the area or the kind".
    [Fact]
    public void What_is_refused_names_the_remedy()
    {
        Assert.StartsWith(
            "The most is below the least, 7: swap them.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(7, 3)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "where the record has a day of its own",
            Facts.NotSaid(nameof(Facts.LawOf)).Message,
            StringComparison.Ordinal
        );
        var wrong = new ProcedureLog
        {
            ProcedureId = "election.villagers-committee.proces",
            LawOf = new(2026, 3, 1),
        };
        var unknown = Assert.Throws<ArgumentException>(() =>
            Procedure.Known(NationalRulebook.Editions.On(new(2026, 3, 1)), wrong.ProcedureId)
        );
        Assert.StartsWith(
            "No rulebook says anything of the procedure 'election.villagers-committee.proces'.",
            unknown.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("election.villagers-committee.process", unknown.Message, StringComparison.Ordinal);
    }

    // "Petition for a recall (…): 0 of a total that is not known; needs at least 1", of a fifth of those who vote.
    [Fact]
    public void A_petition_that_nobody_signed_is_held_against_the_share()
    {
        var line = Recalled(signatures: []).Single(one => one.Rule.Equals(RecallFindings.Petition));

        Assert.Equal(
            "[not met] Petition for a recall (villagers with the right to vote: at least 1/5 of those on the roll): 0 of a total that is not known — Law (2026) art. 1",
            line.ToString(En)
        );
    }

    // "needs at least 31 days", without whose turn that is; "must be called by one whom the norm names".
    [Fact]
    public void A_vote_to_recall_is_in_the_turn_of_somebody_named()
    {
        var lines = Recalled([new(Circles.VillagersWithTheVote, 200, 1000)], Bodies.TownshipGovernment);
        var others = Recalled([new(Circles.VillagersWithTheVote, 200, 1000)], Bodies.VillagersAssembly);

        Assert.Equal(
            (
                "[met] the vote was held 35 days after the petition; needs at least 31 days (the turn of the township government); 4 days to spare — Law (2026) art. 2",
                "【符合】收到罢免要求后35日投票；须不少于31日（乡级人民政府召集的期限）；富余4日——《法》（2026）第二条"
            ),
            Both(lines, RecallFindings.Deadline)
        );
        Assert.Equal(
            (
                "[not met] must be called by the villagers' committee or the township government, not the villagers' assembly — Law (2026) art. 2",
                "【不符合】须由村民委员会或者乡级人民政府而非村民会议召集——《法》（2026）第二条"
            ),
            Both(others, RecallFindings.Caller)
        );
    }

    // "if not: in a large village and under simplified procedure: …", of which nobody sees how far the "not" goes.
    [Fact]
    public void The_contrary_of_a_case_shows_how_far_it_goes()
    {
        var large = new Case("large-village", new("in a large village", "大村"));

        Assert.Equal("not \"in a large village\"", (!large).ToString(En));
        Assert.Equal("并非“大村”", (!large).ToString(Zh));
    }

    private static ValueList<Finding> Recalled(ValueList<PetitionSignatures> signatures, Label? caller = null)
    {
        var names = ElectionNorms.VillagersCommittee.Recall;
        var rulebook = Nation
            .With(
                names.Petition,
                [new(Circles.VillagersWithTheVote, new(Threshold.AtLeast(1, 5), Base.Roll))],
                Article(1)
            )
            .With(
                names.Callers,
                [
                    new(Bodies.VillagersCommittee, new TimeLimit(30)),
                    new(Bodies.TownshipGovernment, Within: null),
                ],
                Article(2)
            );
        return RecallRules
            .From(rulebook, ElectionNorms.VillagersCommittee, Franchise.Voters)
            .Decide(
                new()
                {
                    Members = ["Li"],
                    Petition = new() { ReceivedOn = new(2021, 3, 1), Signatures = signatures },
                    Vote = new()
                    {
                        Day = new(2021, 4, 5),
                        CalledBy = caller,
                        Roll = new()
                        {
                            Franchise = Franchise.Voters,
                            Registered = 900,
                            Entitled = 1000,
                        },
                        Tally = BallotPaper.Of(["Li"], 1).CountPatterns([1, 0], [300, 200]),
                    },
                }
            )
            .Findings;
    }

    private static (string, string) Both(ValueList<Finding> lines, RuleDescriptor rule)
    {
        var line = lines.Single(one => one.Rule.Equals(rule));
        return (line.ToString(En), line.ToString(Zh));
    }

    private static Finding Of(string rule, Measure measure) =>
        new(PublicSurface.Statics<RuleDescriptor>().First(one => one.Id == rule), measure, source: null);
}
