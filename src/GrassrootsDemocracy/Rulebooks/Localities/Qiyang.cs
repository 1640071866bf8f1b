using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Rulebooks.Localities;

/// <summary>
/// Qiyang county (祁阳县): direct election of party committees in reverse order (倒着选), the secretary first, then the
/// deputies, then the members, by the party members.
/// </summary>
/// <remarks>
/// Known from a report, not from the county's own text, and the report names no days; so the layer is not in the catalogue
/// and a host lays it over the national rulebook of the day itself. Who is not elected in a round stands in the next if
/// willing.
/// </remarks>
public static class Qiyang
{
    /// <summary>Gets the layer of the county's own norms.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("Qiyang county, reverse order", "祁阳县“倒着选”")
            .With(
                ElectionNorms.PartyBranchCommittee.Offices.Rounds,
                [Round(Office.Secretary), Round(Office.DeputySecretary), Round(Office.Member)],
                Source,
                Latitude.Fixed
            )
            .With(
                ElectionNorms.PartyBranchCommittee.For(Office.Secretary).Surplus,
                Surplus.AtLeastMore(1),
                Source
            )
            .With(
                ElectionNorms.PartyBranchCommittee.For(Office.DeputySecretary).Surplus,
                Surplus.AtLeastMore(1),
                Source
            )
            .With(
                ElectionNorms.PartyBranchCommittee.Offices.TwoOffices,
                OfficeKept.Higher,
                Source,
                Latitude.Fixed
            )
            .WithFourLevelHearings(HearingSource)
            .WithQiyangLinks()
            .WithQiyangDisclosure();

    private static Citation HearingSource =>
        new(
            new("Report on Qiyang county", "祁阳县基层民主实践报告", "—"),
            Provision.Named("hearings at four levels", "“四听证”"),
            TextStatus.Confirmed
        );

    private static Citation Source =>
        new(
            new("Report on Qiyang county", "祁阳县基层民主实践报告", "—"),
            Provision.Named("direct election", "“四直选”"),
            TextStatus.Confirmed
        );

    private static OfficeRound Round(Office office) => new([office], OfficeStanding.NominatedOrNotElected);
}
