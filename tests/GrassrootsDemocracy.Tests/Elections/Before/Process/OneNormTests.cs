using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Handovers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Elections.Before.Process;

// What a room asks for and what a stage asks for is one norm: whoever tightens the one has tightened the other.
public sealed class OneNormTests
{
    private static readonly ElectionNorms N = ElectionNorms.VillagersCommittee;
    private static readonly LocalDate Day = new(2027, 3, 20);
    private static readonly Rulebook Nation = NationalRulebook.Editions.On(Day);
    private static readonly Citation Source = new(
        new("Measures", "办法", "2027"),
        Provision.Article(1),
        TextStatus.Read
    );

    // 村民委员会组织法 2026, art. 17(1): twenty days; the measures ask for twenty-five.
    [Theory]
    [InlineData(19, false, Verdict.Breached)]
    [InlineData(20, false, Verdict.Met)]
    [InlineData(22, true, Verdict.Breached)]
    [InlineData(24, true, Verdict.Breached)]
    [InlineData(25, true, Verdict.Met)]
    public void The_vote_and_the_calendar_judge_one_roll_alike(int before, bool isTightened, Verdict verdict)
    {
        var published = Day.PlusDays(-before);
        Assert.All(
            isTightened
                ? new[]
                {
                    Nation.Under("x").With(N.RollPublished, new TimeLimit(25), Source),
                    Nation
                        .Under("x")
                        .With(
                            N.Process.Roll.Latest,
                            DayRule.Before(new(25), N.Process.Polling.Stage),
                            Source
                        ),
                }
                : [Nation],
            law =>
            {
                var vote = new Scene
                {
                    Law = law,
                    On = Day,
                    PublishedOn = published,
                    Votes = [60, 40],
                    Ballots = 100,
                }.Decide();
                var log = new ProcedureLog
                {
                    FixedDays = [new(N.Process.Polling.Stage, Day)],
                    Acts = [new() { Stage = N.Process.Roll.Stage, Day = published }],
                };
                var calendar = Procedure
                    .From(law, N.Process.Id)
                    .Check(log, Day)
                    .Stages.Single(status => status.Stage.Stage == N.Process.Roll.Stage);
                Assert.Equal(
                    verdict,
                    vote.Findings.Single(line => line.Rule.Equals(ElectionFindings.RollPublished)).Verdict
                );
                Assert.Equal(
                    verdict,
                    calendar.Findings.Single(line => line.Rule.Equals(ProcedureFindings.Latest)).Verdict
                );
            }
        );
    }

    // A last day that is not counted from the vote is no time before the vote, and the vote does not judge it.
    [Fact]
    public void A_day_counted_from_another_stage_is_judged_by_the_calendar_alone()
    {
        var law = Rulebook
            .Named("Law", "法")
            .With(N.Process.Roll.Latest, DayRule.After(new(3), N.Process.Registration.Stage), Source);
        Assert.Equal(TermState.Silent, law.FindOrOpen(N.RollPublished).State);
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void A_time_that_a_room_states_is_the_last_day_of_the_stage(string room, string day)
    {
        var (time, last) = Forms[room];
        var law = Rulebook.Named("x").With(time, new TimeLimit(3), Source);
        Assert.Equal(new TimeLimit(3), law.Find(time)?.Value);
        Assert.Equal(day, law.Find(last)?.Value.ToString());
    }

    public static TheoryData<string, string> Times =>
        new()
        {
            { "roll", "3 days before polling day" },
            { "proxy request", "3 days before polling day" },
            { "proxy list", "3 days before polling day" },
            { "sign-up", "3 days before polling day" },
            { "withdrawal", "3 days before polling day" },
            { "handover", "3 days after announcing the result" },
        };

    // Who may nominate, and who does it in the stage (arts 16 of Zhejiang and 18(1) of the law of 2026).
    [Fact]
    public void Whoever_may_nominate_does_it_in_the_stage()
    {
        var law = Nation.Under("x").With(N.Candidacy.Nominators, [new(Bodies.VillagersAssembly, 1)], Source);
        Assert.Equal(
            Nation.Find(N.Candidacy.Nominators)?.Value.Select(of => of.Who),
            Nation.Find(N.Process.Nomination.Actors)?.Value
        );
        Assert.Equal(
            Nation.Find(N.Candidacy.Nominators)?.Value.Select(of => of.Who),
            Procedure.From(Nation, N.Process.Id).Find(N.Process.Nomination.Stage)?.Actors.Norm?.Value
        );
        Assert.NotEmpty(law.ConflictsWithSuperiors());
    }

    [Fact]
    public void Where_both_ask_for_the_same_type_they_have_one_name()
    {
        Assert.Same(N.Process.Committee.Actors, N.ElectionCommittee.ChosenBy);
        Assert.Same(N.Process.Review.Actors, N.Candidacy.Reviewer);
        Assert.Same(N.Process.Withdrawal.Evidence, N.Candidacy.WithdrawalEvidence);
        Assert.Same(N.Process.ProxyList.Published, N.Proxies.ListPublished);
        Assert.Same(N.Process.MobileBoxes.Approval, N.Polling.BoxApproval);
        Assert.Same(N.Process.MobileBoxes.Published, N.Polling.BoxPublished);
        Assert.Same(N.Process.Handover.Actors, N.Handover.RunBy);
        Assert.Same(N.Process.Handover.Supervisors, N.Handover.SupervisedBy);
        Assert.Same(N.Ending.Overrun, N.Term.MostLate);
    }

    // 浙江省村民委员会选举办法 art. 33: run by the election committee, supervised by the township, within ten days.
    [Theory]
    [InlineData(10, true, Verdict.Met)]
    [InlineData(11, true, Verdict.Breached)]
    [InlineData(10, false, Verdict.Breached)]
    public void A_handover_is_judged_alike_as_a_stage_and_by_itself(
        int after,
        bool byTownship,
        Verdict verdict
    )
    {
        var law = Zhejiang2020.Layer.LaidOver(Nation);
        var supervisor = byTownship ? Bodies.TownshipGovernment : Bodies.CountyGovernment;
        var room = HandoverRules
            .From(law, N)
            .Decide(
                new()
                {
                    NewCommitteeOn = Day,
                    CompletedOn = Day.PlusDays(after),
                    RunBy = Bodies.ElectionCommittee,
                    SupervisedBy = supervisor,
                }
            );
        var stage = Procedure
            .From(law, N.Process.Id)
            .Check(
                new()
                {
                    FixedDays = [new(N.Process.Polling.Stage, Day)],
                    Acts =
                    [
                        new() { Stage = N.Process.Announcement.Stage, Day = Day },
                        new()
                        {
                            Stage = N.Process.Handover.Stage,
                            Day = Day.PlusDays(after),
                            By = Bodies.ElectionCommittee,
                            SupervisedBy = supervisor,
                        },
                    ],
                },
                Day.PlusDays(30)
            )
            .Stages.Single(status => status.Stage.Stage == N.Process.Handover.Stage);
        Assert.Equal(verdict, room.Verdict);
        Assert.Equal(verdict, stage.Verdict);
    }

    private static Dictionary<string, (NormName<TimeLimit> Time, NormName<DayRule> Last)> Forms { get; } =
        new()
        {
            ["roll"] = (N.RollPublished, N.Process.Roll.Latest),
            ["proxy request"] = (N.Proxies.AskedBefore, N.Process.ProxyRequest.Latest),
            ["proxy list"] = (N.Proxies.PublishedBefore, N.Process.ProxyList.Latest),
            ["sign-up"] = (N.Candidacy.SignUpBefore, N.Process.SelfNomination.Latest),
            ["withdrawal"] = (N.Candidacy.WithdrawnBefore, N.Process.Withdrawal.Latest),
            ["handover"] = (N.Handover.Within, N.Process.Handover.Latest),
        };
}
