using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第五章　民主管理和民主监督; before it the last article of the fourth chapter, on consultation.
internal static partial class UrbanLaw
{
    private static PostNorms Supervision => PostNorms.ResidentsSupervisionCommittee;

    private static DisclosureNorms Disclosed => DisclosureNorms.ResidentsAffairs;

    private static SupervisionNorms Watch => SupervisionNorms.ResidentsSupervisionCommittee;

    private static AppraisalNorms Appraised => AppraisalNorms.ResidentsCommittee;

    private static AuditNorms Audited => AuditNorms.ResidentsCommittee;

    private static Edition WithManagement(this Edition law) =>
        law.Article(32)
            .OnHearings(it =>
                it.WithConsultation(HearingNorms.Community, Bodies.ResidentsCommittee, BothAssemblies)
            )
            // 少数服从多数: the many decide, but of which whole they are the many the law does not say.
            .Article(33)
            .OnMeetings(it => it.LeavingOpen(Committee.Majority))
            .Article(34)
            .OnDisclosure(it =>
                it.Paragraph(2)
                    .With(
                        Disclosed.Items,
                        [
                            new(DisclosureItems.Decisions),
                            new(DisclosureItems.ReliefAndDonations),
                            new(DisclosureItems.Facilities),
                            new(DisclosureItems.ServiceProjects),
                            new(DisclosureItems.Consultation),
                            new(DisclosureItems.HelpToGovernment),
                            new(DisclosureItems.CommonConcern),
                        ]
                    )
                    .With(Disclosed.Publishers, [Bodies.ResidentsCommittee])
                    .With(Disclosed.WhenItHappens, value: true)
                    .Paragraph(3)
                    .With(Disclosed.Truthful, value: true)
                    .WithBoard(Disclosed)
                    .WithQuestions(Disclosed, Circles.Residents, Bodies.ResidentsCommittee)
            )
            .Article(35)
            .OnDisclosure(it =>
                it.WithComplaints(
                    Disclosed,
                    Circles.Residents,
                    Bodies.ResidentsCommittee,
                    [Bodies.UrbanAreaGovernment, DisclosureLabels.Departments, Bodies.SubdistrictOffice]
                )
            )
            // The supervision committee, which the edition of 2026 made a duty.
            .Article(36)
            .OnTimeBefore(it =>
                it.With(N.Candidacy.IncompatibleOffices, [CandidateFacts.SupervisionCommittee])
            )
            .OnPosts(it =>
                it.Paragraph(1)
                    .With(
                        Supervision.Barred,
                        [
                            new()
                            {
                                Holders = [new(Bodies.ResidentsCommittee)],
                                Relatives = KinCircle.CloseRelatives,
                            },
                        ]
                    )
                    .With(Supervision.TermAs, Bodies.ResidentsCommittee, Fixed)
            )
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(Watch.Powers, [SupervisionPowers.Conduct], MayFill)
                    .Paragraph(2)
                    .With(ReportNorms.ResidentsSupervisionCommittee.AnswersTo, BothAssemblies)
                    .Adding(
                        Watch.Powers,
                        [SupervisionPowers.SittingIn, SupervisionPowers.Consultation],
                        MayFill
                    )
                    // …人民政府或者…人民政府和监察机关: one of the two governments, and the supervisory organ besides.
                    .Paragraph(3)
                    .Adding(Watch.Powers, [SupervisionPowers.ReportingBreaches], MayFill)
                    .With(Watch.ReportsBreachesTo, [Bodies.SubdistrictOffice, Bodies.UrbanAreaGovernment])
                    .With(Watch.ReportsBreachesAlsoTo, [Bodies.SupervisoryOrgan])
            )
            // What was found of the appraisal is published, unlike in a village.
            .Article(37)
            .OnTimeAfter(it => it.Paragraph(2).With(N.Ending.Incompetent, 2, Fixed))
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(Appraised.Appraised, [AppraisedCircles.CommitteeMembers])
                    .With(Appraised.By, BothAssemblies, Fixed)
                    .With(Appraised.ChairedBy, [Bodies.ResidentsSupervisionCommittee])
                    .With(Appraised.Every, Yearly)
                    .With(Appraised.Published, value: true)
            )
            // The director alone is audited, unlike in a village.
            .Article(38)
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(Audited.Audited, [AppraisedCircles.Director])
                    .WithAuditOccasions(Audited)
                    .With(Audited.Items, [AuditItems.Finances, AuditItems.Grants, AuditItems.RaisedFunds])
                    .With(
                        Audited.ItemRequest,
                        [
                            new(
                                Circles.ResidentsDelegates,
                                new(Threshold.AtLeast(1, 3), Base.ResidentsDelegates)
                            ),
                            new(Circles.Residents, new(Threshold.AtLeast(1, 10), Base.Adults)),
                        ]
                    )
                    .Paragraph(2)
                    .With(Audited.By, [Bodies.SubdistrictOffice])
                    .WithPublishedAudits(Audited)
            )
            .Article(40)
            .OnAccountability(it =>
                it.Paragraph(2).Adding(ComplaintNorms.ResidentsCommittee.OrderedBy, EitherOffice, Fixed)
            )
            .Article(42)
            .OnDisclosure(it => it.WithFundsRaised());

    // Until 2026 the law knew of the accounts of funds raised only.
    private static Statements WithFundsRaised(this Statements it) =>
        it.Adding(Disclosed.Items, [new(DisclosureItems.FundsRaised)])
            .With(Disclosed.For(DisclosureItems.FundsRaised).WhenItHappens, value: true);
}
