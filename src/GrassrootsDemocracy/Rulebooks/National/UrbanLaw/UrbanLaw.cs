using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Rulebooks.National;

// The Organic Law of the Urban Residents' Committees (城市居民委员会组织法): a part for each chapter of the law in force, and one
// for the earlier editions.
// Until the end of 2025 the law said only who elects, how many and for how long: turnout and majority were open terms, left to
// the provinces. The revision in force from 2026 sets them, for each way of voting.
internal static partial class UrbanLaw
{
    private static readonly Chapters Chapters = Chapters.OfElection(
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
        new(Subject.Posts, About.Posts(Bodies.ResidentsCommittee, Bodies.ResidentsSupervisionCommittee))
    );

    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the Organic Law of the Urban Residents' Committees",
            checkedOn: new(2026, 11, 23),
            (Day1990, () => Written(Of1990)),
            (Day2018, () => Written(Of2018)),
            (Day2026, () => Written(Of2026))
        );

    private static LocalDate Day1990 => new(1990, 1, 1);

    private static LocalDate Day2018 => new(2018, 12, 29);

    private static LocalDate Day2026 => new(2026, 1, 1);

    private static ElectionNorms N => ElectionNorms.ResidentsCommittee;

    private static AssemblyNorms Assembly => AssemblyNorms.ResidentsAssembly;

    private static AssemblyNorms Delegates => AssemblyNorms.ResidentsDelegatesAssembly;

    private static AssemblyNorms Committee => AssemblyNorms.ResidentsCommittee;

    private static Edition Of2026() =>
        new Edition(Law(new(2025, 10, 28), Day2026))
            .WithCommittee()
            .WithElections()
            .WithAssemblies()
            .WithManagement();

    private static Rulebook Written(Func<Edition> text) => Chapters.Written(Law(Day2026, Day2026), text);

    private static Instrument Law(LocalDate adopted, LocalDate inForce) =>
        new("Organic Law of the Urban Residents' Committees", "城市居民委员会组织法", adopted, inForce);
}
