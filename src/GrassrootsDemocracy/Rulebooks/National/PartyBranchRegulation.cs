using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Forums;
using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// The trial regulation on the work of party branches (支部工作条例（试行）): how branch, committee and groups meet, what else a branch
// holds again and again, and the size and term of a branch committee. The term is that of branches in villages and communities; others are normally elected for three years.
internal static class PartyBranchRegulation
{
    public static Timeline<Rulebook> Editions { get; } =
        new Chapters(
            new(Subject.Vote, About.TheVote(Bodies.PartyBranchCommittee)),
            new(
                Subject.Meetings,
                About.Assemblies(
                    Bodies.PartyMembersAssembly,
                    Bodies.PartyBranchCommittee,
                    Bodies.PartyGroupMeeting
                )
            ),
            new(Subject.Posts, About.Posts(Bodies.PartyBranchCommittee)),
            new(Subject.Accountability, About.Accountability(Undertakings.MemberAppraisal)),
            new(Subject.Forums, About.Forums(Undertakings.PartyClass, Undertakings.TopicalDay))
        ).Editions(
            "the regulation on the work of party branches",
            checkedOn: new(2026, 11, 23),
            (
                new(
                    "Regulation on the Work of Party Branches (trial)",
                    "中国共产党支部工作条例（试行）",
                    new(2018, 10, 28),
                    new(2018, 10, 28)
                ),
                Of2018
            )
        );

    private static AssemblyNorms Assembly => AssemblyNorms.PartyMembersAssembly;

    private static AppraisalNorms Appraised => AppraisalNorms.PartyMembers;

    private static AssemblyNorms Committee => AssemblyNorms.PartyBranchCommittee;

    // 半数以上 holds half itself, 超过半数 does not, and both stand in one sentence of art. 11. What the committee's majority is, the
    // regulation does not say.
    private static Edition Of2018(Instrument law) =>
        new Edition(law)
            .Article(11)
            .OnMeetings(it =>
                it.With(Assembly.Opening, [new(Circles.Members, new(Threshold.AtLeast(1, 2), Base.Due))])
                    .With(Assembly.Majority, new(Threshold.Majority, Base.Due))
                    .With(Assembly.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Quarter))
                    .With(Assembly.ReservedMatters, [MatterKinds.ImportantMatters, MatterKinds.VitalInterest])
            )
            .Article(12)
            .OnMeetings(it =>
                it.With(Committee.Opening, [new(Circles.Members, new(Threshold.AtLeast(1, 2), Base.Members))])
                    .With(Committee.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Month))
            )
            .Place("ch. 4", "第四章")
            .OnMeetings(it =>
                it.Being(TextStatus.NotRead)
                    .With(ForumNorms.PartyGroupMeeting.Every, Cadence.AtLeast(1, CadenceUnit.Month))
            )
            // 三会一课、主题党日: how often there is a class it leaves open; the day of the topical day is "relatively" fixed.
            .Place("ch. 5", "第五章")
            .OnForums(it =>
                it.Being(TextStatus.NotRead)
                    .LeavingOpen(ForumNorms.PartyClass.Every)
                    .With(ForumNorms.TopicalDay.Every, Cadence.AtLeast(1, CadenceUnit.Month))
                    .With(ForumNorms.TopicalDay.DaysFixed, value: true, MayFill)
            )
            // 民主评议党员: "about" once a year is a guideline; the committee or the meeting fixes the grade.
            .Place("ch. 5", "第五章")
            .OnAccountability(it =>
                it.Being(TextStatus.Confirmed)
                    .With(Appraised.Appraised, [AppraisedCircles.BranchMembers])
                    .With(Appraised.By, [Bodies.PartyMembersAssembly])
                    .With(Appraised.Every, Cadence.AtLeast(1, CadenceUnit.Year), MayFill)
                    .With(Appraised.Steps, [AppraisalSteps.Self, AppraisalSteps.Peers, AppraisalSteps.Test])
                    .With(Appraised.FixedBy, [Bodies.PartyBranchCommittee, Bodies.PartyMembersAssembly])
            )
            // Below seven full members a secretary, and a deputy if needed; from seven on a committee.
            .Place("ch. 6", "第六章")
            .OnVote(it =>
                it.Being(TextStatus.Confirmed)
                    .With(ElectionNorms.PartyBranchCommittee.Seats, new CountRange(3, 7))
                    .With(ElectionNorms.PartyBranchCommittee.TermYears, 5, MayFill)
            )
            .OnPosts(it =>
                it.Being(TextStatus.Confirmed)
                    .With(
                        PostNorms.PartyBranchCommittee.SizeByNumber,
                        new()
                        {
                            By = Circles.FullPartyMembers,
                            Steps = [new(new(0, 6), new(1, 2)), new(new(7, long.MaxValue), new(3, 7))],
                        }
                    )
            );
}
