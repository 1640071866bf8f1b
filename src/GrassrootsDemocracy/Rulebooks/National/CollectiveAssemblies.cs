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
        var (attended, called, decided) = (
            Read(law, Provision.Article(27, 1)),
            Read(law, Provision.Article(27, 2)),
            Read(law, Provision.Article(27, 3))
        );
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
                Read(law, Provision.Article(15))
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
                Read(law, Provision.Article(26, 2)),
                Latitude.Fixed
            )
            .With(
                Assembly.For(CollectiveMatterKinds.Plans).Papers,
                new TimeLimit(10),
                Read(law, Provision.Article(46))
            );
    }

    private static Rulebook WithPowers(this Rulebook rulebook, Instrument law) =>
        rulebook
            .Adding(
                Assembly.OwnMatters,
                [.. NeverDelegated, .. Delegable, CollectiveMatterKinds.RightsOfOthers],
                Several(law, "arts 15, 26(1)", "第十五条、第二十六条第一款")
            )
            .With(Delegates.Delegable, Delegable, Read(law, Provision.Article(28, 4)), Latitude.Fixed)
            .With(
                Delegates.NotDelegable,
                [.. NeverDelegated, CollectiveMatterKinds.RightsOfOthers],
                Several(law, "arts 15, 28(4)", "第十五条、第二十八条第四款")
            );

    private static Rulebook WithDelegates(this Rulebook rulebook, Instrument law)
    {
        var article28 = Read(law, Provision.Article(28, 5));
        return rulebook
            .With(Delegates.Majority, new(TwoThirds, Base.Delegates), article28)
            .With(
                Delegates.DelegatedBy,
                CollectiveMatterKinds.Articles,
                Read(law, Provision.Article(28, 4)),
                Latitude.Fixed
            )
            .With(
                Delegates.CalledBy,
                [Bodies.CollectiveBoard],
                Read(law, Provision.Article(30)),
                Latitude.Fixed
            )
            .With(
                Delegates.For(CollectiveMatterKinds.Plans).Papers,
                new TimeLimit(10),
                Read(law, Provision.Article(46))
            );
    }

    private static Rulebook WithBoard(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(
                Board.Opening,
                [new(Circles.Members, new(TwoThirds, Base.Members))],
                Read(law, Provision.Article(31, 1)),
                Latitude.Fixed
            )
            .With(
                Board.Majority,
                new(Threshold.Majority, Base.Members),
                Read(law, Provision.Article(31, 2)),
                Latitude.Fixed
            )
            .With(
                Board.AnswersTo,
                [Bodies.CollectiveAssembly, Bodies.CollectiveDelegatesAssembly],
                Read(law, Provision.Article(30)),
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

    private static Citation Several(Instrument law, string articles, string chineseArticles) =>
        Read(law, Provision.Named(articles, chineseArticles));

    private static Citation Read(Instrument law, Provision provision) => new(law, provision, TextStatus.Read);
}
