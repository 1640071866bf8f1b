namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The norms above every locality: the national laws and party regulations together, by day.</summary>
public static class NationalRulebook
{
    // Guidance first: what a law says too is taken from the law.
    private static readonly Timeline<Rulebook>[] Parts =
    [
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
        PartyDisclosureRegulation.Editions,
    ];

    /// <summary>Gets the editions of each instrument alone, in the order in which they are laid together.</summary>
    public static ValueList<Timeline<Rulebook>> Instruments => [.. Parts];

    /// <summary>Gets the rulebooks by the first day of each; one begins whenever an instrument changes.</summary>
    /// <remarks>On a day before an instrument's first known edition the rulebook is silent on its subject.</remarks>
    public static Timeline<Rulebook> Editions { get; } =
        Timeline<Rulebook>.Of("the national rulebook", Parts, Assemble);

    private static Rulebook Assemble(LocalDate day)
    {
        var rulebook = Rulebook.Named("National rulebook", "国家规定");
        foreach (var instrument in Parts)
        {
            if (instrument.TryOn(day, out var edition))
            {
                rulebook = rulebook.Including(edition);
            }
        }

        return rulebook;
    }
}
