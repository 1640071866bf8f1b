using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>
/// The regulation on the party's rural grassroots organisations (农村基层组织工作条例): one person as secretary, director and
/// head of the collective, the sizes and terms of a village's party committees, and four deliberations and two disclosures
/// (四议两公开).
/// </summary>
/// <remarks>
/// What the law of the state only allows the party's own regulation asks for: the secretary should (应当) become director and
/// head of the collective by lawful procedure. No article number was confirmed, and the sizes are from memory.
/// </remarks>
public static class PartyRuralRegulation
{
    private static string[] Committees =>
        [
            "election.general-branch-committee",
            "election.party-committee",
            .. About.Posts(Bodies.PartyBranchCommittee, Bodies.GeneralBranchCommittee, Bodies.PartyCommittee),
        ];

    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the regulation on the party's rural grassroots organisations",
            checkedOn: new(2026, 11, 23),
            (new(2018, 12, 28), Of2018)
        );

    private static Rulebook Of2018()
    {
        var regulation = new Instrument(
            "Regulation on the Work of the Party's Rural Grassroots Organisations",
            "中国共产党农村基层组织工作条例",
            new(2018, 12, 28),
            new(2018, 12, 28)
        );
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .Chapter(Committees, book => book.WithCommittees(regulation))
            .Chapter(
                [
                    "deliberation.four-deliberations",
                    .. About.Assemblies(Bodies.PartyMembersAssembly, Bodies.TwoCommittees),
                ],
                book => book.WithFourDeliberations(Article19(regulation))
            );
    }

    private static Rulebook WithCommittees(this Rulebook rulebook, Instrument regulation)
    {
        var posts = Article19(regulation);
        var sizes = regulation.NotRead(8);
        var terms = regulation.Confirmed(5);
        return rulebook
            .With(PostNorms.GeneralBranchCommittee.Size, new CountRange(5, 7), sizes)
            .With(PostNorms.PartyCommittee.Size, new CountRange(5, 9), sizes)
            .With(PostNorms.GeneralBranchCommittee.TermYears, 5, terms, Latitude.MayFill)
            .With(PostNorms.PartyCommittee.TermYears, 5, terms, Latitude.MayFill)
            .WithPosts(PostNorms.PartyBranchCommittee, posts)
            .WithPosts(PostNorms.GeneralBranchCommittee, posts)
            .WithPosts(PostNorms.PartyCommittee, posts);
    }

    private static Citation Article19(Instrument regulation) => regulation.Confirmed(19);

    private static Rulebook WithPosts(this Rulebook rulebook, PostNorms norms, Citation source) =>
        rulebook
            .With(
                norms.DualLeadership,
                [
                    Secretary(norms.Kind, new(Bodies.VillagersCommittee, Office.Director)),
                    Secretary(norms.Kind, new(Bodies.CollectiveBoard, PostFacts.BoardChair)),
                ],
                source
            )
            .With(
                norms.CrossAppointment,
                [new() { With = [Bodies.VillagersCommittee], Force = NormForce.Should }],
                source
            );

    private static DualLeadership Secretary(Label body, OfficeAt holds) =>
        new()
        {
            Holder = [new(body, Office.Secretary)],
            Holds = holds,
            Force = NormForce.Should,
        };
}
