using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Services.Tasks;

namespace GrassrootsDemocracy.Rulebooks.National;

// The Organic Law of the Villagers' Committees (村民委员会组织法): a part for each chapter of the law in force, and one for each
// earlier edition.
// The law is silent on ties, on more ballots than voters, on over-marked and blank ballots and on written names; its last
// paragraph on elections leaves the method to the provinces, and these terms are open. Turnout and majority say when a vote is
// valid and a candidate elected, so that no lower rulebook may change them; "not less than", "more than" and "before" set a
// limit that it may tighten.
internal static partial class VillageLaw
{
    public static Timeline<Rulebook> Editions { get; } =
        Chapters
            .OfElection(
                Bodies.VillagersCommittee,
                new(Subject.Hearings, About.Hearings("village")),
                new(
                    Subject.Meetings,
                    About.Assemblies(
                        Bodies.VillagersAssembly,
                        Bodies.VillagersDelegatesAssembly,
                        Bodies.VillagersCommittee,
                        Bodies.VillagersGroupMeeting
                    )
                ),
                new(
                    Subject.Posts,
                    About.Posts(Bodies.VillagersCommittee, Bodies.VillageSupervisionCommittee)
                ),
                new(
                    Subject.Disclosure,
                    About.Disclosure(Bodies.VillagersCommittee, Bodies.VillagersGroupMeeting)
                ),
                new(
                    Subject.Accountability,
                    [
                        .. About.Accountability(
                            Bodies.VillagersCommittee,
                            Bodies.VillageSupervisionCommittee
                        ),
                        .. About.Complaints(Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly),
                    ]
                ),
                new(Subject.Services, About.Services(Bodies.VillagersCommittee))
            )
            .Editions(
                "the Organic Law of the Villagers' Committees",
                checkedOn: new(2026, 11, 23),
                (Law(new(1998, 11, 4)), Of1998),
                (Law(new(2010, 10, 28)), Of2010),
                (Law(new(2018, 12, 29)), Of2018),
                (Law(new(2026, 1, 1), adopted: new(2025, 10, 28)), Of2026)
            );

    private static ElectionNorms N => ElectionNorms.VillagersCommittee;

    private static ProcessNorms P => N.Process;

    private static AssemblyNorms Assembly => AssemblyNorms.VillagersAssembly;

    private static AssemblyNorms Delegates => AssemblyNorms.VillagersDelegatesAssembly;

    private static AssemblyNorms Committee => AssemblyNorms.VillagersCommittee;

    private static AssemblyNorms Group => AssemblyNorms.VillagersGroupMeeting;

    private static TaskNorms Tasks => TaskNorms.VillagersCommittee;

    private static Edition Of2026(Instrument law) =>
        new Edition(law).WithCommittee().WithElections().WithAssemblies().WithManagement().WithSupport();

    private static Instrument Law(LocalDate inForce, LocalDate? adopted = null) =>
        new("Organic Law of the Villagers' Committees", "村民委员会组织法", adopted ?? inForce, inForce);
}
