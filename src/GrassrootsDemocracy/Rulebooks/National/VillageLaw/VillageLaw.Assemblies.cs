using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using static GrassrootsDemocracy.Norms.Latitude;
using static GrassrootsDemocracy.Rulebooks.National.SameWords;

namespace GrassrootsDemocracy.Rulebooks.National;

// 第四章　村民会议和村民代表会议.
// How many must attend and how many must agree is fixed; who may be invited to listen is the village's own affair.
internal static partial class VillageLaw
{
    private static Edition WithAssemblies(this Edition law) =>
        law.Article(25)
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(Assembly.CalledBy, [Bodies.VillagersCommittee], Fixed)
                    .With(Assembly.Request, [AskedByVillagers, AskedByDelegates], Fixed)
                    .With(Assembly.Notice, new TimeLimit(10))
                    .With(Assembly.EmergencyNotice, true, Fixed)
                    .Paragraph(3)
                    .With(Assembly.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Year))
            )
            // Only a law says otherwise (法律……另有规定的，依照其规定); of the other meetings the share is the least.
            .Article(26)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Assembly.Opening, [Adults(Threshold.Majority), Households])
                    .With(Assembly.Majority, OfThosePresent)
                    .Paragraph(2)
                    .With(Assembly.Guests, Invited, Free)
            )
            // The list of what may be handed on ends with whatever else the assembly holds to be its own to decide, and so it
            // stays open. Not named among it are the charter and the village rules, and the decisions of the delegates, who
            // would be judges of themselves.
            .Article(27)
            .OnMeetings(it =>
                it.At(
                        "arts 15(2), 16(2), 20, 23, 27(1), 31(1), 37, 38",
                        "第十五条第二款、第十六条第二款、第二十条、第二十三条、第二十七条第一款、第三十一条第一款、第三十七条、第三十八条"
                    )
                    .Adding(Assembly.OwnMatters, [.. Powers, .. Shared, MatterKinds.Resignations])
                    .At(
                        "arts 15(2), 16(2), 20, 23, 37, 38",
                        "第十五条第二款、第十六条第二款、第二十条、第二十三条、第三十七条、第三十八条"
                    )
                    .Adding(Delegates.OwnMatters, [.. Shared, MatterKinds.Resignations])
                    .At("arts 27(2), 28(2)", "第二十七条第二款、第二十八条第二款")
                    .Adding(Delegates.Delegable, [.. Reserved, .. Oversight], Fixed)
                    .At("arts 27, 31(1)", "第二十七条、第三十一条第一款")
                    .Dropping(Delegates.Delegable, NotHandedOn, Fixed)
            )
            .OnAccountability(it => it.Paragraph(1).With(ReportNorms.VillagersCommittee.Every, Yearly))
            .Article(28)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Assembly.ReservedMatters, Reserved)
                    .Paragraph(3)
                    .With(Assembly.StudiedFirstBy, [Bodies.VillagePartyOrganisation], Fixed)
                    .With(Delegates.StudiedFirstBy, [Bodies.VillagePartyOrganisation], Fixed)
            )
            .Article(29)
            .OnTimeAfter(it =>
                it.Paragraph(1)
                    .With(N.Delegates.Share, new(Threshold.AtLeast(4, 5), Base.Composition))
                    .With(N.Delegates.Women, new(Threshold.AtLeast(1, 3), Base.Composition))
                    .Paragraph(2)
                    .With(N.Delegates.Apportionment, FiveToFifteen, Fixed)
                    .With(N.Delegates.SameTerm, value: true, Fixed)
            )
            .OnMeetings(it => it.Paragraph(1).With(Delegates.DelegatedBy, Bodies.VillagersAssembly, Fixed))
            .Article(30)
            .OnTimeAfter(it =>
                it.Paragraph(2)
                    .With(
                        N.ByElection.Turnout(Franchise.ResidentsDelegates),
                        new(Base.TookPart, TwoThirdsOfThem),
                        MayFill
                    )
            )
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Delegates.CalledBy, [Bodies.VillagersCommittee], Fixed)
                    .With(Delegates.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Quarter))
                    .With(
                        Delegates.Request,
                        [
                            new(
                                Circles.VillagersDelegates,
                                new(Threshold.AtLeast(1, 5), Base.VillagersDelegates)
                            ),
                        ],
                        Fixed
                    )
                    .Paragraph(2)
                    .With(Delegates.Opening, [new(Circles.Composition, TwoThirdsOfThem)])
                    .With(Delegates.Majority, OfThosePresent)
            )
            .Article(31)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Assembly.For(MatterKinds.Charter).FiledWith, [Bodies.TownshipGovernment], Fixed)
                    .With(
                        Assembly.For(MatterKinds.CommunityRules).FiledWith,
                        [Bodies.TownshipGovernment],
                        Fixed
                    )
            )
            .OnAccountability(it =>
                it.Paragraph(3)
                    .WithUnlawfulDecisions(
                        ComplaintNorms.VillagersAssembly,
                        ComplaintNorms.VillagersDelegatesAssembly,
                        [Bodies.TownshipGovernment]
                    )
            )
            .Article(32)
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(Group.Opening, [Adults(Threshold.AtLeast(2, 3)), Households])
                    .With(Group.Majority, OfThosePresent)
                    .At("art. 32(1), (4)", "第三十二条第一款、第四款")
                    .Adding(
                        Group.OwnMatters,
                        [MatterKinds.ImportantMatters, VillageMatterKinds.GroupProperty]
                    )
            )
            // 村民小组代行农村集体经济组织职能的: of another group the law says nothing.
            .OnDisclosure(it =>
                it.Paragraph(4)
                    .With(Grouped.Items, GroupDecisions, when: DisclosureOccasions.GroupActsAsCollective)
                    .With(Grouped.WhenItHappens, value: true, when: DisclosureOccasions.GroupActsAsCollective)
            );

    private static DisclosureNorms Grouped => DisclosureNorms.GroupAffairs;

    // 所作决定及实施情况应当及时向本村民小组的村民公布.
    private static ValueList<DisclosureItem> GroupDecisions => [new(DisclosureItems.Decisions)];

    // Matters of the collective's assets have left the list: they are for the collective's own assembly.
    private static ValueList<Label> Reserved =>
        [
            VillageMatterKinds.VillageConstruction,
            VillageMatterKinds.LostWorkSubsidies,
            VillageMatterKinds.CollectiveFunds,
            VillageMatterKinds.PublicWelfare,
            VillageMatterKinds.Assistance,
            MatterKinds.OtherInterests,
        ];

    private static ValueList<Label> Oversight =>
        [MatterKinds.AnnualReport, MatterKinds.CommitteeAppraisal, MatterKinds.CommitteeDecision];

    private static ValueList<Label> NotHandedOn =>
        [MatterKinds.Charter, MatterKinds.CommunityRules, MatterKinds.DelegatesDecision];

    private static ValueList<Label> Powers =>
        [
            MatterKinds.AnnualReport,
            MatterKinds.CommitteeDecision,
            MatterKinds.DelegatesDecision,
            MatterKinds.Charter,
            MatterKinds.CommunityRules,
        ];

    // What the law gives to the one assembly or the other.
    private static ValueList<Label> Shared =>
        [
            MatterKinds.ElectionCommittee,
            MatterKinds.OutsideVoters,
            MatterKinds.ByElections,
            MatterKinds.SupervisionBody,
            MatterKinds.CommitteeAppraisal,
        ];

    private static ValueList<Label> Invited =>
        [MeetingGuests.Enterprises, MeetingGuests.Institutions, MeetingGuests.MassOrganisations];

    private static ValueList<Apportionment> FiveToFifteen =>
        [Apportionment.OneFor(new(5, 15)), Apportionment.ToEachGroup(new(1, long.MaxValue))];

    private static PetitionRoute AskedByVillagers =>
        new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults));

    // 到会人员的过半数: of those present at the vote, whatever they did with their votes.
    private static Quota OfThosePresent => new(Threshold.Majority, Base.Present);

    private static Quota TwoThirdsOfThem => new(Threshold.AtLeast(2, 3), Base.Composition);

    private static AttendanceBasis Households =>
        new(Circles.HouseholdDelegates, new(Threshold.AtLeast(2, 3), Base.Households));

    private static AttendanceBasis Adults(Threshold threshold) =>
        new(Circles.Adults, new(threshold, Base.Adults));
}
