using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;

namespace GrassrootsDemocracy.Rulebooks.Localities;

/// <summary>Suizhou city (随州市), villages 2005–2008: the two-ballot election of the party branch (两票制), the two-assembly
/// decision (两会制), forums (两讲), talk days (逢四说事) and inquiry days (民情质询日).</summary>
/// <remarks>
/// Known from a report, not from the city's own text. Two candidates for each post are reported, but no share of
/// confidence, no turnout of the villagers and no day of the pledge: of these the layer is silent. For admitting and
/// appraising members and recommending reserve cadres only the use of the same two ballots is reported. The days are the
/// years of the report.
/// </remarks>
public static class Suizhou2005
{
    private static TwoBallotNorms Norms => ElectionNorms.PartyBranchCommittee.TwoBallots;

    /// <summary>Gets the layer of the city's own norms, to be laid over the national rulebook of the day.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Suizhou city 2005", "随州市2005年村级换届")
            .Chapter(["election"], book => book.WithTwoBallots())
            .Chapter(["deliberation"], book => book.WithTwoAssemblies())
            .Chapter(["accountability"], book => book.WithSuizhouAccountability(PledgeSource))
            .Chapter(["forum"], book => book.WithSuizhouForums());

    private static Rulebook WithTwoBallots(this Rulebook rulebook) =>
        rulebook
            .With(
                Norms.Disclosures,
                [
                    ElectionDisclosures.Target,
                    ElectionDisclosures.Conditions,
                    ElectionDisclosures.Procedure,
                    ElectionDisclosures.Result,
                ],
                Source
            )
            .With(Norms.Confidence.Review, value: true, Source, Latitude.Fixed)
            .With(Norms.Confidence.Voters, Circles.Villagers, Source, Latitude.Fixed)
            .With(Norms.Confidence.Places, TwiceAsMany, Source, Latitude.Fixed)
            .With(Norms.PledgedBy, Office.Secretary, Source, Latitude.Fixed)
            .With(ConfidenceNorms.MemberAdmission.Voters, Circles.Villagers, Source, Latitude.Fixed)
            .With(ConfidenceNorms.MemberAppraisal.Voters, Circles.Villagers, Source, Latitude.Fixed)
            .With(ConfidenceNorms.ReserveCadres.Voters, Circles.Villagers, Source, Latitude.Fixed)
            .With(
                ConfidenceNorms.ReserveCadresByMembers.Voters,
                Circles.PartyMembers,
                Source,
                Latitude.Fixed
            );

    // One post to two candidates (1∶2): as many again as there are posts, no fewer and no more.
    private static Surplus TwiceAsMany => Surplus.ExactShare(Ratio.Of(1, 1), Rounding.Up);

    private static Citation PledgeSource =>
        new(
            new Instrument(
                "Suizhou city, pledges and appraisal of village cadres",
                "随州市“两委”承诺制和民主评议村干部制度",
                "2005"
            ),
            Provision.Named("as reported in 2008", "据2008年报道"),
            TextStatus.Confirmed
        );

    private static Citation Source =>
        new(
            new Instrument(
                "Suizhou city, two-ballot election of villages",
                "随州市村级“两票制”选举制度",
                "2005"
            ),
            Provision.Named("as reported in 2008", "据2008年报道"),
            TextStatus.Confirmed
        );
}
