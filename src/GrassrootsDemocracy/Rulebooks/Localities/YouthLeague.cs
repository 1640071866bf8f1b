using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Deliberation.Proposals;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Liaison.Delegates;

namespace GrassrootsDemocracy.Rulebooks.Localities;

/// <summary>
/// A district's Youth League (共青团某区委): standing delegations over a whole term, groups that cross five traits, delegates
/// from the cells of a grid, written opinions that are answered one by one and reopened when their authors are not satisfied,
/// major matters that are published, heard and followed, proposals and the advice of experts.
/// </summary>
/// <remarks>
/// Known from a report that names neither the district's code nor days; so the layer is not in the catalogue and a host lays
/// it over the rulebook of the day itself. How often delegations are active the report does not say beyond "regularly". The
/// grid, major matters, proposals and advice are what the report says is to be done, not what it says was done. To cross a
/// trait is to have two different values of it; more the report does not say.
/// </remarks>
public static class YouthLeague
{
    /// <summary>Gets the layer of the league's own norms.</summary>
    public static Rulebook Layer { get; } =
        Rulebook
            .Named("A district's Youth League", "共青团某区委")
            .With(DelegateTermNorms.Delegations, CountRange.Exactly(10), Source, Latitude.MayFill)
            .With(
                DelegateTermNorms.DelegationOffices,
                [DelegationOffices.Head, DelegationOffices.Deputy, DelegationOffices.SecretaryGeneral],
                Source
            )
            .With(DelegateTermNorms.SpecialGroups, new CountRange(1, long.MaxValue), Source)
            .LeavingOpen(LiaisonNorms.Delegation.Activity, Source)
            .With(
                LiaisonNorms.GroupToDelegate.Crossing,
                [.. Traits.All.Select(trait => new CrossingNeed(trait, 2))],
                At("three links", "三联系")
            )
            .With(LiaisonNorms.CellToDelegate.LinkedBy, SomeOrMore, At("grid", "网格化管理"))
            .With(LiaisonNorms.StreetToDelegation.LinkedBy, SomeOrMore, At("grid", "网格化管理"))
            .With(Opinions.EveryoneAnswered, value: true, Source)
            .With(Opinions.SatisfactionRecorded, value: true, Source)
            .With(Opinions.Reopening, [Satisfactions.Unsatisfied], Source)
            .WithOpenSelection(At("open recommendation and selection", "团委负责人公推公选"))
            .WithTwoHonours(At("two honours", "双创达标"))
            .WithWorkYear(At("forecast, self-check and assessment", "工作年初预报、年中自查、年底考核机制"))
            .WithMajorMatters(At("major matters", "团内重大事项公示、听证、督查"))
            .WithSecretaryReceptionDay(At("secretary's reception day", "书记接待日"))
            .WithProposals(At("proposals and advice", "提案制度和决策咨询制度"));

    private static AppealNorms Opinions => AppealNorms.For(AppealChannels.WrittenOpinion);

    private static CountRange SomeOrMore => new(1, long.MaxValue);

    private static Citation Source => At("standing delegates", "团代表常任制");

    // Recommended in the open, contested in the open round by round, evaluated as a whole, the proposed names published. Who
    // judges the rounds, with what weights, and for how long the names hang the report does not say.
    private static Rulebook WithOpenSelection(this Rulebook rulebook, Citation source)
    {
        var norms = OpenSelectionNorms.YouthLeagueHead;
        return rulebook
            .With(
                norms.Ways,
                [new(EntryWays.Self), new(EntryWays.Organisation), new(EntryWays.Residents)],
                source
            )
            .LeavingOpen(norms.Rounds, source)
            .LeavingOpen(norms.Evaluation, source)
            .LeavingOpen(norms.Notice, source);
    }

    // Published to all, heard where that is called for, and followed as long as they are carried out. Whether they are heard
    // before or after they are published the report does not say.
    private static Rulebook WithMajorMatters(this Rulebook rulebook, Citation source)
    {
        var norms = new HearingProcessNorms(HearingLevels.League);
        return rulebook
            .With(norms.Publication.Task, norms.Publication.Stage, source)
            .With(norms.Hearing.Task, norms.Hearing.Stage, source)
            .With(norms.FollowUp.Task, norms.FollowUp.Stage, source)
            .With(norms.FollowUp.After, [norms.Publication.Stage, norms.Hearing.Stage], source);
    }

    // Carried out, answered or explained, or passed on to those who can.
    private static Rulebook WithProposals(this Rulebook rulebook, Citation source) =>
        rulebook
            .With(
                ProposalNorms.League.ClosedBy,
                [ProposalState.Handled, ProposalState.Answered, ProposalState.PassedOn],
                source
            )
            .With(ProposalNorms.League.ExpertKinds, [ProposalKinds.Specialised], source)
            .LeavingOpen(ProposalNorms.League.ClosedWithin, source);

    private static Citation At(string english, string chinese) =>
        new(
            new("Report on a district's Youth League", "共青团某区委基层民主实践报告", "—"),
            Provision.Named(english, chinese),
            TextStatus.Confirmed
        );
}
