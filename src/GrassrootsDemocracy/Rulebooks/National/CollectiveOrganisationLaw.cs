using GrassrootsDemocracy.Elections.Delegates;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>The Law on Rural Collective Economic Organisations (农村集体经济组织法): the delegates of the members, how the organisation decides, the board and the supervisors.</summary>
public static class CollectiveOrganisationLaw
{
    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the Law on Rural Collective Economic Organisations",
            checkedOn: new(2026, 11, 23),
            (new(2025, 5, 1), Of2025)
        );

    private static Rulebook Of2025()
    {
        var law = new Instrument(
            "Law on Rural Collective Economic Organisations",
            "农村集体经济组织法",
            new(2024, 6, 28),
            new(2025, 5, 1)
        );
        return Rulebook
            .Named(law.Name, law.ChineseName)
            .Chapter(["election.collective-organisation"], book => book.WithMembersDelegates(law))
            .Chapter(
                About.Assemblies(
                    Bodies.CollectiveAssembly,
                    Bodies.CollectiveDelegatesAssembly,
                    Bodies.CollectiveBoard
                ),
                book => book.WithCollectiveAssemblies(law)
            )
            .Chapter(
                [
                    "election.collective-board",
                    .. About.Posts(Bodies.CollectiveBoard, Bodies.CollectiveSupervisors),
                ],
                book => book.WithCollectivePosts(law)
            );
    }

    // 代表人数应当多于二十人: twenty themselves are too few.
    private static Rulebook WithMembersDelegates(this Rulebook rulebook, Instrument law)
    {
        var article28 = law.Read(28);
        var norms = DelegateNorms.CollectiveOrganisation;
        return rulebook
            .With(norms.Apportionment, [Apportionment.OneFor(new(5, 15))], article28, Latitude.Fixed)
            .With(norms.Number, [new(new(0, long.MaxValue), new(21, long.MaxValue))], article28)
            .With(norms.TermYears, 5, article28, Latitude.Fixed);
    }
}
