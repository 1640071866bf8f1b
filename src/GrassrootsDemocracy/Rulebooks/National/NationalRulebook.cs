using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The norms above every locality: the national laws and party regulations together, by day.</summary>
public static class NationalRulebook
{
    private static readonly ValueList<Timeline<Rulebook>> Instruments =
    [
        // Guidance first: what a law says too is taken from the law.
        SupervisionGuidance.Editions,
        VillageLaw.Editions,
        UrbanLaw.Editions,
        PartyElectionRegulation.Editions,
        PartyBranchRegulation.Editions,
        PartyRuralRegulation.Editions,
        CollectiveOrganisationLaw.Editions,
        AdmissionRegulation.Editions,
        MajorDecisionRegulation.Editions,
        DelegateTenureRegulation.Editions,
    ];

    /// <summary>Gets the rulebooks by the first day of each; one begins whenever an instrument changes.</summary>
    /// <remarks>On a day before an instrument's first known edition the rulebook is silent on its subject.</remarks>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the national rulebook",
            Instruments.Min(instrument => instrument.CheckedOn),
            Instruments
                .SelectMany(instrument => instrument.Changes)
                .Distinct()
                .Select(day => (day, Assemble(day)))
        );

    private static Rulebook Assemble(LocalDate day) =>
        Instruments.Aggregate(
            Rulebook.Named("National rulebook", "国家规定"),
            (rulebook, instrument) =>
                instrument.TryOn(day, out var edition) ? rulebook.Including(edition) : rulebook
        );
}
