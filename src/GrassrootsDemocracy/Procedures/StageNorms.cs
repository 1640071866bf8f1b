namespace GrassrootsDemocracy.Procedures;

/// <summary>The names of the norms of one stage of a procedure: every field has its own, so that each has its own article.</summary>
/// <remarks>
/// A rulebook that states any of them has the stage. A province or a street that invents a stage makes an instance of its
/// own with a new id; nothing else needs to know of it.
/// </remarks>
public sealed class StageNorms : NormGroup
{
    /// <summary>Names the norms of a stage.</summary>
    /// <param name="procedureId">The id of the procedure, such as "election.villagers-committee.process".</param>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public StageNorms(string procedureId, Label stage)
        : this(procedureId, stage, stage) { }

    internal StageNorms(string procedureId, Label stage, IReadable subject)
        : base(Guard.Against.NotAName(procedureId), stage)
    {
        ProcedureId = procedureId;
        Stage = stage;
        Subject = new StageSubject(subject, this);
    }

    /// <summary>Gets the id of the procedure.</summary>
    public string ProcedureId { get; }

    /// <summary>Gets the stage, as other stages refer to it.</summary>
    public Label Stage { get; }

    /// <summary>Gets the name for what is done; its value puts an invented stage into words.</summary>
    public NormName<Label> Task => field ??= Name<Label>("task", "what is done", "事项");

    /// <summary>Gets the name for whether the stage may be left out; a stage of which nothing is said takes place.</summary>
    public NormName<StageNeed> Need =>
        field ??= Name<StageNeed>("need", StageNeed.Compare, "whether it may be left out", "是否必经");

    /// <summary>Gets the name for who may do it: any one of the list.</summary>
    public NormName<ValueList<Label>> Actors
    {
        get => field ??= AnyOf("actors", "who does it", "主体");
        internal init;
    }

    /// <summary>Gets the name for who may supervise it (监督): any one of the list.</summary>
    public NormName<ValueList<Label>> Supervisors =>
        field ??= AnyOf("supervisors", "who supervises it", "监督");

    /// <summary>Gets the name for its first day.</summary>
    public NormName<DayRule> Earliest =>
        field ??= Name<DayRule>("earliest", DayRule.LaterIsStricter, "first day", "最早日期");

    /// <summary>Gets the name for its last day.</summary>
    public NormName<DayRule> Latest =>
        field ??= Name<DayRule>("latest", DayRule.EarlierIsStricter, "last day", "最迟日期");

    /// <summary>Gets the name for the stages that must have come before; the same day is enough.</summary>
    public NormName<ValueList<Label>> After =>
        field ??= AllOf("after", "what must have come before", "前置环节");

    /// <summary>Gets the name for the stage of which it answers each occurrence, such as each objection.</summary>
    public NormName<Label> Answers =>
        field ??= Name<Label>("answers", "what it answers, each time", "逐一答复的事项");

    /// <summary>Gets the name for the evidence that is required: all of the list.</summary>
    public NormName<ValueList<Label>> Evidence =>
        field ??= AllOf("evidence", "evidence required", "应备材料");

    /// <summary>Gets the name for whose approval is needed: all of the list.</summary>
    public NormName<ValueList<Label>> Approval =>
        field ??= AllOf("approval", "whose approval is needed", "应经批准");

    /// <summary>Gets the name for whether it must be published.</summary>
    public NormName<bool> Published => field ??= Must("published", "must be published", "应当公布");

    /// <summary>Gets the name for the last day of its publication, which may be counted from the stage itself.</summary>
    public NormName<DayRule> PublishedBy =>
        field ??= Name<DayRule>(
            "published-by",
            DayRule.EarlierIsStricter,
            "last day of its publication",
            "最迟公布日期"
        );

    /// <summary>Gets the name for how long it stays published; the first day is not counted.</summary>
    public NormName<TimeLimit> PublishedFor =>
        field ??= Name<TimeLimit>(
                "published-for",
                TimeLimit.LastingLongerIsStricter,
                "how long it stays published",
                "公布期限"
            )
            .NotAtOnce();

    /// <summary>Gets the name for where it is published: all of the list.</summary>
    public NormName<ValueList<Label>> PublishedIn =>
        field ??= AllOf("published-in", "where it is published", "公布场所");

    internal static ValueList<string> Fields { get; } =
    [
        "task",
        "need",
        "actors",
        "supervisors",
        "earliest",
        "latest",
        "after",
        "answers",
        "evidence",
        "approval",
        "published",
        "published-by",
        "published-for",
        "published-in",
    ];
}
