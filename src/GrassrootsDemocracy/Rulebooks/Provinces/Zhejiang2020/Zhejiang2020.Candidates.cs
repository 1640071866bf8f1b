using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Rulebooks.National;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第四章　候选人和自荐人的产生.
public static partial class Zhejiang2020
{
    private static Edition WithCandidates(this Edition measures) =>
        measures
            .Article(15)
            .OnTimeBefore(it => it.Paragraph(2).LeavingOpen(N.Candidacy.Conditions))
            .OnProcess(it =>
                it.Paragraph(2)
                    .WithStage(P.Review, new() { After = [P.Method.Stage] })
                    .With(P.Review.Actors, [Bodies.ElectionCommittee], Fixed)
                    .With(P.CandidateList.After, [P.Nomination.Stage, P.Review.Stage])
                    .With(P.SelfNominatedList.After, [P.SelfNomination.Stage, P.Review.Stage])
            )
            .Article(16)
            .OnVote(it => it.With(N.Surplus, Surplus.AtLeastMore(1)))
            .OnTimeBefore(it => it.With(N.Candidacy.Nominators, VotersDirectly, Fixed))
            .Article(17)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.Candidacy.NamesOverPosts, 0)
                    .With(N.Candidacy.NominationByProxy, value: false, Fixed)
                    .Paragraph(2)
                    .With(N.Candidacy.PostsByOneNominator, 1)
            )
            .Article(18)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.Candidacy.BallotTurnout, MostOfTheRoll)
                    .Paragraph(2)
                    .With(N.Candidacy.PostsOfOnePerson, 1)
                    .Paragraph(3)
                    .With(N.Candidacy.ListOrder, ListOrders.ByVotes, Fixed)
            )
            .OnProcess(it => it.Paragraph(3).With(P.CandidateList.Latest, DayRule.Before(new(5), Polling)))
            // 及时: the notice is given at once, but no number of days is said.
            .Article(19)
            .OnTimeBefore(it => it.With(N.Candidacy.FilledByVotes, value: true, Fixed))
            .OnProcess(it =>
                it.WithStage(
                        P.Withdrawal,
                        new()
                        {
                            Need = StageNeed.Optional,
                            After = [P.CandidateList.Stage],
                            Last = DayRule.Before(new(3), Polling),
                            Evidence = [ElectionEvidence.WrittenRequest],
                        }
                    )
                    .WithStage(
                        P.WithdrawalNotice,
                        new()
                        {
                            Answers = P.Withdrawal.Stage,
                            By = [Bodies.ElectionCommittee],
                            Published = true,
                        }
                    )
                    .LeavingOpen(P.WithdrawalNotice.Latest)
            )
            .Article(20)
            .OnTimeBefore(it =>
                it.Paragraph(1).With(N.Candidacy.WithoutCandidates, [new(NominatorKinds.Self, 1)], Fixed)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.SelfNomination, new() { NeededWhen = ElectionOccasions.SelfNomination })
                    .WithStage(P.SelfNominatedList, new() { NeededWhen = ElectionOccasions.SelfNomination })
                    .Paragraph(2)
                    .With(P.SelfNomination.Actors, [Circles.Voters])
                    .With(P.SelfNomination.Latest, DayRule.Before(new(10), Polling))
                    .Paragraph(3)
                    .With(P.SelfNominatedList.Latest, DayRule.Before(new(5), Polling))
            );
}
