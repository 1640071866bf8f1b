using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Votes whose ledgers together have every line there is, in each of its verdicts.
internal static class LedgerScenes
{
    private static readonly ExcessRule Recorded = new(Base.Issued, ExcessMeaning.IsRecorded);

    private static readonly Scene Full = new()
    {
        Law = Layers.Province,
        Seats = 3,
        Entitled = 120,
        PublishedOn = Scene.Day.PlusDays(-30),
        Issued = 95,
        Attendance = new() { Due = 100, Present = 93 },
        Ballots = 80,
        Votes = [58, 52, 48, 47, 3],
        Invalid = [(InvalidReason.OverMarked, 3), (InvalidReason.Unreadable, 2)],
    };

    public static IReadOnlyList<Scene> All { get; } =
    [
        Full,
        Full with
        {
            Seats = 2,
            OtherMembers = 9,
            Votes = [70, 40, 5],
            Issued = 80,
            PublishedOn = Scene.Day,
        },
        Full with
        {
            Votes = [70, 48, 48, 48],
        },
        Full with
        {
            Stations = [("East", 1, 3), ("West", 4, 2), ("West", 4, 2)],
        },
        Full with
        {
            Law = Layers.Village,
            Stations = [("East", 1, 3)],
        },
        Full with
        {
            Votes = [0, 0, 0, 0],
        },
        Full with
        {
            Registered = 300,
        },
        Full with
        {
            Registered = 0,
            Ballots = 0,
            Votes = [0],
            Invalid = [],
            Attendance = null,
        },
        Full with
        {
            Law = Layers.Village,
            Written = [("Wu", 20), ("A", 3)],
        },
        Full with
        {
            Law = Layers.With(Layers.Names.WriteIns, WriteInRule.Allowed),
            Written = [("Wu", 12)],
        },
        Full with
        {
            Law = Layers.With(Layers.Names.WriteIns, WriteInRule.Forbidden),
            Written = [("Wu", 12)],
        },
        Full with
        {
            Law = Layers.With(Layers.Names.ExcessBallots, Recorded),
            Issued = 70,
        },
        Full with
        {
            Law = Layers.With(Layers.Names.ExcessBallots, Recorded),
            Issued = null,
        },
        Full with
        {
            Law = Layers.Village,
            Registered = 84,
            Attendance = null,
        },
        Full with
        {
            Law = Layers.With(Layers.Names.Vacancies, 3),
            Round = ElectionRound.Further,
            OtherMembers = 2,
            Votes = [70, 20],
        },
        Full with
        {
            Law = Layers
                .With(Layers.Names.SurplusFixedBy, [Bodies.ElectionCommittee])
                .With(Layers.Names.Vacancies, 3, Layers.Source)
                .With(Layers.Names.VacanciesDecidedBy, [Bodies.VillagersAssembly], Layers.Source),
            OtherMembers = 2,
            Votes = [70, 20],
        },
        Full with
        {
            Law = VillageLaw.Editions.On(new(1998, 11, 4)),
            Entitled = null,
        },
        Full with
        {
            Law = VillageLaw.Editions.On(new(1998, 11, 4)),
            Round = ElectionRound.Further,
        },
        Full with
        {
            Law = Layers.With(Layers.Names.Tie, TieBreak.Lot),
            Votes = [70, 48, 48, 48],
            Invalid = [],
            Lot = new() { Among = ["B", "C", "D"], Drawn = ["B", "D"] },
        },
        Full with
        {
            Law = PartyElectionRegulation.Editions.On(new(1990, 6, 27)),
            Norms = ElectionNorms.PartyBranchCommittee,
            Franchise = Franchise.PartyMembers,
        },
        Full with
        {
            Law = UrbanLaw.Editions.On(new(2018, 12, 29)),
            Norms = ElectionNorms.ResidentsCommittee,
            Franchise = Franchise.HouseholdDelegates,
        },
        Full with
        {
            Round = ElectionRound.Runoff,
            TiedBefore = ["A", "B"],
        },
    ];
}
