using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Rulebooks.National;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// Up to the vote: articles 2 to 16. The measures have no chapters.
public static partial class Shanghai2020
{
    private static Edition WithPreparation(this Edition measures) =>
        measures
            .Article(2)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Seats, new CountRange(3, 7))
                    .Paragraph(3)
                    .With(N.Offices.Women.Least, 1)
                    .With(N.Offices.KeptApart, DirectLine)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.Seats, new() { By = EitherAssembly })
                    .Paragraph(2)
                    .WithStage(P.Polling)
            )
            .OnTimeAfter(it => it.Paragraph(2).With(N.Ending.NobodyMay, SeatActs.All, Fixed))
            .Article(3)
            .OnTimeBefore(it => it.WithVotersOfEighteen(N.Voters))
            // At once when the term is over (届满应当及时举行); by how long it may be put off is for the assembly to say, which agrees
            // before the authorities do. A later election is asked for by the committee, agreed to by an assembly, reviewed by the
            // township, approved by the district, filed.
            .Article(5)
            .OnVote(it => it.Paragraph(1).With(N.TermYears, 5, Fixed))
            .OnTimeBefore(it => it.Paragraph(1).AskingNothing(N.Candidacy.TermsRunning, Fixed))
            .OnProcess(it =>
                it.Paragraph(2)
                    .WithStage(
                        P.Postponement,
                        new()
                        {
                            Need = StageNeed.Optional,
                            By = [Bodies.VillagersCommittee],
                            Evidence = [ShanghaiLabels.Reasons, ShanghaiLabels.Length],
                        }
                    )
                    .WithStage(
                        P.PostponementConsent,
                        new()
                        {
                            NeededWhen = Case.Of(P.Postponement.Stage),
                            By = EitherAssembly,
                            After = [P.Postponement.Stage],
                        }
                    )
                    .WithStage(
                        P.PostponementApproval,
                        new()
                        {
                            NeededWhen = Case.Of(P.Postponement.Stage),
                            By = [Bodies.CountyGovernment],
                            After = [P.PostponementConsent.Stage],
                            Evidence = [ShanghaiLabels.ReviewedByTownship, ShanghaiLabels.FiledWithCity],
                        }
                    )
            )
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Ending.Overrun, new TimeLimit(0), when: !ElectionOccasions.Postponed)
                    .Paragraph(2)
                    .AskingNothing(N.Ending.Overrun, when: ElectionOccasions.Postponed)
            )
            .Article(7)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.ElectionCommittee.Size, new CountRange(7, 9))
                    .With(N.ElectionCommittee.Offices, DirectorAndMembers, Fixed)
                    .Paragraph(2)
                    .With(N.ElectionCommittee.CandidatesLeave, value: true, Fixed)
                    .With(N.ElectionCommittee.CandidatesLeaveFrom, LeavingMoment.Determined, Fixed)
                    .Paragraph(3)
                    .With(N.ElectionCommittee.Replacement, NextInOrderOrFresh, Fixed)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.Committee)
                    .With(P.Committee.Actors, [.. EitherAssembly, Bodies.VillagersGroupMeeting], Fixed)
                    .With(P.Polling.Actors, [Bodies.ElectionCommittee])
            )
            // That it trains the staff is stated with what must be arranged (art. 14). It lasts from the day it is formed to the day
            // of the handover, and no longer.
            .Article(8)
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(
                        P.Notice,
                        new()
                        {
                            By = [Bodies.ElectionCommittee],
                            After = [P.Committee.Stage],
                            Published = true,
                        }
                    )
                    .WithStage(P.Method, new() { After = [P.Committee.Stage] })
                    .With(P.Registration.Actors, [Bodies.ElectionCommittee])
                    .With(P.Registration.After, [P.Committee.Stage])
                    .With(P.CandidateList.Actors, [Bodies.ElectionCommittee])
                    .WithStage(
                        P.Records,
                        new() { By = [Bodies.ElectionCommittee], After = [P.Announcement.Stage] }
                    )
                    .Paragraph(2)
                    .WithStage(
                        P.CommitteeEnds,
                        new()
                        {
                            After = [P.Committee.Stage, P.Handover.Stage],
                            First = DayRule.On(P.Handover.Stage),
                            Last = DayRule.On(P.Handover.Stage),
                        }
                    )
            );

    private static Edition WithCandidates(this Edition measures) =>
        measures
            .Article(9)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.Voters.BornPer, [BirthPapers.HouseholdRegistration], Fixed)
                    .With(N.Voters.MeasuredOn, MeasuringDay.ElectionDay, Fixed)
                    .Paragraph(2)
                    .With(
                        N.Voters.Classes,
                        [
                            VoterClasses.RegisteredAndLivingHere,
                            VoterClasses.RegisteredAndAway,
                            VoterClasses.LivingHereForAYear,
                        ],
                        Fixed
                    )
                    .Paragraph(3)
                    .With(
                        N.Voters.FurtherClasses,
                        [ShanghaiLabels.InTheSpousesVillage, ShanghaiLabels.FormerVillagers]
                    )
                    .Paragraph(4)
                    .With(N.Voters.OneRollOnly, value: true, Fixed)
            )
            .OnProcess(it =>
                it.Paragraph(2).WithStage(P.Registration).With(P.Roll.After, [P.Registration.Stage])
            )
            .Article(10)
            .OnVote(it => it.Paragraph(1).With(N.RollPublished, new TimeLimit(20)))
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.Roll, new() { By = [Bodies.ElectionCommittee] })
                    .Paragraph(2)
                    .WithRollRuling(P)
            )
            .Article(11)
            .OnProcess(it => it.With(P.Method.Actors, EitherAssembly))
            // Whoever has more nominating votes is a candidate, however many voted.
            .Article(12)
            .OnVote(it =>
                it.Paragraph(3)
                    .With(N.For(Office.Director).Surplus, Surplus.Exactly(1))
                    .With(N.For(Office.DeputyDirector).Surplus, Surplus.Exactly(1))
                    .With(N.For(Office.Member).Surplus, Surplus.Between(1, 3))
                    .With(N.SurplusFixedBy, [Bodies.ElectionCommittee], Fixed)
            )
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.Candidacy.Nominators, VotersDirectly, Fixed)
                    .AskingNothing(N.Candidacy.BallotTurnout)
                    .Paragraph(2)
                    .With(N.Candidacy.ListOrder, ListOrders.ByVotes, Fixed)
            )
            .OnProcess(it =>
                it.Paragraph(2)
                    .WithStage(
                        P.CandidateList,
                        new()
                        {
                            After = [P.Nomination.Stage],
                            Last = DayRule.Before(new(5), P.Polling.Stage),
                            Published = true,
                        }
                    )
            )
            // On election day nobody is introduced any more, so that the meeting ends the day before.
            .Article(13)
            .OnProcess(it =>
                it.With(P.MeetingTheVoters.Actors, [Bodies.ElectionCommittee])
                    .With(
                        P.MeetingTheVoters.Evidence,
                        [ElectionEvidence.Presentation, ElectionEvidence.Answers]
                    )
                    .With(P.MeetingTheVoters.Latest, DayRule.Before(new(1), P.Polling.Stage))
            );

    private static Edition WithPolling(this Edition measures) =>
        measures
            .Article(14)
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(
                        P.Arrangement,
                        new()
                        {
                            By = [Bodies.ElectionCommittee],
                            Evidence =
                            [
                                ShanghaiLabels.Officers,
                                ShanghaiLabels.PollingTime,
                                ShanghaiLabels.Ballots,
                                ShanghaiLabels.Places,
                                ShanghaiLabels.ProxiesVerified,
                            ],
                            Last = DayRule.Before(new(1), P.Polling.Stage),
                            Published = true,
                        }
                    )
                    .At(8, 1)
                    .Adding(P.Arrangement.Evidence, [ShanghaiLabels.OfficersTrained])
                    .Paragraph(2)
                    .With(
                        N.Polling.Roles,
                        [
                            PollingRoles.Scrutineer,
                            PollingRoles.Caller,
                            PollingRoles.Teller,
                            PollingRoles.Scribe,
                        ]
                    )
                    .With(N.Polling.NoCandidates, value: true, Fixed)
                    .With(N.Polling.NoRelatives, DirectLine)
            )
            // All at once or one office after the other, but never from among the members elected. That the ballot is secret is
            // stated with the polling place (art. 17).
            .Article(15)
            .OnVote(it =>
                it.Paragraph(1)
                    .LeavingOpen(
                        N.Offices.Rounds,
                        Choice<ValueList<OfficeRound>>.Such(
                            new(
                                "rounds of which none is from among the members elected",
                                "一次或者分次选举，但主任、副主任不由当选的委员推选产生"
                            ),
                            static rounds =>
                                rounds.All(round => round.Standing != OfficeStanding.ElectedMembers)
                        )
                    )
            )
            .Article(16)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .WithProxies(N.Proxies, ProxyHolders.Of(KinCircle.CloseRelatives))
                    .With(N.Proxies.FurtherReasons, [ProxyFacts.SpecialReason])
                    .With(N.Proxies.MostPrincipals, 3)
                    .With(N.Proxies.HoldersMayGrant, value: false, Fixed)
                    .Paragraph(2)
                    .With(
                        N.Proxies.FurtherConditions,
                        [
                            Condition.That(ShanghaiLabels.HandedInByThem),
                            Condition.That(ProxyFacts.Reviewed),
                            Condition.That(ShanghaiLabels.Certificate),
                        ]
                    )
            )
            .OnProcess(it =>
                it.Paragraph(2)
                    .With(P.ProxyRequest.Latest, DayRule.Before(new(5), P.Polling.Stage))
                    .With(P.ProxyList.Latest, DayRule.Before(new(2), P.Polling.Stage))
                    .With(P.ProxyList.PublishedIn, [ShanghaiLabels.CommitteeSeat, ShanghaiLabels.GroupSeats])
            );
}
