using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The Organic Law of the Urban Residents' Committees (城市居民委员会组织法): how a residents' committee is elected.</summary>
/// <remarks>
/// Until the end of 2025 the law said only who elects, how many and for how long: turnout and majority were open terms,
/// left to the provinces. The revision in force from 2026 sets them, for each way of voting.
/// </remarks>
public static class UrbanLaw
{
    private static Label Kind => Bodies.ResidentsCommittee;

    private static ElectionNorms Norms => ElectionNorms.ResidentsCommittee;

    private static string[] Assemblies =>
        About.Assemblies(Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly, Kind);

    private static string[] Posts => About.Posts(Kind, Bodies.ResidentsSupervisionCommittee);

    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the Organic Law of the Urban Residents' Committees",
            checkedOn: new(2026, 11, 23),
            (
                Day1990,
                () => Of1990And2018(Edition(new(1989, 12, 26), Day1990), years: 3, TextStatus.Confirmed)
            ),
            (Day2018, () => Of1990And2018(Edition(Day2018, Day2018), years: 5, TextStatus.Read)),
            (Day2026, Of2026)
        );

    private static LocalDate Day1990 => new(1990, 1, 1);

    private static LocalDate Day2018 => new(2018, 12, 29);

    private static LocalDate Day2026 => new(2026, 1, 1);

    private static Rulebook Of1990And2018(Instrument law, int years, TextStatus termStatus) =>
        Start()
            .Chapter(About.TheVote(Kind), book => book.WithVote1990(law, years, termStatus))
            .Chapter(About.TheTimeBefore(Kind), book => book.WithUrbanBeforeOf1990(law))
            .Chapter(About.TheProcess(Kind), book => book.WithUrbanProcess1990(law))
            .Chapter(About.TheTimeAfter(Kind), book => book.WithAfterVote1990(law))
            .Chapter(Assemblies, book => book.WithResidentsAssemblies1990(law))
            .Chapter(About.Disclosure(Kind), book => book.WithUrbanDisclosure1990(law));

    private static Rulebook WithVote1990(
        this Rulebook rulebook,
        Instrument law,
        int years,
        TextStatus termStatus
    )
    {
        var article22 = law.Read(22);
        return rulebook
            .With(Norms.Seats, new CountRange(5, 9), law.Read(7))
            .With(Norms.TermYears, years, new(law, Provision.Article(8, 1), termStatus), Latitude.Fixed)
            .With(Norms.Offices.Minority.Least, 1, law.Read(7))
            .LeavingOpen(Norms.RollPublished, article22)
            .LeavingOpen(Norms.Surplus, article22)
            .LeavingOpen(Norms.Turnout(Franchise.Voters), article22)
            .LeavingOpen(Norms.Turnout(Franchise.HouseholdDelegates), article22)
            .LeavingOpen(Norms.Turnout(Franchise.ResidentsDelegates), article22)
            .LeavingOpen(Norms.Majority, article22)
            .LeavingOpen(Norms.FurtherMajority, article22)
            .LeavingToProvinces(Norms, article22);
    }

    private static Rulebook Of2026()
    {
        var law = Edition(new(2025, 10, 28), Day2026);
        return Start()
            .Chapter(About.TheVote(Kind), book => book.WithVote2026(law))
            .Chapter(About.TheTimeBefore(Kind), book => book.WithUrbanBeforeOf2026(law))
            .Chapter(About.TheProcess(Kind), book => book.WithUrbanProcess2026(law))
            .Chapter(About.TheTimeAfter(Kind), book => book.WithAfterVote2026(law))
            .Chapter(About.Hearings("community"), book => book.WithUrbanHearings2026(law))
            .Chapter(Assemblies, book => book.WithResidentsAssemblies2026(law))
            .Chapter(
                About.Accountability(Kind, Bodies.ResidentsSupervisionCommittee),
                book => book.WithUrbanAccountability2026(law)
            )
            .Chapter(Posts, book => book.WithUrbanPosts2026(law))
            .Chapter(About.Disclosure(Kind), book => book.WithUrbanDisclosure2026(law));
    }

    private static Rulebook WithVote2026(this Rulebook rulebook, Instrument law)
    {
        var turnout = law.Read(19, 1);
        var result = law.Read(19, 2);
        return rulebook
            .With(Norms.Seats, new CountRange(5, 9), law.Read(8, 1))
            .With(Norms.TermYears, 5, law.Read(14, 2), Latitude.Fixed)
            .With(Norms.RollPublished, new TimeLimit(20), law.Read(17, 1))
            .With(Norms.Surplus, Surplus.AtLeastMore(1), law.Read(18))
            .With(
                Norms.Turnout(Franchise.Voters),
                Turnout(Threshold.Majority, Base.Roll),
                turnout,
                Latitude.Fixed
            )
            .With(
                Norms.Turnout(Franchise.HouseholdDelegates),
                Turnout(Threshold.Majority, Base.HouseholdDelegates),
                turnout,
                Latitude.Fixed
            )
            .With(
                Norms.Turnout(Franchise.ResidentsDelegates),
                Turnout(MoreThanTwoThirds, Base.Delegates),
                turnout,
                Latitude.Fixed
            )
            .With(Norms.Majority, new(Threshold.Majority, Base.TookPart), result, Latitude.Fixed)
            .With(Norms.FurtherMajority, new(Threshold.AtLeast(1, 3), Base.Collected), result)
            .With(Norms.Offices.Women.Least, 1, law.Read(8, 2))
            .With(Norms.Offices.KeptApart, KinCircle.CloseRelatives, law.Read(8, 2))
            .LeavingToProvinces(Norms, law.Read(19, 5));
    }

    // 超过三分之二: two thirds themselves fall short, unlike the two thirds that must attend the delegates' assembly.
    private static Threshold MoreThanTwoThirds => Threshold.MoreThan(2, 3);

    private static TurnoutRule Turnout(Threshold threshold, Base of) =>
        new(Base.TookPart, new(threshold, of));

    private static Rulebook Start() =>
        Rulebook.Named("Organic Law of the Urban Residents' Committees", "城市居民委员会组织法");

    private static Instrument Edition(LocalDate adopted, LocalDate inForce) =>
        new("Organic Law of the Urban Residents' Committees", "城市居民委员会组织法", adopted, inForce);
}
