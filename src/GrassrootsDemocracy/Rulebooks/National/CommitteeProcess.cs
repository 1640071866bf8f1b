using GrassrootsDemocracy.Elections.Process;

namespace GrassrootsDemocracy.Rulebooks.National;

// The stages that the two organic laws put in the same words.
internal static class CommitteeProcess
{
    // Five days for objections, which nobody may shorten; three for each ruling.
    public static Rulebook WithRoll(
        this Rulebook rulebook,
        ProcessNorms norms,
        Citation roll,
        Citation objections,
        Label? publisher
    )
    {
        var layer = rulebook
            .With(norms.Roll.Task, norms.Roll.Stage, roll, Latitude.Fixed)
            .With(norms.RollObjection.Task, norms.RollObjection.Stage, objections, Latitude.Fixed)
            .With(norms.RollObjection.Need, StageNeed.Optional, objections, Latitude.Fixed)
            .With(norms.RollObjection.Earliest, DayRule.On(norms.Roll.Stage), objections, Latitude.Fixed)
            .With(
                norms.RollObjection.Latest,
                DayRule.After(new(5), norms.Roll.Stage),
                objections,
                Latitude.Fixed
            )
            .With(norms.RollRuling.Task, norms.RollRuling.Stage, objections, Latitude.Fixed)
            .With(norms.RollRuling.Answers, norms.RollObjection.Stage, objections, Latitude.Fixed)
            .With(norms.RollRuling.Actors, [Bodies.ElectionCommittee], objections, Latitude.Fixed)
            .With(norms.RollRuling.Latest, DayRule.After(new(3), norms.RollObjection.Stage), objections)
            .With(norms.RollRuling.Published, value: true, objections);
        return publisher is null ? layer : layer.With(norms.Roll.Actors, [publisher], roll, Latitude.Fixed);
    }

    // The law names no day; those who are to be voted on meet the voters no later than the vote itself.
    public static Rulebook WithMeeting(this Rulebook rulebook, ProcessNorms norms, Citation source) =>
        rulebook
            .With(norms.MeetingTheVoters.Task, norms.MeetingTheVoters.Stage, source, Latitude.Fixed)
            .With(norms.MeetingTheVoters.Actors, [Bodies.ElectionCommittee], source, Latitude.Fixed)
            .With(norms.MeetingTheVoters.Latest, DayRule.On(norms.Polling.Stage), source);

    public static Rulebook WithVote(
        this Rulebook rulebook,
        ProcessNorms norms,
        Citation vote,
        Citation secrecy
    ) =>
        rulebook
            .With(norms.Polling.Task, norms.Polling.Stage, vote, Latitude.Fixed)
            .With(norms.Polling.Evidence, [Evidence.SecretBallot, ElectionEvidence.SecretBooth], secrecy)
            .With(norms.Count.Task, norms.Count.Stage, secrecy, Latitude.Fixed)
            .With(norms.Count.After, [norms.Polling.Stage], secrecy)
            .With(norms.Count.Evidence, [ElectionEvidence.OpenCount], secrecy)
            .With(norms.Announcement.Task, norms.Announcement.Stage, secrecy, Latitude.Fixed)
            .With(norms.Announcement.After, [norms.Count.Stage], secrecy)
            .With(norms.Announcement.Latest, DayRule.On(norms.Polling.Stage), secrecy)
            .With(norms.Announcement.Published, value: true, secrecy);

    // Whoever has been asked for a proxy is on the list; without a request there is nothing to publish. That it is given in
    // writing is judged grant by grant.
    public static Rulebook WithProxyList(this Rulebook rulebook, ProcessNorms norms, Citation source) =>
        rulebook
            .With(norms.ProxyRequest.Task, norms.ProxyRequest.Stage, source, Latitude.Fixed)
            .With(norms.ProxyRequest.Need, StageNeed.Optional, source, Latitude.Fixed)
            .WithStage(
                norms.ProxyList,
                new() { NeededWhen = Case.Of(norms.ProxyRequest.Stage), Published = true },
                source
            )
            .With(norms.ProxyList.Actors, [Bodies.ElectionCommittee], source, Latitude.Fixed);

    public static Rulebook WithHandover(
        this Rulebook rulebook,
        ProcessNorms norms,
        Citation source,
        Label supervisor
    ) =>
        rulebook
            .With(norms.Handover.Task, norms.Handover.Stage, source, Latitude.Fixed)
            .With(norms.Handover.Actors, [Bodies.ElectionCommittee], source, Latitude.Fixed)
            .With(norms.Handover.After, [norms.Announcement.Stage], source)
            .With(norms.Handover.Latest, DayRule.After(new(10), norms.Announcement.Stage), source)
            .With(norms.Handover.Supervisors, [supervisor], source, Latitude.Fixed);
}
