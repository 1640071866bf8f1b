using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Rulebooks.National;

// The election of a villagers' committee as a process, by edition of the Organic Law.
internal static class VillageProcess
{
    private static readonly ProcessNorms Norms = ElectionNorms.VillagersCommittee.Process;

    private static readonly Label Polling = Norms.Polling.Stage;

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
                Read(law, Provision.Article(13))
            )
            .With(Norms.Roll.Task, Norms.Roll.Stage, roll, Latitude.Fixed)
            .With(Norms.Roll.Latest, DayRule.Before(new(20), Polling), roll)
            .WithNomination(article14, [Circles.Voters])
            .WithVote(Norms, article14, article14);
    }

    public static Rulebook WithVillageProcess2010(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(
                Norms.Committee.Task,
                Norms.Committee.Stage,
                Read(law, Provision.Article(12, 2)),
                Latitude.Fixed
            )
            .With(Norms.Committee.Actors, WhoForms, Read(law, Provision.Article(12, 2)))
            .WithRoll(
                Norms,
                Read(law, Provision.Article(14, 1)),
                Read(law, Provision.Article(14, 2)),
                Bodies.ElectionCommittee
            )
            .WithNomination(Read(law, Provision.Article(15, 1)), [Circles.Voters])
            .WithMeeting(Norms, Read(law, Provision.Article(15, 1)))
            .WithVote(Norms, Read(law, Provision.Article(15, 2)), Read(law, Provision.Article(15, 3)))
            .WithProxyList(Norms, Read(law, Provision.Article(15, 4)))
            .WithHandover(Norms, Read(law, Provision.Article(20)), ElectionEvidence.SupervisedByTownship);

    public static Rulebook WithVillageProcess2026(this Rulebook rulebook, Instrument law) =>
        rulebook
            .With(
                Norms.Committee.Task,
                Norms.Committee.Stage,
                Read(law, Provision.Article(15, 2)),
                Latitude.Fixed
            )
            .With(Norms.Committee.Actors, WhoForms, Read(law, Provision.Article(15, 2)))
            .WithRoll(
                Norms,
                Read(law, Provision.Article(17, 1)),
                Read(law, Provision.Article(17, 2)),
                Bodies.ElectionCommittee
            )
            .WithNomination(
                Read(law, Provision.Article(18, 1)),
                [Bodies.VillagePartyOrganisation, Circles.Voters]
            )
            .WithMeeting(Norms, Read(law, Provision.Article(18, 1)))
            .WithVote(Norms, Read(law, Provision.Article(18, 2)), Read(law, Provision.Article(18, 3)))
            .WithProxyList(Norms, Read(law, Provision.Article(18, 4)))
            .WithHandover(Norms, Read(law, Provision.Article(24)), ElectionEvidence.SupervisedByTownship);

    // Who may nominate has no more or less: a province that shuts one of them out does not tighten, it contradicts.
    private static Rulebook WithNomination(
        this Rulebook rulebook,
        Citation source,
        ValueList<Label> nominators
    ) =>
        rulebook
            .With(Norms.Nomination.Task, Norms.Nomination.Stage, source, Latitude.Fixed)
            .With(Norms.Nomination.Actors, nominators, source, Latitude.Fixed);

    private static Citation Read(Instrument law, Provision provision) => new(law, provision, TextStatus.Read);
}
