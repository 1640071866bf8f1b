using GrassrootsDemocracy.Deliberation;

namespace GrassrootsDemocracy.Rulebooks.National;

// The village law on the villagers' assembly, the delegates' assembly and the group meeting. How many must attend and how many
// must agree is fixed; who may be invited to listen is the village's own affair. Of the committee the law says that the many
// decide (少数服从多数), not of which whole they are the many.
internal static class VillageAssemblies
{
    private static readonly AssemblyNorms Assembly = AssemblyNorms.VillagersAssembly;
    private static readonly AssemblyNorms Delegates = AssemblyNorms.VillagersDelegatesAssembly;
    private static readonly AssemblyNorms Committee = AssemblyNorms.VillagersCommittee;
    private static readonly AssemblyNorms Group = AssemblyNorms.GroupMeeting;

    // Arts 17 and 18 were read; what the edition says of reserved matters and delegates is from memory.
    public static Rulebook WithVillageAssemblies1998(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(Assembly.Opening, [Adults(Threshold.Majority), Households], law.Read(17))
            .With(Assembly.Majority, OfThosePresent, law.Read(17))
            .With(Assembly.Request, [AskedByVillagers], law.Read(18), Latitude.Fixed)
            .With(Assembly.CalledBy, [Bodies.VillagersCommittee], law.NotRead(18), Latitude.Fixed)
            .With(Assembly.ReservedMatters, Reserved1998, law.NotRead(19))
            .With(Committee.AnswersTo, [Bodies.VillagersAssembly], law.NotRead(18), Latitude.Fixed)
            .With(Delegates.DelegatedBy, Bodies.VillagersAssembly, law.NotRead(21), Latitude.Fixed);

    public static Rulebook WithVillageAssemblies2010(this Rulebook rulebook, Instrument law) =>
        rulebook
            .WithAssembly(law, calling: 21, deciding: 22)
            .WithDelegates(law, composition: 25, meeting: 26)
            .WithGroup(law.Read(28, 1))
            .With(Assembly.ReservedMatters, Reserved2010, law.Read(24, 1))
            .With(Committee.AnswersTo, BothAssemblies, law.Read(2, 3), Latitude.Fixed)
            .LeavingOpen(Committee.Majority, law.Read(29))
            .Adding(
                Assembly.OwnMatters,
                [.. Powers, .. Shared],
                law.Read(
                    "arts 12(2), 13(2), 19, 23(1), 27(1), 32, 33",
                    "第十二条第二款、第十三条第二款、第十九条、第二十三条第一款、第二十七条第一款、第三十二条、第三十三条"
                )
            )
            .Adding(
                Delegates.OwnMatters,
                Shared,
                law.Read(
                    "arts 12(2), 13(2), 19, 32, 33",
                    "第十二条第二款、第十三条第二款、第十九条、第三十二条、第三十三条"
                )
            )
            // The list ends with whatever else the assembly holds to be its own to decide, and so it stays open.
            .Adding(
                Delegates.Delegable,
                [.. Reserved2010, .. Oversight],
                law.Read("arts 23(2), 24(2)", "第二十三条第二款、第二十四条第二款"),
                Latitude.Fixed
            )
            .WithOwnOfAssembly(law.Read("arts 23, 27(1)", "第二十三条、第二十七条第一款"))
            .WithFiling(law.Read(27, 1))
            .Adding(Group.OwnMatters, [VillageMatterKinds.GroupProperty], law.Read(28, 3));

    public static Rulebook WithVillageAssemblies2026(this Rulebook rulebook, Instrument law)
    {
        var studiedFirst = law.Read(28, 3);
        return rulebook
            .WithAssembly(law, calling: 25, deciding: 26)
            .WithDelegates(law, composition: 29, meeting: 30)
            .WithGroup(law.Read(32, 2))
            .With(Assembly.EmergencyNotice, true, law.Read(25, 2), Latitude.Fixed)
            .With(Assembly.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Year), law.Read(25, 3))
            .With(Assembly.ReservedMatters, Reserved2026, law.Read(28, 1))
            .With(Committee.AnswersTo, BothAssemblies, law.Read(2, 3), Latitude.Fixed)
            .LeavingOpen(Committee.Majority, law.Read(34))
            .Adding(
                Assembly.OwnMatters,
                [.. Powers, .. Shared, MatterKinds.Resignations],
                law.Read(
                    "arts 15(2), 16(2), 20, 23, 27(1), 31(1), 37, 38",
                    "第十五条第二款、第十六条第二款、第二十条、第二十三条、第二十七条第一款、第三十一条第一款、第三十七条、第三十八条"
                )
            )
            .Adding(
                Delegates.OwnMatters,
                [.. Shared, MatterKinds.Resignations],
                law.Read(
                    "arts 15(2), 16(2), 20, 23, 37, 38",
                    "第十五条第二款、第十六条第二款、第二十条、第二十三条、第三十七条、第三十八条"
                )
            )
            // The list ends with whatever else the assembly holds to be its own to decide, and so it stays open.
            .Adding(
                Delegates.Delegable,
                [.. Reserved2026, .. Oversight],
                law.Read("arts 27(2), 28(2)", "第二十七条第二款、第二十八条第二款"),
                Latitude.Fixed
            )
            .WithOwnOfAssembly(law.Read("arts 27, 31(1)", "第二十七条、第三十一条第一款"))
            .With(Assembly.StudiedFirstBy, [Bodies.VillagePartyOrganisation], studiedFirst, Latitude.Fixed)
            .With(Delegates.StudiedFirstBy, [Bodies.VillagePartyOrganisation], studiedFirst, Latitude.Fixed)
            .WithFiling(law.Read(31, 1))
            .Adding(
                Group.OwnMatters,
                [MatterKinds.ImportantMatters, VillageMatterKinds.GroupProperty],
                law.Read("art. 32(1), (4)", "第三十二条第一款、第四款")
            );
    }

    private static ValueList<Label> Reserved1998 =>
        [
            VillageMatterKinds.VillageLevies,
            VillageMatterKinds.LostWorkSubsidies,
            VillageMatterKinds.CollectiveProceeds,
            VillageMatterKinds.PublicWelfare,
            VillageMatterKinds.CollectiveProjects,
            VillageMatterKinds.LandContracts,
            VillageMatterKinds.HouseSites,
            MatterKinds.OtherInterests,
        ];

    private static ValueList<Label> Reserved2010 =>
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

    // Matters of the collective's assets have left the list: they are for the collective's own assembly.
    private static ValueList<Label> Reserved2026 =>
        [
            VillageMatterKinds.VillageConstruction,
            VillageMatterKinds.LostWorkSubsidies,
            VillageMatterKinds.CollectiveFunds,
            VillageMatterKinds.PublicWelfare,
            VillageMatterKinds.Assistance,
            MatterKinds.OtherInterests,
        ];

    // What the villagers' assembly may leave to the delegates besides the reserved matters.
    private static ValueList<Label> Oversight =>
        [MatterKinds.AnnualReport, MatterKinds.CommitteeAppraisal, MatterKinds.CommitteeDecision];

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

    // What the law gives to the villagers' assembly and does not name among what it may hand on: the charter and the village rules,
    // and the decisions of the delegates, who would be judges of themselves.
    private static Rulebook WithOwnOfAssembly(this Rulebook rulebook, Citation articles) =>
        rulebook.Dropping(
            Delegates.Delegable,
            [MatterKinds.Charter, MatterKinds.CommunityRules, MatterKinds.DelegatesDecision],
            articles,
            Latitude.Fixed
        );

    private static ValueList<Label> BothAssemblies =>
        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly];

    private static PetitionRoute AskedByVillagers =>
        new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults));

    // 到会人员的过半数: of those present at the vote, whatever they did with their votes.
    private static Quota OfThosePresent => new(Threshold.Majority, Base.Present);

    private static AttendanceBasis Households =>
        new(Circles.HouseholdDelegates, new(Threshold.AtLeast(2, 3), Base.Households));

    private static AttendanceBasis Adults(Threshold threshold) =>
        new(Circles.Adults, new(threshold, Base.Adults));

    private static Rulebook WithAssembly(this Rulebook rulebook, Instrument law, int calling, int deciding)
    {
        var called = law.Read(calling, 2);
        var decided = law.Read(deciding, 1);

        // Only a law says otherwise (法律……另有规定的，依照其规定); of the other meetings the share is the least.
        return rulebook
            .With(Assembly.Opening, [Adults(Threshold.Majority), Households], decided)
            .With(Assembly.Majority, OfThosePresent, decided)
            .With(Assembly.CalledBy, [Bodies.VillagersCommittee], called, Latitude.Fixed)
            .With(
                Assembly.Request,
                [
                    AskedByVillagers,
                    new(Circles.VillagersDelegates, new(Threshold.AtLeast(1, 3), Base.VillagersDelegates)),
                ],
                called,
                Latitude.Fixed
            )
            .With(Assembly.Notice, new TimeLimit(10), called)
            .With(Assembly.Guests, Invited, law.Read(deciding, 2), Latitude.Free);
    }

    private static Rulebook WithDelegates(
        this Rulebook rulebook,
        Instrument law,
        int composition,
        int meeting
    )
    {
        var called = law.Read(meeting, 1);
        var decided = law.Read(meeting, 2);
        return rulebook
            .With(
                Delegates.Opening,
                [new(Circles.Composition, new(Threshold.AtLeast(2, 3), Base.Composition))],
                decided
            )
            .With(Delegates.Majority, OfThosePresent, decided)
            .With(Delegates.CalledBy, [Bodies.VillagersCommittee], called, Latitude.Fixed)
            .With(Delegates.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Quarter), called)
            .With(
                Delegates.Request,
                [new(Circles.VillagersDelegates, new(Threshold.AtLeast(1, 5), Base.VillagersDelegates))],
                called,
                Latitude.Fixed
            )
            .With(Delegates.DelegatedBy, Bodies.VillagersAssembly, law.Read(composition, 1), Latitude.Fixed);
    }

    private static Rulebook WithGroup(this Rulebook rulebook, Citation article) =>
        rulebook
            .With(Group.Opening, [Adults(Threshold.AtLeast(2, 3)), Households], article)
            .With(Group.Majority, OfThosePresent, article);

    private static Rulebook WithFiling(this Rulebook rulebook, Citation article) =>
        rulebook
            .With(
                Assembly.For(MatterKinds.Charter).FiledWith,
                [Bodies.TownshipGovernment],
                article,
                Latitude.Fixed
            )
            .With(
                Assembly.For(MatterKinds.CommunityRules).FiledWith,
                [Bodies.TownshipGovernment],
                article,
                Latitude.Fixed
            );

    private static ValueList<Label> Invited =>
        [MeetingGuests.Enterprises, MeetingGuests.Institutions, MeetingGuests.MassOrganisations];
}
