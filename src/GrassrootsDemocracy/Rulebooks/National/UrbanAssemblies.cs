using GrassrootsDemocracy.Deliberation;

namespace GrassrootsDemocracy.Rulebooks.National;

// The urban law on the residents' assembly and, since 2026, the residents' delegates' assembly.
internal static class UrbanAssemblies
{
    private static readonly AssemblyNorms Assembly = AssemblyNorms.ResidentsAssembly;
    private static readonly AssemblyNorms Committee = AssemblyNorms.ResidentsCommittee;
    private static readonly AssemblyNorms Delegates = AssemblyNorms.ResidentsDelegatesAssembly;

    public static Rulebook WithResidentsAssemblies1990(this Rulebook rulebook, Instrument law)
    {
        var decided = law.Read(9, 3);
        var called = law.Read(10, 2);
        var covenant = law.Read(15, 1);
        return rulebook
            .With(
                Assembly.Opening,
                [
                    OverHalf(Circles.Adults, Base.Adults),
                    OverHalf(Circles.HouseholdDelegates, Base.HouseholdDelegates),
                    OverHalf(Circles.GroupDelegates, Base.GroupDelegates),
                ],
                decided
            )
            .With(Assembly.Majority, OfThosePresent, decided)
            .With(Assembly.CalledBy, [Bodies.ResidentsCommittee], called, Latitude.Fixed)
            .With(Assembly.ChairedBy, [Bodies.ResidentsCommittee], called, Latitude.Fixed)
            .With(
                Assembly.Request,
                [
                    Asked(Circles.Residents, Threshold.AtLeast(1, 5), Base.Adults),
                    Asked(Circles.Households, Threshold.AtLeast(1, 5), Base.Households),
                    Asked(Circles.ResidentsGroups, Threshold.AtLeast(1, 3), Base.Groups),
                ],
                called,
                Latitude.Fixed
            )
            .With(Assembly.ReservedMatters, [MatterKinds.CommonInterest], called)
            .With(Committee.AnswersTo, [Bodies.ResidentsAssembly], law.Read(10, 1), Latitude.Fixed)
            .LeavingOpen(Committee.Majority, law.Read(11, 1))
            .Adding(
                Assembly.OwnMatters,
                [
                    MatterKinds.ReplacingMembers,
                    MatterKinds.CommunityRules,
                    MatterKinds.FundRaising,
                    MatterKinds.Allowances,
                ],
                law.Read("arts 10(3), 15 to 17", "第十条第三款、第十五条至第十七条")
            )
            .WithFiling(MatterKinds.CommunityRules, covenant);
    }

    public static Rulebook WithResidentsAssemblies2026(this Rulebook rulebook, Instrument law)
    {
        var called = law.Read(26, 2);
        var decided = law.Read(27);
        return rulebook
            .With(
                Assembly.Opening,
                [
                    OverHalf(Circles.Adults, Base.Adults),
                    OverHalf(Circles.HouseholdDelegates, Base.HouseholdDelegates),
                ],
                decided
            )
            .With(Assembly.Majority, OfThosePresent, decided)
            .With(Assembly.CalledBy, [Bodies.ResidentsCommittee], called, Latitude.Fixed)
            .With(
                Assembly.Request,
                [
                    Asked(Circles.Residents, Threshold.AtLeast(1, 10), Base.Adults),
                    Asked(Circles.HouseholdDelegates, Threshold.AtLeast(1, 10), Base.HouseholdDelegates),
                    Asked(Circles.ResidentsDelegates, Threshold.AtLeast(1, 3), Base.Delegates),
                ],
                called,
                Latitude.Fixed
            )
            .With(Assembly.Notice, new TimeLimit(10), called)
            .With(Assembly.EmergencyNotice, true, called, Latitude.Fixed)
            .With(Assembly.ReservedMatters, General, law.Read(30, 1))
            .With(
                Committee.AnswersTo,
                [Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly],
                law.Read(2, 2),
                Latitude.Fixed
            )
            .LeavingOpen(Committee.Majority, law.Read(33))
            .Adding(
                Assembly.OwnMatters,
                [.. Shared, MatterKinds.CommitteeDecision, MatterKinds.DelegatesDecision],
                law.Read(SharedArticles, SharedChinese)
            )
            .WithDelegates(law)
            .WithPartyFirst(law.Read(30, 4))
            .WithFiling(MatterKinds.Charter, law.Read(31, 1))
            .WithFiling(MatterKinds.CommunityRules, law.Read(31, 1));
    }

    private const string SharedArticles = "arts 15(2), 21, 24, 30(3), 36, 37";

    private const string SharedChinese =
        "第十五条第二款、第二十一条、第二十四条、第三十条第三款、第三十六条、第三十七条";

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

    // 到会组成人员的过半数: residents who only came to listen and speak are in no whole.
    private static Rulebook WithDelegates(this Rulebook rulebook, Instrument law)
    {
        var called = law.Read(28, 2);
        var decided = law.Read(29);
        return rulebook
            .With(
                Delegates.Opening,
                [new(Circles.Composition, new(Threshold.AtLeast(2, 3), Base.Composition))],
                decided
            )
            .With(Delegates.Majority, OfThosePresent, decided)
            .With(Delegates.CalledBy, [Bodies.ResidentsCommittee], called, Latitude.Fixed)
            .With(Delegates.HeldEvery, Cadence.AtLeast(1, CadenceUnit.HalfYear), called)
            .With(
                Delegates.Request,
                [Asked(Circles.ResidentsDelegates, Threshold.AtLeast(1, 5), Base.Delegates)],
                called,
                Latitude.Fixed
            )
            .With(Delegates.Guests, [MeetingGuests.OtherResidents], called, Latitude.Free)
            .With(Delegates.DelegatedBy, Bodies.ResidentsAssembly, law.Read(30, 2), Latitude.Fixed)
            .With(Delegates.Delegable, General, law.Read(30, 2), Latitude.Fixed)
            .Adding(
                Delegates.OwnMatters,
                [.. Shared, MatterKinds.CommitteeDecision],
                law.Read(SharedArticles, SharedChinese)
            );
    }

    private static Rulebook WithPartyFirst(this Rulebook rulebook, Citation article) =>
        rulebook
            .With(Assembly.StudiedFirstBy, [Bodies.CommunityPartyOrganisation], article, Latitude.Fixed)
            .With(Delegates.StudiedFirstBy, [Bodies.CommunityPartyOrganisation], article, Latitude.Fixed);

    private static Rulebook WithFiling(this Rulebook rulebook, Label matter, Citation article) =>
        // One of the two is enough, and a province may say which.
        rulebook.With(
            Assembly.For(matter).FiledWith,
            [Bodies.UrbanAreaGovernment, Bodies.SubdistrictOffice],
            article
        );

    private static Quota OfThosePresent => new(Threshold.Majority, Base.Present);

    private static AttendanceBasis OverHalf(Label who, Base of) => new(who, new(Threshold.Majority, of));

    private static PetitionRoute Asked(Label who, Threshold threshold, Base of) =>
        new(who, new(threshold, of));
}
