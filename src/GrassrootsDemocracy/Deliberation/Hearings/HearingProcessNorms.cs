namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The names of the norms of a hearing as a process: tabling, papers, hearing, ballot, following up.</summary>
/// <remarks>
/// A rulebook states the stages it has, each with who does it, on which days and after what; <see cref="Stage(Label)"/> makes
/// one that is not among these.
/// </remarks>
/// <param name="level">The level, such as <see cref="HearingLevels.Village"/>.</param>
public sealed class HearingProcessNorms(Label level) : NormGroup("deliberation.hearing", level, "process")
{
    private readonly Label _level = level;

    /// <summary>Gets the id of the procedure.</summary>
    public string Id => Prefix;

    /// <summary>Gets the names for tabling the matter (提出议题): its actors are those who may table.</summary>
    public StageNorms Tabling => field ??= Stage("tabling", "tabling the matter", "提出议题");

    /// <summary>Gets the names for publishing the matter, before anything is heard or done (公示).</summary>
    public StageNorms Publication => field ??= Stage("publication", "publishing the matter", "公示");

    /// <summary>Gets the names for publishing how the participants are chosen (遴选办法).</summary>
    public StageNorms SelectionRule =>
        field ??= Stage("selection-rule", "publishing how participants are chosen", "公布参加人遴选办法");

    /// <summary>Gets the names for publishing who takes part (参加人名单).</summary>
    public StageNorms ParticipantList =>
        field ??= Stage("participant-list", "publishing the participants", "公布参加人名单");

    /// <summary>Gets the names for publishing the draft with time and place of the hearing.</summary>
    public StageNorms Notice =>
        field ??= Stage("notice", "publishing the draft, the time and the place", "公布草案及听证时间、地点");

    /// <summary>Gets the names for sending the papers to those who take part (送达材料).</summary>
    public StageNorms Papers =>
        field ??= Stage("papers", "sending the papers to the participants", "向参加人送达材料");

    /// <summary>Gets the names for the hearing itself, or another form of hearing the people.</summary>
    public StageNorms Hearing => field ??= Stage("hearing", "the hearing", "听证");

    /// <summary>Gets the names for signing the record (记录签字).</summary>
    public StageNorms Record => field ??= Stage("record", "signing the record", "记录签字");

    /// <summary>Gets the names for sorting and studying the opinions (归纳整理、研究论证).</summary>
    public StageNorms Opinions => field ??= Stage("opinions", "sorting the opinions", "归纳研究意见");

    /// <summary>Gets the names for the decision (表决、票决).</summary>
    public StageNorms Decision => field ??= Stage("decision", "the decision by ballot", "票决");

    /// <summary>Gets the names for publishing the decision (公布决定).</summary>
    public StageNorms Result => field ??= Stage("result", "publishing the decision", "公布决定");

    /// <summary>Gets the names for following the decision up to the end (跟踪落实).</summary>
    public StageNorms FollowUp => field ??= Stage("follow-up", "following up the decision", "跟踪落实");

    /// <summary>Names the norms of a stage that is not among these.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The names of its norms, as part of this hearing.</returns>
    public StageNorms Stage(Label stage) =>
        new(Id, Guard.Against.Null(stage), new StageOfWhole(_level, stage));

    private StageNorms Stage(string key, string english, string chinese) =>
        Stage(new($"hearing-stage/{key}", english, chinese));
}
