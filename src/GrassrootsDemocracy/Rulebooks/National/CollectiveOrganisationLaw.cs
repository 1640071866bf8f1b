using GrassrootsDemocracy.Elections.Delegates;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The Law on Rural Collective Economic Organisations (农村集体经济组织法): the delegates of the members, the board and the supervisors.</summary>
public static class CollectiveOrganisationLaw
{
    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the Law on Rural Collective Economic Organisations",
            checkedOn: new(2026, 11, 23),
            (new(2025, 5, 1), Of2025())
        );

    // 代表人数应当多于二十人: twenty themselves are too few.
    private static Rulebook Of2025()
    {
        var law = new Instrument(
            "Law on Rural Collective Economic Organisations",
            "农村集体经济组织法",
            new(2024, 6, 28),
            new(2025, 5, 1)
        );
        var article28 = new Citation(law, Provision.Article(28), TextStatus.Read);
        var norms = DelegateNorms.CollectiveOrganisation;
        return Rulebook
            .Named(law.Name, law.ChineseName)
            .With(norms.Apportionment, [Apportionment.OneFor(new(5, 15))], article28, Latitude.Fixed)
            .With(norms.Number, [new(new(0, long.MaxValue), new(21, long.MaxValue))], article28)
            .With(norms.TermYears, 5, article28, Latitude.Fixed)
            .WithCollectivePosts(law);
    }
}
