using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The Organic Law of the Villagers' Committees (村民委员会组织法): how a villagers' committee is elected.</summary>
/// <remarks>
/// The law is silent on ties, on more ballots than voters, on over-marked and blank ballots and on written names; its
/// last paragraph on elections leaves the method to the provinces, and these terms are open. Turnout and majority say when a
/// vote is valid and a candidate elected, so that no lower rulebook may change them; "not less than", "more than" and "before"
/// set a limit that it may tighten.
/// </remarks>
public static class VillageLaw
{
    private static Label Kind => Bodies.VillagersCommittee;

    private static ElectionNorms Norms => ElectionNorms.VillagersCommittee;

    private static string[] Assemblies =>
        About.Assemblies(
            Bodies.VillagersAssembly,
            Bodies.VillagersDelegatesAssembly,
            Kind,
            Bodies.VillagersGroupMeeting
        );

    private static string[] Accountability =>
        About.Accountability(Kind, Bodies.VillageSupervisionCommittee);

    private static string[] Disclosure =>
        [.. About.Disclosure(Kind), .. About.Disclosure(Bodies.VillagersGroupMeeting)];

    private static string[] Posts => About.Posts(Kind, Bodies.VillageSupervisionCommittee);

    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the Organic Law of the Villagers' Committees",
            checkedOn: new(2026, 11, 23),
            (Day1998, Of1998),
            (Day2010, () => Of2010And2018(Edition(Day2010, Day2010), years: 3, TextStatus.Confirmed)),
            (Day2018, () => Of2010And2018(Edition(Day2018, Day2018), years: 5, TextStatus.Read)),
            (Day2026, Of2026)
        );

    private static LocalDate Day1998 => new(1998, 11, 4);

    private static LocalDate Day2010 => new(2010, 10, 28);

    private static LocalDate Day2018 => new(2018, 12, 29);

    private static LocalDate Day2026 => new(2026, 1, 1);

    // The turnout is measured by all who have the right to vote, on the roll or not, and the law says nothing of a
    // further election.
    private static Rulebook Of1998()
    {
        var law = Edition(Day1998, Day1998);
        return Start()
            .Chapter(About.TheVote(Kind), book => book.WithVote1998(law))
            .Chapter(About.TheTimeBefore(Kind), book => book.WithVillageBeforeOf1998(law))
            .Chapter(About.TheProcess(Kind), book => book.WithVillageProcess1998(law))
            .Chapter(About.TheTimeAfter(Kind), book => book.WithAfterVote1998(law))
            .Chapter(Assemblies, book => book.WithVillageAssemblies1998(law))
            .Chapter(Disclosure, book => book.WithDisclosure1998(law))
            .Chapter(Accountability, book => book.WithAccountability1998(law));
    }

    private static Rulebook WithVote1998(this Rulebook rulebook, Instrument law)
    {
        var article14 = law.Read(14);
        return rulebook
            .With(Norms.Seats, new CountRange(3, 7), law.NotRead(9))
            .With(Norms.TermYears, 3, law.Confirmed(11), Latitude.Fixed)
            .With(Norms.RollPublished, new TimeLimit(20), law.NotRead(12))
            .With(Norms.Surplus, Surplus.AtLeastMore(1), article14)
            .With(Norms.Turnout(Franchise.Voters), Turnout(Base.Entitled), article14, Latitude.Fixed)
            .With(Norms.Majority, MoreThanHalfOfThoseWhoTookPart, article14, Latitude.Fixed)
            .LeavingToProvinces(Norms, article14)
            .LeavingOpen(Norms.FurtherMajority, article14);
    }

    private static Rulebook Of2010And2018(Instrument law, int years, TextStatus termStatus) =>
        Start()
            .Chapter(About.TheVote(Kind), book => book.WithVote2010(law, years, termStatus))
            .Chapter(About.TheTimeBefore(Kind), book => book.WithVillageBeforeOf2010(law))
            .Chapter(About.TheProcess(Kind), book => book.WithVillageProcess2010(law))
            .Chapter(Assemblies, book => book.WithVillageAssemblies2010(law))
            .Chapter(About.TheTimeAfter(Kind), book => book.WithAfterVote(law, In2010))
            .Chapter(Posts, book => book.WithVillageSupervision(law, 32))
            .Chapter(Disclosure, book => book.WithDisclosure2010(law))
            .Chapter(Accountability, book => book.WithAccountability2010(law));

    private static Rulebook WithVote2010(
        this Rulebook rulebook,
        Instrument law,
        int years,
        TextStatus termStatus
    ) =>
        rulebook
            .With(Norms.Seats, new CountRange(3, 7), law.Read(6, 1))
            .With(Norms.TermYears, years, new(law, Provision.Article(11, 2), termStatus), Latitude.Fixed)
            .With(Norms.RollPublished, new TimeLimit(20), law.Read(14, 1))
            .With(Norms.Surplus, Surplus.AtLeastMore(1), law.Read(15, 1))
            .With(Norms.Turnout(Franchise.Voters), Turnout(Base.Roll), law.Read(15, 2), Latitude.Fixed)
            .With(Norms.Majority, MoreThanHalfOfThoseWhoTookPart, law.Read(15, 2), Latitude.Fixed)
            .With(Norms.FurtherMajority, AtLeastAThirdOfBallotsCast, law.Read(15, 2))
            .With(Norms.Offices.Women.Least, 1, law.Read(6, 2))
            .With(Norms.Offices.Minority.Least, 1, law.Read(6, 2))
            .LeavingToProvinces(Norms, law.Read(15, 5));

    private static Rulebook Of2026()
    {
        var law = Edition(new(2025, 10, 28), Day2026);
        return Start()
            .Chapter(About.TheVote(Kind), book => book.WithVote2026(law))
            .Chapter(About.TheTimeBefore(Kind), book => book.WithVillageBeforeOf2026(law))
            .Chapter(About.TheProcess(Kind), book => book.WithVillageProcess2026(law))
            .Chapter(About.TheTimeAfter(Kind), book => book.WithAfterVote(law, In2026).WithResignation(law))
            .Chapter(About.Hearings("village"), book => book.WithHearings2026(law))
            .Chapter(Assemblies, book => book.WithVillageAssemblies2026(law))
            .Chapter(Posts, book => book.WithVillagePosts2026(law))
            .Chapter(Disclosure, book => book.WithDisclosure2026(law))
            .Chapter(Accountability, book => book.WithAccountability2026(law));
    }

    private static Rulebook WithVote2026(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(Norms.Seats, new CountRange(3, 7), law.Read(8, 1))
            .With(Norms.TermYears, 5, law.Read(14, 2), Latitude.Fixed)
            .With(Norms.RollPublished, new TimeLimit(20), law.Read(17, 1))
            .With(Norms.Surplus, Surplus.AtLeastMore(1), law.Read(18, 1))
            .With(Norms.Turnout(Franchise.Voters), Turnout(Base.Roll), law.Read(18, 2), Latitude.Fixed)
            .With(Norms.Majority, MoreThanHalfOfThoseWhoTookPart, law.Read(18, 2), Latitude.Fixed)
            .With(Norms.FurtherMajority, AtLeastAThirdOfBallotsCast, law.Read(18, 2))
            .With(Norms.Offices.Women.Least, 1, law.Read(8, 2))
            .With(Norms.Offices.KeptApart, KinCircle.CloseRelatives, law.Read(8, 2))
            .LeavingToProvinces(Norms, law.Read(18, 5));

    // Where the subjects of the time after the vote stand.
    private static VillageAfterVote.Articles In2010 =>
        new(
            NobodyMay: 11,
            Recall: 16,
            Ending: 18,
            ByElection: 19,
            Delegates: 25,
            DelegatesMeet: 26,
            Appraisal: 33
        );

    private static VillageAfterVote.Articles In2026 =>
        new(
            NobodyMay: 14,
            Recall: 19,
            Ending: 22,
            ByElection: 23,
            Delegates: 29,
            DelegatesMeet: 30,
            Appraisal: 38
        );

    // 参加投票的村民过半数: of all who took part, so that void and blank ballots stay in the whole.
    private static Quota MoreThanHalfOfThoseWhoTookPart => new(Threshold.Majority, Base.TookPart);

    // 不得少于已投选票总数的三分之一: a third itself is enough, and the whole is the ballots cast in that round.
    private static Quota AtLeastAThirdOfBallotsCast => new(Threshold.AtLeast(1, 3), Base.Collected);

    private static TurnoutRule Turnout(Base of) => new(Base.TookPart, new(Threshold.Majority, of));

    private static Rulebook Start() =>
        Rulebook.Named("Organic Law of the Villagers' Committees", "村民委员会组织法");

    private static Instrument Edition(LocalDate adopted, LocalDate inForce) =>
        new("Organic Law of the Villagers' Committees", "村民委员会组织法", adopted, inForce);
}
