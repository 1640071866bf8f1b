using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Process;
using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

// The election of a party branch committee as a process: since 2020 the higher organisation approves the candidates before
// the members deliberate on them.
internal static class PartyProcess
{
    private static readonly ElectionNorms Branch = ElectionNorms.PartyBranchCommittee;

    private static readonly ProcessNorms Norms = Branch.Process;

    private static TimeLimit OneYear => new(1, TimeUnit.Year);

    // Article 3 speaks only of delay.
    public static Rulebook WithBranchProcess1990(this Rulebook rulebook, Instrument regulation)
    {
        var article3 = regulation.Read(3);
        var article13 = regulation.Read(13);
        return rulebook
            .WithNomination(article13)
            .With(Norms.Deliberation.After, [Norms.Nomination.Stage], article13)
            .With(Norms.Polling.Task, Norms.Polling.Stage, article13, Latitude.Fixed)
            .With(Norms.Polling.After, [Norms.Deliberation.Stage], article13)
            .With(Norms.Polling.Actors, [Bodies.PartyMembersAssembly], article13, Latitude.Fixed)
            .WithOverrun(article3)
            .With(Branch.Term.Approval, [Bodies.HigherPartyOrganisation], article3);
    }

    public static Rulebook WithBranchProcess2020(this Rulebook rulebook, Instrument regulation)
    {
        var article3 = regulation.Read(3);
        var article14 = regulation.Read(14);
        return rulebook
            .WithNomination(article14)
            .With(Norms.Approval.Task, Norms.Approval.Stage, article14, Latitude.Fixed)
            .With(Norms.Approval.Actors, [Bodies.HigherPartyOrganisation], article14, Latitude.Fixed)
            .With(Norms.Approval.After, [Norms.Nomination.Stage], article14)
            .With(Norms.Deliberation.After, [Norms.Approval.Stage], article14)
            .With(Norms.Polling.Task, Norms.Polling.Stage, article14, Latitude.Fixed)
            .With(Norms.Polling.After, [Norms.Deliberation.Stage], article14)
            .With(Norms.Polling.Actors, [Bodies.PartyMembersAssembly], article14, Latitude.Fixed)
            .With(Norms.Polling.Evidence, [Evidence.SecretBallot], regulation.Read(24))
            .With(Branch.Polling.Roles, [PollingRoles.Scrutineer], regulation.Read(22))
            .With(Branch.Polling.NoCandidates, value: true, regulation.Read(22), Latitude.Fixed)
            .With(Branch.Term.MostEarly, OneYear, article3)
            .WithOverrun(article3)
            .With(Branch.Term.Approval, [Bodies.HigherPartyOrganisation], article3);
    }

    // The regulation speaks of every grassroots organisation, with whatever kind of committee.
    private static Rulebook WithOverrun(this Rulebook rulebook, Citation article3) =>
        rulebook
            .With(PostNorms.PartyBranchCommittee.Overrun, OneYear, article3)
            .With(PostNorms.GeneralBranchCommittee.Overrun, OneYear, article3)
            .With(PostNorms.PartyCommittee.Overrun, OneYear, article3);

    private static Rulebook WithNomination(this Rulebook rulebook, Citation source) =>
        rulebook
            .With(Norms.Nomination.Task, Norms.Nomination.Stage, source, Latitude.Fixed)
            .With(Norms.Deliberation.Task, Norms.Deliberation.Stage, source, Latitude.Fixed);
}
