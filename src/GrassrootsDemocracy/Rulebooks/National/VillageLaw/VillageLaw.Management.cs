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
internal static partial class VillageLaw
{
    private static PostNorms Supervision => PostNorms.VillageSupervisionCommittee;

    private static DisclosureNorms Disclosed => DisclosureNorms.VillageAffairs;

    private static AppraisalNorms Appraised => AppraisalNorms.VillagersCommittee;

    private static AuditNorms Audited => AuditNorms.VillagersCommittee;

    private static SupervisionNorms Watch => SupervisionNorms.VillageSupervisionCommittee;

    private static Edition WithManagement(this Edition law) =>
        law.Article(33)
            .OnHearings(it =>
                it.WithConsultation(HearingNorms.Village, Bodies.VillagersCommittee, EitherAssembly)
            )
            // 少数服从多数: the many decide, but of which whole they are the many the law does not say.
            .Article(34)
            .OnMeetings(it => it.LeavingOpen(Committee.Majority))
            // 村务公开: the notice board and its fifteen days came in 2026.
            .Article(35)
            .OnDisclosure(it =>
                it.Paragraph(2)
                    .With(
                        Disclosed.Items,
                        [
                            new(DisclosureItems.Decisions),
                            new(DisclosureItems.ReliefAndDonations),
                            new(DisclosureItems.HelpToGovernment),
                            new(DisclosureItems.Consultation),
                            new(DisclosureItems.CommonConcern),
                        ]
                    )
                    .With(Disclosed.Publishers, [Bodies.VillagersCommittee])
                    .Paragraph(3)
                    .With(
                        Disclosed.Classes,
                        [DisclosureClasses.Ordinary, DisclosureClasses.Finance, DisclosureClasses.Major]
                    )
                    .With(Disclosed.For(DisclosureClasses.Ordinary).Every, Quarterly)
                    .With(Accounts, Monthly, when: DisclosureOccasions.ManyDealings)
                    .With(Accounts, Quarterly, when: !DisclosureOccasions.ManyDealings)
                    .With(Disclosed.For(DisclosureClasses.Major).WhenItHappens, value: true)
                    .WithAccounts()
                    .Paragraph(4)
                    .With(Disclosed.Truthful, value: true)
                    .WithQuestions(Disclosed, Circles.Villagers, Bodies.VillagersCommittee)
                    .WithBoard(Disclosed)
            )
            .Article(36)
            .OnDisclosure(it =>
                it.WithComplaints(
                    Disclosed,
                    Circles.Villagers,
                    Bodies.VillagersCommittee,
                    [Bodies.TownshipGovernment, Bodies.CountyGovernment, DisclosureLabels.Departments]
                )
            )
            // 应当有具备财会、管理知识的人员; 村民委员会成员及其近亲属不得担任; its term is that of the committee.
            .Article(37)
            .OnTimeBefore(it =>
                it.With(N.Candidacy.IncompatibleOffices, [CandidateFacts.SupervisionCommittee])
            )
            .OnPosts(it =>
                it.With(Supervision.Traits, [PostFacts.KnowsFinance])
                    .With(
                        Supervision.Barred,
                        [
                            new()
                            {
                                Holders = [new(Bodies.VillagersCommittee)],
                                Relatives = KinCircle.CloseRelatives,
                            },
                        ]
                    )
                    .With(Supervision.TermAs, Bodies.VillagersCommittee, Fixed)
            )
            // 负责村民民主理财，监督村务公开等制度的落实: the list ends in "and so on", which a lower rulebook fills.
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(Watch.Powers, [SupervisionPowers.Finances, SupervisionPowers.Disclosure], MayFill)
                    .Paragraph(2)
                    .With(ReportNorms.VillageSupervisionCommittee.AnswersTo, EitherAssembly)
                    .Adding(
                        Watch.Powers,
                        [SupervisionPowers.SittingIn, SupervisionPowers.Consultation],
                        MayFill
                    )
                    // …人民政府或者…人民政府和监察机关: one of the two governments, and the supervisory organ besides.
                    .Paragraph(3)
                    .Adding(Watch.Powers, [SupervisionPowers.ReportingBreaches], MayFill)
                    .With(Watch.ReportsBreachesTo, [Bodies.TownshipGovernment, Bodies.CountyGovernment])
                    .With(Watch.ReportsBreachesAlsoTo, [Bodies.SupervisoryOrgan])
            )
            .Article(38)
            .OnTimeAfter(it => it.Paragraph(2).With(N.Ending.Incompetent, 2, Fixed))
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(Appraised.Appraised, [AppraisedCircles.CommitteeMembers, AppraisedCircles.Staff])
                    .With(Appraised.By, EitherAssembly, Fixed)
                    .With(Appraised.ChairedBy, [Bodies.VillageSupervisionCommittee])
                    .With(Appraised.Every, Yearly)
            )
            .Article(40)
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(Audited.Audited, [AppraisedCircles.CommitteeMembers])
                    .WithAuditOccasions(Audited)
                    .With(
                        Audited.Items,
                        [
                            AuditItems.Finances,
                            AuditItems.Debts,
                            AuditItems.Grants,
                            AuditItems.WelfareTenders,
                            AuditItems.Funds,
                        ]
                    )
                    .With(
                        Audited.ItemRequest,
                        [new(Circles.Villagers, new(Threshold.AtLeast(1, 5), Base.Adults))]
                    )
                    .Paragraph(2)
                    .With(
                        Audited.By,
                        [Bodies.CountyAgriculture, Bodies.CountyFinance, Bodies.TownshipGovernment]
                    )
                    .WithPublishedAudits(Audited)
            )
            .Article(41)
            .OnAccountability(it =>
                it.Paragraph(2)
                    .Adding(ComplaintNorms.VillagersCommittee.OrderedBy, [Bodies.TownshipGovernment], Fixed)
            );

    // 前款规定事项中…财务收支情况应当每月公布一次: it is one of those matters, though the paragraph that lists them does not name it.
    private static Statements WithAccounts(this Statements it) =>
        it.Adding(Disclosed.Items, [new(DisclosureItems.IncomeAndExpenses, DisclosureClasses.Finance)]);

    private static NormName<Cadence> Accounts => Disclosed.For(DisclosureClasses.Finance).Every;
}
