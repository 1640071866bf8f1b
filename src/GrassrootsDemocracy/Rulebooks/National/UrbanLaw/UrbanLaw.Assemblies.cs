using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第四章　居民会议和居民代表会议.
internal static partial class UrbanLaw
{
    private static Edition WithAssemblies(this Edition law) =>
        law.Article(26)
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(Assembly.CalledBy, [Bodies.ResidentsCommittee], Fixed)
                    .With(
                        Assembly.Request,
                        [
                            Asked(Circles.Residents, Threshold.AtLeast(1, 10), Base.Adults),
                            Asked(
                                Circles.HouseholdDelegates,
                                Threshold.AtLeast(1, 10),
                                Base.HouseholdDelegates
                            ),
                            Asked(
                                Circles.ResidentsDelegates,
                                Threshold.AtLeast(1, 3),
                                Base.ResidentsDelegates
                            ),
                        ],
                        Fixed
                    )
                    .With(Assembly.Notice, new TimeLimit(10))
                    .With(Assembly.EmergencyNotice, true, Fixed)
            )
            .Article(27)
            .OnMeetings(it =>
                it.With(
                        Assembly.Opening,
                        [
                            OverHalf(Circles.Adults, Base.Adults),
                            OverHalf(Circles.HouseholdDelegates, Base.HouseholdDelegates),
                        ]
                    )
                    .With(Assembly.Majority, OfThosePresent)
            )
            .Article(28)
            .OnTimeAfter(it =>
                it.Paragraph(1).With(N.Delegates.Share, new(Threshold.AtLeast(4, 5), Base.Composition))
            )
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(Delegates.CalledBy, [Bodies.ResidentsCommittee], Fixed)
                    .With(Delegates.HeldEvery, Cadence.AtLeast(1, CadenceUnit.HalfYear))
                    .With(
                        Delegates.Request,
                        [Asked(Circles.ResidentsDelegates, Threshold.AtLeast(1, 5), Base.ResidentsDelegates)],
                        Fixed
                    )
                    .With(Delegates.Guests, [MeetingGuests.OtherResidents], Free)
            )
            // 到会组成人员的过半数: residents who only came to listen and speak are in no whole.
            .Article(29)
            .OnMeetings(it =>
                it.With(
                        Delegates.Opening,
                        [new(Circles.Composition, new(Threshold.AtLeast(2, 3), Base.Composition))]
                    )
                    .With(Delegates.Majority, OfThosePresent)
            )
            .Article(30)
            .OnAccountability(it => it.Paragraph(1).With(ReportNorms.ResidentsCommittee.Every, Yearly))
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Assembly.ReservedMatters, General)
                    .Paragraph(2)
                    .With(Delegates.DelegatedBy, Bodies.ResidentsAssembly, Fixed)
                    .With(Delegates.Delegable, General, Fixed)
                    .At(
                        "arts 15(2), 21, 24, 30(3), 36, 37",
                        "第十五条第二款、第二十一条、第二十四条、第三十条第三款、第三十六条、第三十七条"
                    )
                    .Adding(
                        Assembly.OwnMatters,
                        [.. Shared, MatterKinds.CommitteeDecision, MatterKinds.DelegatesDecision]
                    )
                    .Adding(Delegates.OwnMatters, [.. Shared, MatterKinds.CommitteeDecision])
                    .Paragraph(4)
                    .With(Assembly.StudiedFirstBy, [Bodies.CommunityPartyOrganisation], Fixed)
                    .With(Delegates.StudiedFirstBy, [Bodies.CommunityPartyOrganisation], Fixed)
            )
            .Article(31)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Assembly.For(MatterKinds.Charter).FiledWith, EitherOffice)
                    .With(Assembly.For(MatterKinds.CommunityRules).FiledWith, EitherOffice)
            )
            .OnAccountability(it =>
                it.Paragraph(3)
                    .WithUnlawfulDecisions(
                        ComplaintNorms.ResidentsAssembly,
                        ComplaintNorms.ResidentsDelegatesAssembly,
                        EitherOffice
                    )
            );

    private static ValueList<Label> General =>
        [
            MatterKinds.Charter,
            MatterKinds.CommunityRules,
            MatterKinds.AnnualReport,
            MatterKinds.CommitteeAppraisal,
            MatterKinds.CommonInterest,
        ];

    // What the law gives to the one assembly or the other.
    private static ValueList<Label> Shared =>
        [
            MatterKinds.ElectionCommittee,
            MatterKinds.Resignations,
            MatterKinds.ByElections,
            MatterKinds.SupervisionBody,
            MatterKinds.CommitteeAppraisal,
        ];

    // One of the two is enough, and a province may say which.
    private static ValueList<Label> EitherOffice => [Bodies.UrbanAreaGovernment, Bodies.SubdistrictOffice];

    private static Quota OfThosePresent => new(Threshold.Majority, Base.Present);

    private static AttendanceBasis OverHalf(Label who, Base of) => new(who, new(Threshold.Majority, of));
}
