using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Deliberation.Proposals;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// The Interim Regulation on the Procedure for Major Administrative Decisions (重大行政决策程序暂行条例) of 2019: comments, hearing and
// expert opinion before a decision of a local government at county level or above. A hearing may be held; how it is held is then
// fixed. Towns apply the regulation by reference (art. 42), so that a town that does so lays these norms over its own.
internal static class MajorDecisionRegulation
{
    public static Timeline<Rulebook> Editions { get; } =
        Chapters
            .On([.. About.Hearings("administrative-decision"), "deliberation.decision-proposals"])
            .Editions(
                "the Interim Regulation on the Procedure for Major Administrative Decisions",
                checkedOn: new(2026, 11, 23),
                (
                    new(
                        "Interim Regulation on the Procedure for Major Administrative Decisions",
                        "重大行政决策程序暂行条例",
                        new(2019, 4, 20),
                        new(2019, 9, 1)
                    ),
                    Of2019
                )
            );

    private static HearingNorms N => HearingNorms.AdministrativeDecision;

    private static ProposalNorms Experts => ProposalNorms.AdministrativeDecision;

    // Draft, list and papers must be out before the hearing; only for the papers a number of days is set. Local rules may ask for a
    // hearing where the regulation only allows one.
    private static Edition Of2019(Instrument law) =>
        new Edition(law)
            .Article(14)
            .Says(it =>
                it.Paragraph(2)
                    .With(N.Forms, [HearingForms.Talk, HearingForms.Hearing, HearingForms.Other], MayFill)
            )
            .Article(15)
            .Says(it =>
                it.Paragraph(1)
                    .With(N.CommentsFor, new TimeLimit(30))
                    .With(N.ShorterCommentsIfExplained, value: true, Fixed)
            )
            .Article(16)
            .Says(it =>
                it.Paragraph(1)
                    .WithStage(N.Process.Hearing, new() { Need = StageNeed.Optional })
                    .Paragraph(2)
                    .WithStage(N.Process.Notice, IfHeard)
                    .Paragraph(3)
                    .With(N.AllSides, value: true, Fixed)
                    .WithStage(
                        N.Process.SelectionRule,
                        new() { NeededWhen = HearingOccasions.Selection },
                        Fixed
                    )
                    .WithStage(
                        N.Process.ParticipantList,
                        IfHeard with
                        {
                            After = [N.Process.SelectionRule.Stage],
                        }
                    )
                    .WithStage(
                        N.Process.Papers,
                        IfHeard with
                        {
                            Last = DayRule.Before(new(7), N.Process.Hearing.Stage),
                        }
                    )
                    .With(
                        N.Process.Hearing.After,
                        [N.Process.Notice.Stage, N.Process.ParticipantList.Stage, N.Process.Papers.Stage]
                    )
            )
            .Article(17)
            .Says(it =>
                it.Paragraph(1)
                    .With(N.IsPublic, value: true, Fixed)
                    .With(
                        N.Steps,
                        [HearingSteps.Presentation, HearingSteps.Statements, HearingSteps.RecordConfirmed],
                        Fixed
                    )
                    .With(N.RecordSigned, value: true, Fixed)
                    .WithStage(N.Process.Record, IfHeard with { After = [N.Process.Hearing.Stage] })
            )
            .Article(18)
            .Says(it => it.WithStage(N.Process.Opinions, new() { After = [N.Process.Record.Stage] }))
            .Article(19)
            .Says(it =>
                it.Paragraph(1)
                    .With(Experts.ExpertKinds, [ProposalKinds.Specialised])
                    .Paragraph(2)
                    .With(Experts.OpinionsSigned, value: true, Fixed)
            )
            .Article(20)
            .Says(it => it.With(Experts.WithoutInterest, value: true, Fixed))
            .Article(29)
            .Says(it => it.With(N.Process.Decision.After, [N.Process.Opinions.Stage]))
            .Article(30)
            .Says(it =>
                it.Paragraph(1)
                    .WithStage(
                        N.Process.Decision,
                        new()
                        {
                            Task = new(
                                N.Process.Decision.Stage.Id,
                                "the decision after discussion by the executive meeting",
                                "集体讨论决定"
                            ),
                        }
                    )
            )
            .Article(32)
            .Says(it => it.WithStage(N.Process.Result, new() { After = [N.Process.Decision.Stage] }));

    private static StageTerms IfHeard => new() { NeededWhen = Case.Of(N.Process.Hearing.Stage) };
}
