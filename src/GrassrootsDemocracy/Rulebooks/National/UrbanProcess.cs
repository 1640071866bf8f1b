using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Process;

namespace GrassrootsDemocracy.Rulebooks.National;

// The election of a residents' committee as a process: until 2026 the law leaves all of it to the provinces.
internal static class UrbanProcess
{
    private static readonly ProcessNorms Norms = ElectionNorms.ResidentsCommittee.Process;

    public static Rulebook WithUrbanProcess1990(this Rulebook rulebook, Instrument law)
    {
        var article22 = law.Read(22);
        return rulebook
            .LeavingOpen(Norms.Committee.Actors, article22)
            .LeavingOpen(Norms.Withdrawal.Latest, article22);
    }

    public static Rulebook WithUrbanProcess2026(this Rulebook rulebook, Instrument law)
    {
        var committee = law.Read(15, 2);
        var nomination = law.Read(18);
        return rulebook
            .With(Norms.Committee.Task, Norms.Committee.Stage, committee, Latitude.Fixed)
            .With(
                Norms.Committee.Actors,
                [Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly],
                committee,
                Latitude.Fixed
            )
            .With(Norms.Registration.Task, Norms.Registration.Stage, law.Read(16, 2), Latitude.Fixed)
            .WithRoll(Norms, law.Read(17, 1), law.Read(17, 2), publisher: null)
            .With(Norms.Nomination.Task, Norms.Nomination.Stage, nomination, Latitude.Fixed)
            .WithMeeting(Norms, nomination)
            .WithVote(Norms, law.Read(19, 1), law.Read(19, 3))
            .WithProxyList(Norms, law.Read(19, 4))
            .WithHandover(Norms, law.Read(25), Bodies.SubdistrictOffice)
            .LeavingOpen(Norms.Withdrawal.Latest, law.Read(19, 5));
    }
}
