using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Process;

namespace GrassrootsDemocracy.Rulebooks.National;

// The election of a villagers' committee as a process, by edition of the Organic Law.
internal static class VillageProcess
{
    private static readonly ProcessNorms Norms = ElectionNorms.VillagersCommittee.Process;

    // Forms of the election committee: any one of them.
    private static readonly ValueList<Label> WhoForms =
    [
        Bodies.VillagersAssembly,
        Bodies.VillagersDelegatesAssembly,
        Bodies.VillagersGroupMeeting,
    ];

    // Neither objections nor the handover nor proxies: those came in 2010.
    public static Rulebook WithVillageProcess1998(this Rulebook rulebook, Instrument law)
    {
        var roll = law.NotRead(12);
        var article14 = law.Read(14);
        return rulebook
            .With(Norms.Committee.Task, Norms.Committee.Stage, law.Read(13), Latitude.Fixed)
            .With(
                Norms.Committee.Actors,
                [Bodies.VillagersAssembly, Bodies.VillagersGroupMeeting],
                law.Read(13),
                Latitude.Fixed
            )
            .With(Norms.Roll.Task, Norms.Roll.Stage, roll, Latitude.Fixed)
            .With(Norms.Nomination.Task, Norms.Nomination.Stage, article14, Latitude.Fixed)
            .WithVote(Norms, article14, article14)
            .LeavingOpen(Norms.Withdrawal.Latest, article14);
    }

    public static Rulebook WithVillageProcess2010(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(Norms.Committee.Task, Norms.Committee.Stage, law.Read(12, 2), Latitude.Fixed)
            .With(Norms.Committee.Actors, WhoForms, law.Read(12, 2), Latitude.Fixed)
            .WithRoll(Norms, law.Read(14, 1), law.Read(14, 2), Bodies.ElectionCommittee)
            .With(Norms.Nomination.Task, Norms.Nomination.Stage, law.Read(15, 1), Latitude.Fixed)
            .WithMeeting(Norms, law.Read(15, 1))
            .WithVote(Norms, law.Read(15, 2), law.Read(15, 3))
            .WithProxyList(Norms, law.Read(15, 4))
            .WithHandover(Norms, law.Read(20), Bodies.TownshipGovernment)
            .LeavingOpen(Norms.Withdrawal.Latest, law.Read(15, 5));

    public static Rulebook WithVillageProcess2026(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(Norms.Committee.Task, Norms.Committee.Stage, law.Read(15, 2), Latitude.Fixed)
            .With(Norms.Committee.Actors, WhoForms, law.Read(15, 2), Latitude.Fixed)
            .WithRoll(Norms, law.Read(17, 1), law.Read(17, 2), Bodies.ElectionCommittee)
            .With(Norms.Nomination.Task, Norms.Nomination.Stage, law.Read(18, 1), Latitude.Fixed)
            .WithMeeting(Norms, law.Read(18, 1))
            .WithVote(Norms, law.Read(18, 2), law.Read(18, 3))
            .WithProxyList(Norms, law.Read(18, 4))
            .WithHandover(Norms, law.Read(24), Bodies.TownshipGovernment)
            .LeavingOpen(Norms.Withdrawal.Latest, law.Read(18, 5));
}
