using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Services.Tasks;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// The editions of 2010 and 2018: where they are not like that of 2026.
internal static partial class VillageLaw
{
    // That of 2018 made the term longer.
    private static Edition Of2010(Instrument law) =>
        Of2018(law)
            .As()
            .Article(11)
            .OnVote(it => it.Paragraph(2).Being(TextStatus.Confirmed).With(N.TermYears, 3, Fixed));

    private static Edition Of2018(Instrument law) =>
        Of2026(law)
            .As(
                (2, 2),
                (6, 5),
                (8, 6),
                (10, 8),
                (14, 11),
                (15, 12),
                (16, 13),
                (17, 14),
                (18, 15),
                (19, 16),
                (21, 17),
                (22, 18),
                (23, 19),
                (24, 20),
                (25, 21),
                (26, 22),
                (28, 24),
                (29, 25),
                (30, 26),
                (31, 27),
                (34, 29),
                (35, 30),
                (36, 31),
                (37, 32),
                (38, 33),
                (40, 35),
                (41, 36)
            )
            .Without(
                N.Offices.KeptApart,
                N.ElectionCommittee.RelativesLeave,
                N.Candidacy.Bars,
                Assembly.EmergencyNotice,
                Assembly.HeldEvery,
                Assembly.StudiedFirstBy,
                Delegates.StudiedFirstBy,
                PostNorms.VillagersCommittee.DualLeadership,
                PostNorms.VillagersCommittee.CrossAppointment,
                Supervision.TermAs,
                Disclosed.Places,
                Disclosed.StaysUp,
                Disclosed.StaysUpAt,
                Grouped.Items,
                Grouped.WhenItHappens,
                Watch.Powers,
                Watch.ReportsBreachesTo,
                Watch.ReportsBreachesAlsoTo,
                ReportNorms.VillageSupervisionCommittee.AnswersTo
            )
            .Article(6)
            .OnVote(it => it.Paragraph(2).With(N.Offices.Minority.Least, 1))
            // 管理本村属于村农民集体所有的土地和其他财产 went to the collective in 2026.
            .Article(8)
            .OnServices(it => it.Paragraph(2).Adding(Tasks.Duties, [TaskItems.CollectiveLand]))
            .Article(9)
            .OnServices(it =>
                it.Paragraph(1)
                    .Adding(
                        Tasks.Duties,
                        [
                            TaskItems.Publicity,
                            TaskItems.RightsAndInterests,
                            TaskItems.Values,
                            TaskItems.Education,
                            TaskItems.FamilyPlanning,
                        ]
                    )
                    .Paragraph(2)
                    .Adding(Tasks.Duties, [TaskItems.SocialForces])
                    .Paragraph(3)
                    .Adding(Tasks.Duties, [TaskItems.Unity])
            )
            .Article(12)
            .OnTimeBefore(it => it.Paragraph(2).With(N.ElectionCommittee.Offices, DirectorAndMembers, Fixed))
            .Article(13)
            .OnTimeBefore(it =>
                it.Paragraph(2)
                    .With(
                        N.Voters.Classes,
                        [
                            VoterClasses.RegisteredAndLivingHere,
                            VoterClasses.RegisteredAndAway,
                            VoterClasses.LivingHereForAYear,
                        ],
                        Fixed
                    )
            )
            .Article(15)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(N.Candidacy.Nominators, VotersDirectly, Fixed)
                    .Paragraph(4)
                    .With(N.Proxies.Holders, ProxyHolders.Of(KinCircle.CloseRelatives), Fixed)
                    .Paragraph(5)
                    .LeavingOpen(N.Proxies.MostPrincipals, N.Proxies.CandidatesMayHold)
            )
            .WithMeetingsOf2018();

    private static Edition WithMeetingsOf2018(this Edition law) =>
        law.Article(23)
            .OnMeetings(it =>
                it.At(
                        "arts 12(2), 13(2), 19, 23(1), 27(1), 32, 33",
                        "第十二条第二款、第十三条第二款、第十九条、第二十三条第一款、第二十七条第一款、第三十二条、第三十三条"
                    )
                    .Adding(Assembly.OwnMatters, [.. Powers, .. Shared])
                    .At(
                        "arts 12(2), 13(2), 19, 32, 33",
                        "第十二条第二款、第十三条第二款、第十九条、第三十二条、第三十三条"
                    )
                    .Adding(Delegates.OwnMatters, Shared)
                    .At("arts 23(2), 24(2)", "第二十三条第二款、第二十四条第二款")
                    .Adding(Delegates.Delegable, [.. Reserved2018, .. Oversight], Fixed)
                    .At("arts 23, 27(1)", "第二十三条、第二十七条第一款")
                    .Dropping(Delegates.Delegable, NotHandedOn, Fixed)
            )
            .OnAccountability(it => it.Paragraph(1).With(ReportNorms.VillagersCommittee.Every, Yearly))
            .Article(24)
            .OnMeetings(it => it.Paragraph(1).With(Assembly.ReservedMatters, Reserved2018))
            .Article(28)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Group.Opening, [Adults(Threshold.AtLeast(2, 3)), Households])
                    .With(Group.Majority, OfThosePresent)
                    .Paragraph(3)
                    .Adding(Group.OwnMatters, [VillageMatterKinds.GroupProperty])
            )
            .OnDisclosure(it =>
                it.Paragraph(3).With(Grouped.Items, GroupDecisions).With(Grouped.WhenItHappens, value: true)
            )
            .Article(30)
            .OnDisclosure(it =>
                it.Paragraph(2)
                    .With(
                        Disclosed.Items,
                        [
                            new(DisclosureItems.Decisions),
                            new(DisclosureItems.FamilyPlanning),
                            new(DisclosureItems.ReliefAndDonations),
                            new(DisclosureItems.HelpToGovernment),
                            new(DisclosureItems.CommonConcern),
                        ]
                    )
                    .Paragraph(3)
                    .WithAccounts()
            )
            .Article(32)
            .OnAccountability(it =>
                it.With(ReportNorms.VillageSupervisionCommittee.AnswersTo, EitherAssembly)
                    .With(
                        Watch.Powers,
                        [
                            SupervisionPowers.Finances,
                            SupervisionPowers.Disclosure,
                            SupervisionPowers.SittingIn,
                        ],
                        MayFill
                    )
            )
            .Article(35)
            .OnAccountability(it =>
                it.Paragraph(1)
                    .With(
                        Audited.Items,
                        [
                            AuditItems.Finances,
                            AuditItems.Debts,
                            AuditItems.Grants,
                            AuditItems.Tenders,
                            AuditItems.FundsAndAssets,
                        ]
                    )
            )
            .Article(37)
            .OnServices(it => it.Paragraph(1).With(Tasks.Funded, value: true));

    private static ValueList<Label> Reserved2018 =>
        [
            VillageMatterKinds.LostWorkSubsidies,
            VillageMatterKinds.CollectiveProceeds,
            VillageMatterKinds.PublicWelfare,
            VillageMatterKinds.LandContracts,
            VillageMatterKinds.CollectiveProjects,
            VillageMatterKinds.HouseSites,
            VillageMatterKinds.LandCompensation,
            VillageMatterKinds.CollectiveProperty,
            MatterKinds.OtherInterests,
        ];
}
