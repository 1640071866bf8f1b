using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.National;

// The Organic Law of the Urban Residents' Committees (城市居民委员会组织法): a part for each chapter of the law in force, and one
// for the earlier editions.
// Until the end of 2025 the law said only who elects, how many and for how long: turnout and majority were open terms, left to
// the provinces. The revision in force from 2026 sets them, for each way of voting.
internal static partial class UrbanLaw
{
    public static Timeline<Rulebook> Editions { get; } =
        Chapters
            .OfElection(
                Bodies.ResidentsCommittee,
                new(Subject.Hearings, About.Hearings("community")),
                new(
                    Subject.Meetings,
                    About.Assemblies(
                        Bodies.ResidentsAssembly,
                        Bodies.ResidentsDelegatesAssembly,
                        Bodies.ResidentsCommittee
                    )
                ),
                new(
                    Subject.Posts,
                    About.Posts(Bodies.ResidentsCommittee, Bodies.ResidentsSupervisionCommittee)
                ),
                new(Subject.Disclosure, About.Disclosure(Bodies.ResidentsCommittee)),
                new(
                    Subject.Accountability,
                    [
                        .. About.Accountability(
                            Bodies.ResidentsCommittee,
                            Bodies.ResidentsSupervisionCommittee
                        ),
                        .. About.Complaints(Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly),
                    ]
                ),
                new(Subject.Services, About.Services(Bodies.ResidentsCommittee))
            )
            .Editions(
                "the Organic Law of the Urban Residents' Committees",
                checkedOn: new(2026, 11, 23),
                (Law(new(1990, 1, 1), adopted: new(1989, 12, 26)), Of1990),
                (Law(new(2018, 12, 29)), Of2018),
                (Law(new(2026, 1, 1), adopted: new(2025, 10, 28)), Of2026)
            );

    private static ElectionNorms N => ElectionNorms.ResidentsCommittee;

    private static ProcessNorms P => N.Process;

    private static AssemblyNorms Assembly => AssemblyNorms.ResidentsAssembly;

    private static AssemblyNorms Delegates => AssemblyNorms.ResidentsDelegatesAssembly;

    private static AssemblyNorms Committee => AssemblyNorms.ResidentsCommittee;

    private static TaskNorms Tasks => TaskNorms.ResidentsCommittee;

    private static Edition Of2026(Instrument law) =>
        new Edition(law)
            .WithCommittee()
            .WithElections()
            .WithRecall()
            .WithAssemblies()
            .WithManagement()
            .WithSupport();

    private static Instrument Law(LocalDate inForce, LocalDate? adopted = null) =>
        new(
            "Organic Law of the Urban Residents' Committees",
            "城市居民委员会组织法",
            adopted ?? inForce,
            inForce
        );
}
