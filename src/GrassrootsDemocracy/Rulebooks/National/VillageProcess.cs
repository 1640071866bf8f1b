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
        var roll = new Citation(law, Provision.Article(12), TextStatus.NotRead);
        var article14 = Read(law, Provision.Article(14));
        return rulebook
            .With(
                Norms.Committee.Task,
                Norms.Committee.Stage,
                Read(law, Provision.Article(13)),
                Latitude.Fixed
            )
            .With(
                Norms.Committee.Actors,
                [Bodies.VillagersAssembly, Bodies.VillagersGroupMeeting],
                Read(law, Provision.Article(13)),
                Latitude.Fixed
            )
            .With(Norms.Roll.Task, Norms.Roll.Stage, roll, Latitude.Fixed)
            .With(Norms.Nomination.Task, Norms.Nomination.Stage, article14, Latitude.Fixed)
            .WithVote(Norms, article14, article14)
            .LeavingOpen(Norms.Withdrawal.Latest, article14);
    }

    public static Rulebook WithVillageProcess2010(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(
                Norms.Committee.Task,
                Norms.Committee.Stage,
                Read(law, Provision.Article(12, 2)),
                Latitude.Fixed
            )
            .With(Norms.Committee.Actors, WhoForms, Read(law, Provision.Article(12, 2)), Latitude.Fixed)
            .WithRoll(
                Norms,
                Read(law, Provision.Article(14, 1)),
                Read(law, Provision.Article(14, 2)),
                Bodies.ElectionCommittee
            )
            .With(
                Norms.Nomination.Task,
                Norms.Nomination.Stage,
                Read(law, Provision.Article(15, 1)),
                Latitude.Fixed
            )
            .WithMeeting(Norms, Read(law, Provision.Article(15, 1)))
            .WithVote(Norms, Read(law, Provision.Article(15, 2)), Read(law, Provision.Article(15, 3)))
            .WithProxyList(Norms, Read(law, Provision.Article(15, 4)))
            .WithHandover(Norms, Read(law, Provision.Article(20)), Bodies.TownshipGovernment)
            .LeavingOpen(Norms.Withdrawal.Latest, Read(law, Provision.Article(15, 5)));

    public static Rulebook WithVillageProcess2026(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(
                Norms.Committee.Task,
                Norms.Committee.Stage,
                Read(law, Provision.Article(15, 2)),
                Latitude.Fixed
            )
            .With(Norms.Committee.Actors, WhoForms, Read(law, Provision.Article(15, 2)), Latitude.Fixed)
            .WithRoll(
                Norms,
                Read(law, Provision.Article(17, 1)),
                Read(law, Provision.Article(17, 2)),
                Bodies.ElectionCommittee
            )
            .With(
                Norms.Nomination.Task,
                Norms.Nomination.Stage,
                Read(law, Provision.Article(18, 1)),
                Latitude.Fixed
            )
            .WithMeeting(Norms, Read(law, Provision.Article(18, 1)))
            .WithVote(Norms, Read(law, Provision.Article(18, 2)), Read(law, Provision.Article(18, 3)))
            .WithProxyList(Norms, Read(law, Provision.Article(18, 4)))
            .WithHandover(Norms, Read(law, Provision.Article(24)), Bodies.TownshipGovernment)
            .LeavingOpen(Norms.Withdrawal.Latest, Read(law, Provision.Article(18, 5)));

    private static Citation Read(Instrument law, Provision provision) => new(law, provision, TextStatus.Read);
}
