using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Deliberation.Proposals;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>
/// The Interim Regulation on the Procedure for Major Administrative Decisions (重大行政决策程序暂行条例) of 2019: comments,
/// hearing and expert opinion before a decision of a local government at county level or above.
/// </summary>
/// <remarks>
/// A hearing may be held; how it is held is then fixed. Towns apply the regulation by reference (art. 42), so that a town
/// that does so lays these norms over its own.
/// </remarks>
public static class MajorDecisionRegulation
{
    private static HearingNorms Norms => HearingNorms.AdministrativeDecision;

    private static ProposalNorms Experts => ProposalNorms.AdministrativeDecision;

    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the Interim Regulation on the Procedure for Major Administrative Decisions",
            checkedOn: new(2026, 11, 23),
            (new(2019, 9, 1), Of2019)
        );

    private static Rulebook Of2019()
    {
        var regulation = new Instrument(
            "Interim Regulation on the Procedure for Major Administrative Decisions",
            "重大行政决策程序暂行条例",
            new(2019, 4, 20),
            new(2019, 9, 1)
        );
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .Chapter(
                [.. About.Hearings("administrative-decision"), "deliberation.decision-proposals"],
                book => book.WithDecisions(regulation)
            );
    }

    private static Rulebook WithDecisions(this Rulebook rulebook, Instrument regulation)
    {
        var held = Read(17, 1);
        return rulebook
            .With(
                Norms.Forms,
                [HearingForms.Talk, HearingForms.Hearing, HearingForms.Other],
                Read(14, 2),
                Latitude.MayFill
            )
            .With(Norms.CommentsFor, new TimeLimit(30), Read(15, 1))
            .With(Norms.ShorterCommentsIfExplained, value: true, Read(15, 1), Latitude.Fixed)
            .With(Norms.AllSides, value: true, Read(16, 3), Latitude.Fixed)
            .With(Norms.IsPublic, value: true, held, Latitude.Fixed)
            .With(
                Norms.Steps,
                [HearingSteps.Presentation, HearingSteps.Statements, HearingSteps.RecordConfirmed],
                held,
                Latitude.Fixed
            )
            .With(Norms.RecordSigned, value: true, held, Latitude.Fixed)
            .With(Experts.ExpertKinds, [ProposalKinds.Specialised], Read(19, 1))
            .With(Experts.OpinionsSigned, value: true, Read(19, 2), Latitude.Fixed)
            .With(Experts.WithoutInterest, value: true, Read(20, 0), Latitude.Fixed)
            .WithStages(Read);

        Citation Read(int article, int paragraph) =>
            new(
                regulation,
                paragraph == 0 ? Provision.Article(article) : Provision.Article(article, paragraph),
                TextStatus.Read
            );
    }

    // Draft, list and papers must be out before the hearing; only for the papers a number of days is set. Local rules may
    // ask for a hearing where the regulation only allows one.
    private static Rulebook WithStages(this Rulebook rulebook, Func<int, int, Citation> read)
    {
        var stages = Norms.Process;
        var ifHeard = new StageTerms { NeededWhen = Case.Of(stages.Hearing.Stage) };
        return rulebook
            .WithStage(
                stages.SelectionRule,
                new() { NeededWhen = HearingOccasions.Selection },
                read(16, 3),
                Latitude.Fixed
            )
            .WithStage(
                stages.ParticipantList,
                ifHeard with
                {
                    After = [stages.SelectionRule.Stage],
                },
                read(16, 3)
            )
            .WithStage(stages.Notice, ifHeard, read(16, 2))
            .WithStage(
                stages.Papers,
                ifHeard with
                {
                    Last = DayRule.Before(new(7), stages.Hearing.Stage),
                },
                read(16, 3)
            )
            .WithStage(stages.Hearing, new() { Need = StageNeed.Optional }, read(16, 1))
            .With(
                stages.Hearing.After,
                [stages.Notice.Stage, stages.ParticipantList.Stage, stages.Papers.Stage],
                read(16, 3)
            )
            .WithStage(stages.Record, ifHeard with { After = [stages.Hearing.Stage] }, read(17, 1))
            .WithStage(stages.Opinions, new() { After = [stages.Record.Stage] }, read(18, 0))
            .WithStage(stages.Decision, new() { Task = Discussion }, read(30, 1))
            .With(stages.Decision.After, [stages.Opinions.Stage], read(29, 0))
            .WithStage(stages.Result, new() { After = [stages.Decision.Stage] }, read(32, 0));
    }

    private static Label Discussion =>
        new(
            Norms.Process.Decision.Stage.Id,
            "the decision after discussion by the executive meeting",
            "集体讨论决定"
        );
}
