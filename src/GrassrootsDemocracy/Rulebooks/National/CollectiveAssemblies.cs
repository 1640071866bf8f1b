using GrassrootsDemocracy.Deliberation;

namespace GrassrootsDemocracy.Rulebooks.National;

// The collective organisations law on the assembly of members, that of their delegates, and the board. The whole of the
// assembly are the members with full civil capacity. The articles of an organisation may ask for more (更严格规定).
internal static class CollectiveAssemblies
{
    private static readonly AssemblyNorms Assembly = AssemblyNorms.CollectiveAssembly;
    private static readonly AssemblyNorms Delegates = AssemblyNorms.CollectiveDelegatesAssembly;
    private static readonly AssemblyNorms Board = AssemblyNorms.CollectiveBoard;

    public static Rulebook WithCollectiveAssemblies(this Rulebook rulebook, Instrument law) =>
        rulebook.WithAssembly(law).WithPowers(law).WithDelegates(law).WithBoard(law);

    private static Rulebook WithAssembly(this Rulebook rulebook, Instrument law)
    {
        var (attended, called, decided) = (law.Read(27, 1), law.Read(27, 2), law.Read(27, 3));
        return rulebook
            .With(
                Assembly.Opening,
                [new(Circles.Members, new(TwoThirds, Base.Members))],
                attended,
                Latitude.Fixed
            )
            .With(Assembly.Majority, new(TwoThirds, Base.Members), decided)
            .With(
                Assembly.For(CollectiveMatterKinds.RightsOfOthers).Majority,
                new(Threshold.AtLeast(3, 4), Base.Members),
                law.Read(15)
            )
            .With(Assembly.Notice, new TimeLimit(10), attended)
            .With(Assembly.Remote, true, attended, Latitude.Fixed)
            .With(Assembly.Proxies, true, attended, Latitude.Fixed)
            .With(Assembly.ProxyHolders, [ProxyHolderKinds.SameHousehold], attended, Latitude.Fixed)
            .With(Assembly.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Year), called)
            .With(Assembly.CalledBy, [Bodies.CollectiveBoard], called, Latitude.Fixed)
            .With(
                Assembly.StudiedFirstBy,
                [
                    Bodies.TownshipPartyCommittee,
                    Bodies.SubdistrictPartyWorkCommittee,
                    Bodies.VillagePartyOrganisation,
                ],
                law.Read(26, 2),
                Latitude.Fixed
            )
            .With(Assembly.For(CollectiveMatterKinds.Plans).Papers, new TimeLimit(10), law.Read(46));
    }

    private static Rulebook WithPowers(this Rulebook rulebook, Instrument law) =>
        rulebook
            .Adding(
                Assembly.OwnMatters,
                [.. NeverDelegated, .. Delegable, CollectiveMatterKinds.RightsOfOthers],
                law.Read("arts 15, 26(1)", "第十五条、第二十六条第一款")
            )
            .With(Delegates.Delegable, Delegable, law.Read(28, 4), Latitude.Fixed)
            .With(
                Delegates.NotDelegable,
                [.. NeverDelegated, CollectiveMatterKinds.RightsOfOthers],
                law.Read("arts 15, 28(4)", "第十五条、第二十八条第四款")
            );

    private static Rulebook WithDelegates(this Rulebook rulebook, Instrument law)
    {
        var article28 = law.Read(28, 5);
        return rulebook
            .With(Delegates.Majority, new(TwoThirds, Base.Delegates), article28)
            .With(Delegates.DelegatedBy, CollectiveMatterKinds.Articles, law.Read(28, 4), Latitude.Fixed)
            .With(Delegates.CalledBy, [Bodies.CollectiveBoard], law.Read(30), Latitude.Fixed)
            .With(Delegates.For(CollectiveMatterKinds.Plans).Papers, new TimeLimit(10), law.Read(46));
    }

    private static Rulebook WithBoard(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(
                Board.Opening,
                [new(Circles.Members, new(TwoThirds, Base.Members))],
                law.Read(31, 1),
                Latitude.Fixed
            )
            .With(Board.Majority, new(Threshold.Majority, Base.Members), law.Read(31, 2), Latitude.Fixed)
            .With(
                Board.AnswersTo,
                [Bodies.CollectiveAssembly, Bodies.CollectiveDelegatesAssembly],
                law.Read(30),
                Latitude.Fixed
            );

    private static ValueList<Label> NeverDelegated =>
        [
            CollectiveMatterKinds.Articles,
            CollectiveMatterKinds.Membership,
            CollectiveMatterKinds.Land,
            CollectiveMatterKinds.Compensation,
            CollectiveMatterKinds.Mergers,
        ];

    private static ValueList<Label> Delegable =>
        [
            CollectiveMatterKinds.InternalRules,
            CollectiveMatterKinds.Elections,
            CollectiveMatterKinds.Reports,
            CollectiveMatterKinds.Pay,
            CollectiveMatterKinds.Plans,
            CollectiveMatterKinds.ConstructionLand,
            CollectiveMatterKinds.Investments,
            MatterKinds.OtherInterests,
        ];

    private static Threshold TwoThirds => Threshold.AtLeast(2, 3);
}
