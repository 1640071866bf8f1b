namespace GrassrootsDemocracy.Disclosure;

/// <summary>The names of the norms on the plan of disclosure (公开方案), and on objections and what becomes of them.</summary>
/// <remarks>
/// The four steps (审核、预公开、公开、反馈) are <see cref="Review"/>, <see cref="PreDisclosure"/>, <see cref="Disclosure"/> and
/// <see cref="Feedback"/>. Every objection bears a reference, by which its answer is found.
/// </remarks>
public sealed class DisclosureProcessNorms : NormGroup
{
    private readonly Label _kind;

    internal DisclosureProcessNorms(Label kind)
        : base("disclosure", kind, "process") => _kind = kind;

    /// <summary>Gets the id of the procedure.</summary>
    public string Id => Prefix;

    /// <summary>Gets the names for drawing up the plan (提出方案).</summary>
    public StageNorms Plan => field ??= Stage("plan", "drawing up the plan", "提出公开方案");

    /// <summary>Gets the names for its review (审核).</summary>
    public StageNorms Review => field ??= Stage("review", "reviewing what is disclosed", "审核公开内容");

    /// <summary>Gets the names for an objection to the plan.</summary>
    public StageNorms PlanObjection =>
        field ??= Stage("plan-objection", "objecting to the plan", "对公开方案提出异议");

    /// <summary>Gets the names for the answer to an objection to the plan.</summary>
    public StageNorms PlanAnswer =>
        field ??= Stage("plan-answer", "answering an objection to the plan", "答复对方案的异议");

    /// <summary>Gets the names for publishing the plan itself (公布公开方案).</summary>
    public StageNorms PlanPublication =>
        field ??= Stage("plan-publication", "publishing the plan", "公布公开方案");

    /// <summary>Gets the names for an objection to the plan once it is published.</summary>
    public StageNorms PublishedPlanObjection =>
        field ??= Stage(
            "published-plan-objection",
            "objecting to the published plan",
            "对公布的公开方案提出异议"
        );

    /// <summary>Gets the names for the answer to an objection to the published plan.</summary>
    public StageNorms PublishedPlanAnswer =>
        field ??= Stage(
            "published-plan-answer",
            "answering an objection to the published plan",
            "答复对公布方案的异议"
        );

    /// <summary>Gets the names for putting an objection that is kept up before an assembly.</summary>
    public StageNorms Assembly =>
        field ??= Stage("assembly", "the decision of an assembly on it", "会议讨论决定异议事项");

    /// <summary>Gets the names for applying to a government for an inquiry.</summary>
    public StageNorms Application =>
        field ??= Stage("application", "applying for an inquiry", "提出调查申请");

    /// <summary>Gets the names for the inquiry on an application.</summary>
    public StageNorms Inquiry => field ??= Stage("inquiry", "the inquiry", "调查处理并答复");

    /// <summary>Gets the names for fixing the plan (确定方案).</summary>
    public StageNorms Fixing => field ??= Stage("fixing", "fixing the plan", "讨论确定公开方案");

    /// <summary>Gets the names for disclosing it beforehand (预公开).</summary>
    public StageNorms PreDisclosure =>
        field ??= Stage("pre-disclosure", "disclosing it beforehand", "预公开");

    /// <summary>Gets the names for the disclosure itself (公开).</summary>
    public StageNorms Disclosure => field ??= Stage("disclosure", "the disclosure", "公开");

    /// <summary>Gets the names for feedback (反馈).</summary>
    public StageNorms Feedback => field ??= Stage("feedback", "feedback", "反馈");

    /// <summary>Gets the names for an objection to what was disclosed.</summary>
    public StageNorms Objection =>
        field ??= Stage("objection", "an objection to what was disclosed", "对公开事项提出异议");

    /// <summary>Gets the names for the answer to it.</summary>
    public StageNorms Answer => field ??= Stage("answer", "answering the objection", "答复异议");

    /// <summary>Gets the names for a complaint to a government (反映).</summary>
    public StageNorms Complaint => field ??= Stage("complaint", "a complaint above", "向上级反映");

    /// <summary>Gets the names for investigating the complaint (调查核实).</summary>
    public StageNorms Investigation =>
        field ??= Stage("investigation", "investigating the complaint", "调查核实并答复");

    /// <summary>Gets the names for the order to correct (责令改正).</summary>
    public StageNorms CorrectionOrder =>
        field ??= Stage("order", "the order to correct and to publish", "责令改正并公布");

    /// <summary>Gets the names for publishing anew on such an order (重新公布).</summary>
    public StageNorms Republication =>
        field ??= Stage("republication", "correcting and publishing anew", "改正并重新公布");

    /// <summary>Gets the names for a question (查询).</summary>
    public StageNorms Query => field ??= Stage("query", "a question about what was disclosed", "查询");

    /// <summary>Gets the names for the answer to a question.</summary>
    public StageNorms QueryAnswer => field ??= Stage("query-answer", "answering the question", "答复查询");

    /// <summary>Finds the names of a stage of one's own.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The names.</returns>
    public StageNorms Stage(Label stage) =>
        new(Id, Guard.Against.Null(stage), new StageOfWhole(_kind, stage));

    private StageNorms Stage(string key, string english, string chinese) =>
        Stage(new($"disclosure-stage/{key}", english, chinese));
}
