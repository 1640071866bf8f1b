using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;

namespace GrassrootsDemocracy.Rulebooks.Localities;

/// <summary>
/// Minhang district of Shanghai (闵行区), 2008–2009: open recommendation and direct election in the party branches, and
/// villagers' committees elected without printed candidates (公推直选、一步法).
/// </summary>
/// <remarks>
/// Known from a report, not from the district's own text. That 48 villages elected in one step shows that they could, not
/// that others must.
/// </remarks>
public static class Minhang2009
{
    /// <summary>Gets the layer of the district's own norms, to be laid over those of its superiors.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Minhang district 2009", "闵行区2009年基层换届")
            .Chapter(["election"], book => book.WithElections())
            .Chapter(["liaison"], book => book.WithMinhangLinks().WithDelegateTerm(TermSource))
            .Chapter(["deliberation"], book => book.WithCongresses())
            .Chapter(["disclosure"], book => book.WithMinhangDisclosure())
            .Chapter(["accountability"], book => book.WithMinhangAccountability(EvaluationSource))
            .Chapter(["forum"], book => book.WithMinhangForums());

    private static Rulebook WithElections(this Rulebook rulebook) =>
        rulebook
            .With(
                ElectionNorms.PartyBranchCommittee.OpenSelection.Ways,
                [new(EntryWays.Self), new(EntryWays.Members)],
                Source,
                Latitude.MayFill
            )
            .With(ElectionNorms.VillagersCommittee.OneStep.Allowed, value: true, Source, Latitude.MayFill);

    private static Citation Source =>
        new(
            new Instrument(
                "Minhang district, open recommendation and direct election",
                "闵行区基层党组织“公推直选”和村委会“一步法”选举",
                "2008"
            ),
            Provision.Named("as reported in 2009", "据2009年报道"),
            TextStatus.Confirmed
        );

    private static Citation EvaluationSource =>
        new(
            new Instrument(
                "Minhang district, third-party evaluation",
                "闵行区党建工作第三方评价机制",
                "2008"
            ),
            Provision.Named("as reported in 2009", "据2009年报道"),
            TextStatus.Confirmed
        );

    private static Citation TermSource =>
        new(
            new Instrument("Minhang district, term of delegates", "闵行区党代表任期制", "2008"),
            Provision.Named("as reported in 2009", "据2009年报道"),
            TextStatus.Confirmed
        );
}
