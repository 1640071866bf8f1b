using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Candidacy;
using GrassrootsDemocracy.Elections.Committees;
using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Elections.Proxies;
using GrassrootsDemocracy.Elections.Voters;

namespace GrassrootsDemocracy.Rulebooks.National;

// What several national instruments say in the same words about the time before the vote, and what all of them leave open.
internal static class BeforeTheVote
{
    public static ValueList<Condition> AwayAndInWriting { get; } =
    [Condition.That(ProxyFacts.Away), Condition.That(ProxyFacts.Written)];

    public static ValueList<Label> NextInOrderOrFresh { get; } =
    [Replacements.NextInOrder, Replacements.FreshSelection];

    public static ValueList<Office> DirectorAndMembers { get; } = [Office.Director, Office.Member];

    public static ValueList<Office> DirectorDeputiesAndMembers { get; } =
    [Office.Director, Office.DeputyDirector, Office.Member];

    public static ValueList<Nominator> VotersDirectly { get; } = [new(Circles.Voters, 1)];

    // 年满十八周岁…都有选举权; 依照法律被剥夺政治权利的人除外.
    public static Rulebook WithVotersOfEighteen(this Rulebook rulebook, VoterNorms norms, Citation source) =>
        rulebook
            .With(norms.Age, 18, source, Latitude.Fixed)
            .With(norms.Exclusions, [VoterFacts.Deprived], source, Latitude.Fixed);

    public static Rulebook WithProxies(
        this Rulebook rulebook,
        ProxyNorms norms,
        ProxyHolders holders,
        Citation source
    ) =>
        rulebook
            .With(norms.Allowed(Franchise.Voters), value: true, source, Latitude.Fixed)
            .With(norms.Holders, holders, source, Latitude.Fixed)
            .With(norms.Conditions, AwayAndInWriting, source, Latitude.Fixed);

    // 每一村民接受委托不得超过三人。候选人不得接受委托投票: new in both laws of 2026.
    public static Rulebook WithProxyLimitsOf2026(this Rulebook rulebook, ProxyNorms norms, Citation source) =>
        rulebook
            .With(norms.MostPrincipals, 3, source)
            .With(norms.CandidatesMayHold, value: false, source, Latitude.Fixed);

    // Who stands, or whose close relative stands, leaves the election committee.
    public static Rulebook WithElectionCommitteeOf2026(
        this Rulebook rulebook,
        ElectionCommitteeNorms norms,
        Func<int, Citation> paragraph
    ) =>
        rulebook
            .With(norms.Offices, DirectorDeputiesAndMembers, paragraph(2), Latitude.Fixed)
            .With(norms.CandidatesLeave, value: true, paragraph(3), Latitude.Fixed)
            // Who a nominated candidate is hangs on the way of nominating, which is the provinces' to say.
            .With(norms.CandidatesLeaveFrom, LeavingMoment.Nominated, paragraph(3), Latitude.Free)
            .With(norms.RelativesLeave, KinCircle.CloseRelatives, paragraph(3))
            .With(norms.Replacement, NextInOrderOrFresh, paragraph(4), Latitude.Fixed);

    // The questions on which the organic laws are silent and which they leave to the provinces' election methods.
    public static Rulebook LeavingTheTimeBeforeToProvinces(
        this Rulebook rulebook,
        ElectionNorms norms,
        Citation source
    ) =>
        rulebook
            .LeavingOpen(norms.Voters.MeasuredOn, source)
            .LeavingOpen(norms.ElectionCommittee.Size, source)
            .LeavingOpen(norms.Candidacy.PostsOfOnePerson, source)
            .LeavingOpen(norms.Candidacy.BallotTurnout, source)
            .LeavingOpen(norms.Candidacy.FilledByVotes, source)
            .LeavingOpen(norms.Proxies.Excess, source)
            .LeavingOpen(norms.Proxies.MayBePassedOn, source);

    public static Rulebook LeavingProxyLimitsToProvinces(
        this Rulebook rulebook,
        ProxyNorms norms,
        Citation source
    ) => rulebook.LeavingOpen(norms.MostPrincipals, source).LeavingOpen(norms.CandidatesMayHold, source);
}
