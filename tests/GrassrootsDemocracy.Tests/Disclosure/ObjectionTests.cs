using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// Shandong 2018 arts 11, 16, 17, 22; Chongqing 2013 arts 31, 32, 35; village law 2018 art. 31.
public sealed class ObjectionTests
{
    private static readonly DisclosureProcessNorms Stages = Affairs.Process;

    // What is answered, after how many days; both sides of each limit.
    [Theory]
    [InlineData("370000", "plan", "plan-objection", 5)]
    [InlineData("370000", "plan-objection", "plan-answer", 5)]
    [InlineData("370000", "plan-publication", "published-plan-objection", 5)]
    [InlineData("370000", "published-plan-objection", "published-plan-answer", 5)]
    [InlineData("500000", "plan", "plan-objection", 5)]
    [InlineData("500000", "plan-objection", "plan-answer", 5)]
    [InlineData("500000", "application", "inquiry", 10)]
    [InlineData("500000", "objection", "answer", 3)]
    [InlineData("500000", "complaint", "investigation", 10)]
    public void Each_step_has_its_days_from_what_happened(string place, string first, string second, int days)
    {
        Assert.Equal(Verdict.Met, Latest(days));
        Assert.Equal(Verdict.Breached, Latest(days + 1));

        Verdict Latest(int after)
        {
            var start = new LocalDate(2021, 2, 25);
            var log = Log(new(2021, 1, 1)) with
            {
                Log = new() { Acts = [Act(first, start), Act(second, start.PlusDays(after))] },
            };
            return Rules(JurisdictionCode.Parse(place), start)
                .Check(log, start.PlusDays(60))
                .Procedure.Stages.Single(stage => stage.Stage.Stage.Key == second)
                .Findings.Single(line => line.Rule.Equals(ProcedureFindings.Latest))
                .Verdict;
        }
    }

    // 村民小组组长自收到异议之日起三日内给予答复: Chongqing 2013 art. 32(3).
    [Theory]
    [InlineData(3, Verdict.Met)]
    [InlineData(4, Verdict.Breached)]
    public void In_Chongqing_the_head_of_a_group_answers_within_three_days(int after, Verdict verdict)
    {
        var start = new LocalDate(2021, 2, 26);
        var rules = DisclosureRules.From(
            RulebookCatalogue.BuiltIn.Find(Chongqing, start),
            DisclosureNorms.GroupAffairs
        );
        var log = Log(new(2021, 1, 1)) with
        {
            Log = new() { Acts = [Act("objection", start), Act("answer", start.PlusDays(after))] },
        };
        var lines = rules.Check(log, start.PlusDays(30)).Procedure.Findings;

        Assert.Equal(
            verdict,
            lines
                .Single(line =>
                    line.Rule.Equals(ProcedureFindings.Latest)
                    && line.ToString().Contains("(1)", StringComparison.Ordinal)
                )
                .Verdict
        );
    }

    // 责令依法公布: an order is answered by publishing anew; the law sets no day, so that it stays open until it is done.
    [Theory]
    [InlineData("2021-05-01", Verdict.Met)]
    [InlineData(null, Verdict.Undetermined)]
    public void An_order_is_open_until_it_is_carried_out(string? anew, Verdict verdict)
    {
        var log = Log(new(2021, 1, 1)) with
        {
            Log = new()
            {
                Acts =
                [
                    Act("complaint", new(2021, 4, 1)) with
                    {
                        By = Circles.Villagers,
                    },
                    Act("investigation", new(2021, 4, 5)) with
                    {
                        By = Bodies.TownshipGovernment,
                    },
                    Act("order", new(2021, 4, 6)) with
                    {
                        By = Bodies.TownshipGovernment,
                    },
                    .. anew is null
                        ? (ValueList<StageAct>)[]
                        : [Act("republication", Day(anew)) with { By = Bodies.VillagersCommittee }],
                ],
            },
        };
        var outcome = National(new(2021, 1, 1)).Check(log, new(2021, 6, 1));

        Assert.Equal(verdict, outcome.Procedure.Verdict);
    }

    // Shandong 2018 art. 11: plan, review, joint meeting, publication, each by its own body.
    [Theory]
    [InlineData("joint-meeting-of-two-committees", Verdict.Met)]
    [InlineData("villagers-committee", Verdict.Breached)]
    public void In_Shandong_a_joint_meeting_fixes_the_plan(string by, Verdict verdict)
    {
        var log = Log(new(2021, 1, 1)) with
        {
            Log = new()
            {
                Acts =
                [
                    Act("plan", new(2021, 3, 1)) with
                    {
                        By = Bodies.VillagersCommittee,
                    },
                    Act("review", new(2021, 3, 3)) with
                    {
                        By = Bodies.VillageSupervisionCommittee,
                    },
                    Act("fixing", new(2021, 3, 8)) with
                    {
                        By = Label.Of($"body/{by}"),
                    },
                    Act("disclosure", new(2021, 3, 9)) with
                    {
                        By = Bodies.VillagersCommittee,
                    },
                ],
            },
        };

        Assert.Equal(
            verdict,
            GrassrootsDemocracy.Norms.Verdicts.All(
                Rules(Shandong, new(2021, 1, 1))
                    .Check(log, new(2021, 4, 1))
                    .Procedure.Findings.Where(line =>
                        line.Rule.Equals(ProcedureFindings.Actor)
                        || line.Rule.Equals(ProcedureFindings.Sequence)
                    )
                    .Select(line => line.Verdict)
            )
        );
    }

    [Fact]
    public void The_stages_have_ids_of_their_own() =>
        Assert.Equal(
            "disclosure.villagers-committee.process.plan-objection.latest",
            Stages.PlanObjection.Latest.Id
        );

    private static StageAct Act(string stage, LocalDate day) =>
        new()
        {
            Stage = Label.Of($"disclosure-stage/{stage}"),
            Day = day,
            Reference = stage is "plan" or "review" or "fixing" or "disclosure" ? null : "1",
        };
}
