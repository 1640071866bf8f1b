using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The trial regulation on the work of party branches (支部工作条例（试行）): size and term of a branch committee, and how branch and committee meet.</summary>
/// <remarks>The term is that of branches in villages and communities; others are normally elected for three years.</remarks>
public static class PartyBranchRegulation
{
    private static Label Kind => Bodies.PartyBranchCommittee;

    private static ElectionNorms Norms => ElectionNorms.PartyBranchCommittee;

    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the regulation on the work of party branches",
            checkedOn: new(2026, 11, 23),
            (new(2018, 10, 28), Of2018)
        );

    private static Rulebook Of2018()
    {
        var regulation = new Instrument(
            "Regulation on the Work of Party Branches (trial)",
            "中国共产党支部工作条例（试行）",
            new(2018, 10, 28),
            new(2018, 10, 28)
        );
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .Chapter(
                About.TheVote(Kind),
                book =>
                    book.With(Norms.Seats, new CountRange(3, 7), Chapter6(regulation))
                        .With(Norms.TermYears, 5, Chapter6(regulation), Latitude.MayFill)
            )
            .Chapter(
                About.Assemblies(Bodies.PartyMembersAssembly, Kind),
                book => book.WithPartyAssemblies(regulation)
            )
            .Chapter(
                About.Accountability(Undertakings.MemberAppraisal),
                book => book.WithBranchAppraisal(regulation)
            )
            .Chapter(
                About.Posts(Kind),
                book =>
                    book.With(
                        PostNorms.PartyBranchCommittee.SizeByNumber,
                        ByFullMembers,
                        Chapter6(regulation)
                    )
            );
    }

    private static Citation Chapter6(Instrument regulation) =>
        new(regulation, Provision.Named("ch. 6", "第六章"), TextStatus.Confirmed);

    // Below seven full members a secretary, and a deputy if needed; from seven on a committee.
    private static SizeScale ByFullMembers =>
        new()
        {
            By = Circles.FullPartyMembers,
            Steps = [new(new(0, 6), new(1, 2)), new(new(7, long.MaxValue), new(3, 7))],
        };
}
