using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Rulebooks.National;

// The election of a residents' committee as a process: until 2026 the law says nothing of it.
internal static class UrbanProcess
{
    private static readonly ProcessNorms Norms = ElectionNorms.ResidentsCommittee.Process;

    public static Rulebook WithUrbanProcess2026(this Rulebook rulebook, Instrument law)
    {
        var committee = Read(law, Provision.Article(15, 2));
        var nomination = Read(law, Provision.Article(18));
        return rulebook
            .With(Norms.Committee.Task, Norms.Committee.Stage, committee, Latitude.Fixed)
            .With(
                Norms.Committee.Actors,
                [Bodies.ResidentsAssembly, Bodies.ResidentsDelegatesAssembly],
                committee
            )
            .With(
                Norms.Registration.Task,
                Norms.Registration.Stage,
                Read(law, Provision.Article(16, 2)),
                Latitude.Fixed
            )
            .WithRoll(
                Norms,
                Read(law, Provision.Article(17, 1)),
                Read(law, Provision.Article(17, 2)),
                publisher: null
            )
            .With(Norms.Nomination.Task, Norms.Nomination.Stage, nomination, Latitude.Fixed)
            .With(
                Norms.Nomination.Actors,
                [Bodies.CommunityPartyOrganisation, Circles.VotersJointly],
                nomination,
                Latitude.Fixed
            )
            .WithMeeting(Norms, nomination)
            .WithVote(Norms, Read(law, Provision.Article(19, 1)), Read(law, Provision.Article(19, 3)))
            .WithProxyList(Norms, Read(law, Provision.Article(19, 4)))
            .WithHandover(Norms, Read(law, Provision.Article(25)), ElectionEvidence.SupervisedBySubdistrict);
    }

    private static Citation Read(Instrument law, Provision provision) => new(law, provision, TextStatus.Read);
}
