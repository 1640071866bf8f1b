using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Procedures;

// What holds for every log of an election under the measures of Zhejiang, however odd.
public sealed class ProcedurePropertyTests
{
    private static readonly ProcessNorms Norms = ElectionNorms.VillagersCommittee.Process;

    private static readonly Procedure Process = Procedure.From(
        Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2026, 3, 1))),
        Norms.Id
    );

    private static readonly LocalDate D = new(2027, 3, 20);

    private static readonly Gen<StageAct> Acts =
        from stage in Gen.Int[0, Process.Stages.Count - 1]
        from day in Gen.Int[-30, 40]
        from reference in Gen.Int[0, 3]
        from kind in Gen.Int[0, 4]
        let act = new StageAct
        {
            Stage = Process.Stages[stage].Stage,
            Day = D.PlusDays(Process.Stages[stage].Stage == Norms.Polling.Stage ? 0 : day),
            Reference = reference == 0 ? null : $"{reference}",
        }
        select kind switch
        {
            0 => act,
            1 => act with { By = Bodies.ElectionCommittee, Publication = Publication.Never },
            2 => act with { By = Circles.Voters, Publication = new(act.Day.PlusDays(2)) },
            3 => act with { Evidence = [], ApprovedBy = [], Publication = new(act.Day, act.Day.PlusDays(1)) },
            _ => act with { Evidence = [ElectionEvidence.WrittenRequest], Publication = new(act.Day) },
        };

    private static readonly Gen<ProcedureLog> Logs =
        from acts in Acts.Array[0, 25]
        from self in Gen.Bool
        from boxes in Gen.Bool
        select new ProcedureLog
        {
            FixedDays = [new(Norms.Polling.Stage, D)],
            Acts = [.. acts],
            Circumstances =
            [
                new(ElectionOccasions.SelfNomination, self),
                new(ElectionOccasions.MobileBoxes, boxes),
            ],
        };

    [Fact]
    public void A_later_day_never_turns_a_breach_into_anything_else() =>
        Gen.Select(Logs, Gen.Int[-35, 45], Gen.Int[0, 30])
            .Sample(
                (log, day, later) =>
                {
                    var before = Process.Check(log, D.PlusDays(day));
                    var after = Process.Check(log, D.PlusDays(day + later));
                    foreach (var breach in before.Stages.Where(stage => stage.Verdict == Verdict.Breached))
                    {
                        Assert.Equal(
                            Verdict.Breached,
                            after.Stages.Single(stage => stage.Stage.Stage == breach.Stage.Stage).Verdict
                        );
                    }
                }
            );

    [Fact]
    public void What_is_done_is_never_undone() =>
        Gen.Select(Logs, Gen.Int[-35, 45], Gen.Int[0, 30])
            .Sample(
                (log, day, later) =>
                {
                    var before = Process.Check(log, D.PlusDays(day));
                    var after = Process.Check(log, D.PlusDays(day + later));
                    Assert.All(
                        before.Stages.Where(stage => stage.DoneOn is not null),
                        done =>
                            Assert.Equal(
                                done.DoneOn,
                                after.Stages.Single(stage => stage.Stage.Stage == done.Stage.Stage).DoneOn
                            )
                    );
                }
            );

    [Fact]
    public void Whatever_the_log_says_a_last_day_counted_from_the_vote_stays() =>
        Gen.Select(Logs, Acts)
            .Sample(
                (log, act) =>
                {
                    var more = log with { Acts = [.. log.Acts, act] };
                    var (before, after) = (Process.Check(log, D), Process.Check(more, D));
                    foreach (var stage in before.Stages.Where(stage => IsFromTheVote(stage.Stage)))
                    {
                        Assert.Equal(
                            stage.Latest,
                            after.Stages.Single(other => other.Stage.Stage == stage.Stage.Stage).Latest
                        );
                    }
                }
            );

    [Fact]
    public void Moving_every_day_moves_the_calendar_and_changes_no_verdict() =>
        Gen.Select(Logs, Gen.Int[-400, 400], Gen.Int[-35, 45])
            .Sample(
                (log, shift, day) =>
                {
                    var moved = Moved(log, shift);
                    Assert.Equal(
                        Process.Plan(log).Stages.Select(stage => stage.Latest?.PlusDays(shift)),
                        Process.Plan(moved).Stages.Select(stage => stage.Latest)
                    );
                    Assert.Equal(
                        Process
                            .Check(log, D.PlusDays(day))
                            .Findings.Select(line => (line.Rule, line.Measure)),
                        Process
                            .Check(moved, D.PlusDays(day + shift))
                            .Findings.Select(line => (line.Rule, line.Measure))
                    );
                }
            );

    [Fact]
    public void The_order_of_the_log_does_not_matter() =>
        Gen.Select(Logs, Gen.Int)
            .Sample(
                (log, seed) =>
                {
                    var turned = log with
                    {
                        Acts =
                        [
                            .. log
                                .Acts.Index()
                                .OrderBy(act => HashCode.Combine(seed, act.Index))
                                .Select(act => act.Item),
                        ],
                    };
                    Assert.Equal(
                        Process
                            .Check(log, D)
                            .Stages.Select(stage => (stage.Stage, stage.State, stage.Latest)),
                        Process
                            .Check(turned, D)
                            .Stages.Select(stage => (stage.Stage, stage.State, stage.Latest))
                    );
                    Assert.Equal(
                        Process.Check(log, D).Findings.Select(Say).Order(StringComparer.Ordinal),
                        Process.Check(turned, D).Findings.Select(Say).Order(StringComparer.Ordinal)
                    );
                }
            );

    [Fact]
    public void Every_stage_has_one_state_and_every_line_a_sentence() =>
        Logs.Sample(log =>
        {
            var outcome = Process.Check(log, D);
            Assert.Equal(Process.Stages.Count, outcome.Stages.Count);
            Assert.All(outcome.Findings, line => Assert.NotEmpty(Say(line)));
            Assert.All(outcome.Slips, slip => Assert.True(slip.DaysLate > 0));
            Assert.All(
                outcome.Overdue,
                stage => Assert.Equal(Verdict.Breached, IsFixed(stage) ? Verdict.Breached : stage.Verdict)
            );
        });

    private static bool IsFixed(StageStatus stage) => stage.Stage.Stage == Norms.Polling.Stage;

    private static string Say(Finding finding) => finding.ToString("zh-Hans");

    private static bool IsFromTheVote(ProcedureStage stage) =>
        stage.Latest.Norm?.Value.Anchor == Norms.Polling.Stage;

    private static ProcedureLog Moved(ProcedureLog log, int days) =>
        log with
        {
            FixedDays = [.. log.FixedDays.Select(day => new FixedDay(day.Of, day.Day.PlusDays(days)))],
            Acts =
            [
                .. log.Acts.Select(act =>
                    act with
                    {
                        Day = act.Day.PlusDays(days),
                        Publication = act.Publication is { From: { } from } publication
                            ? new(from.PlusDays(days), publication.Until?.PlusDays(days))
                            : act.Publication,
                    }
                ),
            ],
        };
}
