using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The trial regulation on the work of party branches (支部工作条例(试行)): size and term of a branch committee.</summary>
/// <remarks>The term is that of branches in villages and communities; others are normally elected for three years.</remarks>
public static class PartyBranchRegulation
{
    private static readonly ElectionNorms Norms = ElectionNorms.PartyBranchCommittee;

    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the regulation on the work of party branches",
            checkedOn: new(2026, 11, 23),
            (new(2018, 10, 28), Of2018())
        );

    private static Rulebook Of2018()
    {
        var regulation = new Instrument(
            "Regulation on the Work of Party Branches (trial)",
            "中国共产党支部工作条例(试行)",
            new(2018, 10, 28),
            new(2018, 10, 28)
        );
        var chapter6 = new Citation(regulation, Provision.Named("ch. 6", "第六章"), TextStatus.Confirmed);
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .With(Norms.Seats, new CountRange(3, 7), chapter6)
            .With(Norms.TermYears, 5, chapter6, Latitude.MayFill)
            .With(PostNorms.PartyBranchCommittee.SizeByNumber, ByFullMembers, chapter6);
    }

    // Below seven full members a secretary, and a deputy if needed; from seven on a committee.
    private static SizeScale ByFullMembers =>
        new()
        {
            By = PostFacts.FullPartyMembers,
            Steps = [new(new(0, 6), new(1, 2)), new(new(7, long.MaxValue), new(3, 7))],
        };
}
