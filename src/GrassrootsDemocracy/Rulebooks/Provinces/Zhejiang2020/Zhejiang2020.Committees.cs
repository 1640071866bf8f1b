using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Rulebooks.National;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第一章　总则, 第二章　选举工作机构.
public static partial class Zhejiang2020
{
    private static Edition WithCommittees(this Edition measures) =>
        measures
            .Article(2)
            .OnVote(it =>
                it.Paragraph(1)
                    .With(N.Seats, new CountRange(3, 7))
                    .Paragraph(2)
                    .With(N.Offices.Women.Least, 1)
                    .With(N.Offices.Minority.Least, 1)
            )
            // Both ways: with candidates (arts 16–19), and without, where people put themselves forward (art. 20).
            .Article(3)
            .OnVote(it => it.Paragraph(2).With(N.TermYears, 5, Fixed))
            .OnTimeBefore(it => it.Paragraph(2).AskingNothing(N.Candidacy.TermsRunning, Fixed))
            .OnProcess(it =>
                it.Paragraph(1)
                    .WithStage(P.Nomination, new() { NeededWhen = !ElectionOccasions.SelfNomination })
                    .WithStage(P.CandidateList, new() { NeededWhen = !ElectionOccasions.SelfNomination })
                    .Paragraph(2)
                    .With(N.Term.MostEarly, new TimeLimit(6, TimeUnit.Month))
                    .With(N.Term.Approval, [Bodies.CountyGovernment])
            )
            .OnTimeAfter(it =>
                it.Paragraph(2)
                    .With(N.Ending.Overrun, new TimeLimit(6, TimeUnit.Month))
                    .Paragraph(3)
                    .With(N.Ending.NobodyMay, SeatActs.All, Fixed)
            )
            .Article(8)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.ElectionCommittee.Size, new CountRange(5, 9))
                    .With(N.ElectionCommittee.Offices, DirectorAndMembers, Fixed)
            )
            .OnProcess(it =>
                it.Paragraph(1)
                    .With(P.Polling.Actors, [Bodies.ElectionCommittee])
                    .Paragraph(2)
                    .WithStage(P.Committee)
                    .With(P.Committee.Actors, [.. EitherAssembly, Bodies.VillagersGroupMeeting], Fixed)
                    .Paragraph(3)
                    .With(P.Committee.Published, value: true)
                    .With(P.Committee.Evidence, [ElectionEvidence.FiledWithGuidanceBody])
            )
            .Article(9)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.ElectionCommittee.CandidatesLeave, value: true, Fixed)
                    .Paragraph(2)
                    .With(N.ElectionCommittee.RelativesLeave, KinCircle.Household)
                    .Paragraph(3)
                    .With(N.ElectionCommittee.Absence, new AbsenceRule(2, IsAutomatic: false), Fixed)
                    .Paragraph(4)
                    .With(N.ElectionCommittee.Replacement, NextInOrderOrFresh, Fixed)
            )
            .Article(10)
            .OnProcess(it =>
                it.WithStage(
                        P.Method,
                        new()
                        {
                            By = EitherAssembly,
                            After = [P.Committee.Stage],
                            Published = true,
                        }
                    )
                    .With(P.Registration.Actors, [Bodies.ElectionCommittee])
                    .With(P.Registration.After, [P.Committee.Stage])
                    .With(P.CandidateList.Actors, [Bodies.ElectionCommittee])
                    .With(P.SelfNominatedList.Actors, [Bodies.ElectionCommittee])
                    .WithStage(
                        P.Records,
                        new() { By = [Bodies.ElectionCommittee], After = [P.Announcement.Stage] }
                    )
            );
}
