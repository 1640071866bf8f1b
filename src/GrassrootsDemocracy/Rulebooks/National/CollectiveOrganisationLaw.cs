using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Posts;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.National;

// The Law on Rural Collective Economic Organisations (农村集体经济组织法): the delegates of the members, how the organisation decides,
// the board and the supervisors. The whole of the assembly are the members with full civil capacity. The articles of an
// organisation may ask for more (更严格规定).
internal static class CollectiveOrganisationLaw
{
    public static Timeline<Rulebook> Editions { get; } =
        new Chapters(
            new(Subject.TimeAfter, ["election.collective-organisation"]),
            new(
                Subject.Meetings,
                About.Assemblies(
                    Bodies.CollectiveAssembly,
                    Bodies.CollectiveDelegatesAssembly,
                    Bodies.CollectiveBoard
                )
            ),
            new(
                Subject.Posts,
                [
                    "election.collective-board",
                    .. About.Posts(Bodies.CollectiveBoard, Bodies.CollectiveSupervisors),
                ]
            )
        ).Editions(
            "the Law on Rural Collective Economic Organisations",
            checkedOn: new(2026, 11, 23),
            (
                new(
                    "Law on Rural Collective Economic Organisations",
                    "农村集体经济组织法",
                    new(2024, 6, 28),
                    new(2025, 5, 1)
                ),
                Of2025
            )
        );

    private static AssemblyNorms Assembly => AssemblyNorms.CollectiveAssembly;

    private static AssemblyNorms Delegates => AssemblyNorms.CollectiveDelegatesAssembly;

    private static AssemblyNorms Board => AssemblyNorms.CollectiveBoard;

    private static DelegateNorms Chosen => DelegateNorms.CollectiveOrganisation;

    private static PostNorms Posts => PostNorms.CollectiveBoard;

    private static PostNorms Supervisors => PostNorms.CollectiveSupervisors;

    private static Edition Of2025(Instrument law) =>
        new Edition(law)
            // 第二章　成员.
            .Article(15)
            .OnMeetings(it =>
                it.With(
                        Assembly.For(CollectiveMatterKinds.RightsOfOthers).Majority,
                        new(Threshold.AtLeast(3, 4), Base.Members)
                    )
                    .At("arts 15, 26(1)", "第十五条、第二十六条第一款")
                    .Adding(
                        Assembly.OwnMatters,
                        [.. NeverDelegated, .. Delegable, CollectiveMatterKinds.RightsOfOthers]
                    )
                    .At("arts 15, 28(4)", "第十五条、第二十八条第四款")
                    .With(Delegates.NotDelegable, [.. NeverDelegated, CollectiveMatterKinds.RightsOfOthers])
            )
            // 第四章　组织机构.
            .Article(26)
            .OnMeetings(it =>
                it.Paragraph(2)
                    .With(
                        Assembly.StudiedFirstBy,
                        [
                            Bodies.TownshipPartyCommittee,
                            Bodies.SubdistrictPartyWorkCommittee,
                            Bodies.VillagePartyOrganisation,
                        ],
                        Fixed
                    )
            )
            .Article(27)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Assembly.Opening, [new(Circles.Members, new(TwoThirds, Base.Members))], Fixed)
                    .With(Assembly.Notice, new TimeLimit(10))
                    .With(Assembly.Remote, true, Fixed)
                    .With(Assembly.Proxies, true, Fixed)
                    .With(Assembly.ProxyHolders, [ProxyHolderKinds.SameHousehold], Fixed)
                    .Paragraph(2)
                    .With(Assembly.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Year))
                    .With(Assembly.CalledBy, [Bodies.CollectiveBoard], Fixed)
                    .Paragraph(3)
                    .With(Assembly.Majority, new(TwoThirds, Base.Members))
            )
            // 代表人数应当多于二十人: twenty themselves are too few.
            .Article(28)
            .OnTimeAfter(it =>
                it.With(Chosen.Apportionment, [Apportionment.OneFor(new(5, 15))], Fixed)
                    .With(Chosen.Number, [new(new(0, long.MaxValue), new(21, long.MaxValue))])
                    .With(Chosen.TermYears, 5, Fixed)
            )
            .OnMeetings(it =>
                it.Paragraph(4)
                    .With(Delegates.DelegatedBy, CollectiveMatterKinds.Articles, Fixed)
                    .With(Delegates.Delegable, Delegable, Fixed)
                    .Paragraph(5)
                    .With(Delegates.Majority, new(TwoThirds, Base.ResidentsDelegates))
            )
            // 一般由三至七名单数成员: usually, so that a charter may say otherwise.
            .Article(29)
            .OnPosts(it =>
                it.Paragraph(1)
                    .With(Posts.Size, CountRange.Odd(3, 7), MayFill)
                    .With(Posts.KeptApart, KinCircle.CloseRelatives)
                    .With(Posts.TermYears, 5, Fixed)
                    .Paragraph(3)
                    .With(
                        Posts.DualLeadership,
                        [DualLabels.SecretaryIs(Bodies.CollectiveBoard, PostFacts.BoardChair, NormForce.May)]
                    )
            )
            .Article(30)
            .OnMeetings(it =>
                it.With(Delegates.CalledBy, [Bodies.CollectiveBoard], Fixed)
                    .With(
                        Board.AnswersTo,
                        [Bodies.CollectiveAssembly, Bodies.CollectiveDelegatesAssembly],
                        Fixed
                    )
            )
            .Article(31)
            .OnMeetings(it =>
                it.Paragraph(1)
                    .With(Board.Opening, [new(Circles.Members, new(TwoThirds, Base.Members))], Fixed)
                    .Paragraph(2)
                    .With(Board.Majority, new(Threshold.Majority, Base.Members), Fixed)
            )
            .Article(34)
            .OnPosts(it =>
                it.Paragraph(1)
                    .With(Posts.CrossAppointment, OtherPosts)
                    .With(Supervisors.CrossAppointment, OtherPosts)
                    .Paragraph(2)
                    .With(
                        Supervisors.Barred,
                        [
                            Bar(new(Bodies.CollectiveBoard)),
                            Bar(new(Bodies.CollectiveOrganisation, PostFacts.FinanceStaff)),
                            Bar(new(Bodies.CollectiveOrganisation, PostFacts.Accountant)),
                        ]
                    )
            )
            // 第五章　财产经营管理和收益分配.
            .Article(46)
            .OnMeetings(it =>
                it.With(Assembly.For(CollectiveMatterKinds.Plans).Papers, new TimeLimit(10))
                    .With(Delegates.For(CollectiveMatterKinds.Plans).Papers, new TimeLimit(10))
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

    private static ValueList<CrossAppointmentRule> OtherPosts =>
        [
            new() { With = PostFacts.PartyBodies, Force = NormForce.May },
            new() { With = [Bodies.VillagersCommittee], Force = NormForce.May },
        ];

    private static Threshold TwoThirds => Threshold.AtLeast(2, 3);

    private static PostBar Bar(OfficeAt holders) =>
        new() { Holders = [holders], Relatives = KinCircle.CloseRelatives };
}
