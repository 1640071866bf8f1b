namespace GrassrootsDemocracy.Procedures;

/// <summary>The names of the norms of one stage of a procedure: every field has its own, so that each has its own article.</summary>
/// <remarks>
/// A rulebook that states any of them has the stage. A province or a street that invents a stage makes an instance of its
/// own with a new id; nothing else needs to know of it.
/// </remarks>
public sealed class StageNorms
{
    /// <summary>Names the norms of a stage.</summary>
    /// <param name="procedureId">The id of the procedure, such as "election.villagers-committee.process".</param>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public StageNorms(string procedureId, Label stage)
        : this(procedureId, stage, stage) { }

    internal StageNorms(string procedureId, Label stage, IReadable subject)
    {
        ProcedureId = Guard.Against.NullOrWhiteSpace(procedureId);
        Stage = Guard.Against.Null(stage);
        var of = new StageSubject(subject, this);
        Task = Name<Label>("task", Order.None, new("what is done", "事项"));
        Need = Name<StageNeed>("need", StageNeed.Compare, new("whether it may be left out", "是否必经"));
        Actors = Name<ValueList<Label>>("actors", Order.AnyWillDo<Label>(), new("who does it", "主体"));
        Supervisors = Name<ValueList<Label>>(
            "supervisors",
            Order.AnyWillDo<Label>(),
            new("who supervises it", "监督")
        );
        Earliest = Name<DayRule>("earliest", DayRule.LaterIsStricter, new("first day", "最早日期"));
        Latest = Name<DayRule>("latest", DayRule.EarlierIsStricter, new("last day", "最迟日期"));
        After = Name<ValueList<Label>>(
            "after",
            Order.AllRequired<Label>(),
            new("what must have come before", "前置环节")
        );
        Answers = Name<Label>("answers", Order.None, new("what it answers, each time", "逐一答复的事项"));
        Evidence = Name<ValueList<Label>>(
            "evidence",
            Order.AllRequired<Label>(),
            new("evidence required", "应备材料")
        );
        Approval = Name<ValueList<Label>>(
            "approval",
            Order.AllRequired<Label>(),
            new("whose approval is needed", "应经批准")
        );
        Published = Name<bool>("published", Order.YesIsStricter, new("must be published", "应当公布"));
        PublishedBy = Name<DayRule>(
            "published-by",
            DayRule.EarlierIsStricter,
            new("last day of its publication", "最迟公布日期")
        );
        PublishedFor = Name<TimeLimit>(
                "published-for",
                TimeLimit.LastingLongerIsStricter,
                new("how long it stays published", "公布期限")
            )
            .NotAtOnce();
        PublishedIn = Name<ValueList<Label>>(
            "published-in",
            Order.AllRequired<Label>(),
            new("where it is published", "公布场所")
        );

        NormName<T> Name<T>(string field, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"{procedureId}.{stage.Key}.{field}", order, title, of);
    }

    /// <summary>Gets the id of the procedure.</summary>
    public string ProcedureId { get; }

    /// <summary>Gets the stage, as other stages refer to it.</summary>
    public Label Stage { get; }

    /// <summary>Gets the name for what is done; its value puts an invented stage into words.</summary>
    public NormName<Label> Task { get; }

    /// <summary>Gets the name for whether the stage may be left out; a stage of which nothing is said takes place.</summary>
    public NormName<StageNeed> Need { get; }

    /// <summary>Gets the name for who may do it: any one of the list.</summary>
    public NormName<ValueList<Label>> Actors { get; internal init; }

    /// <summary>Gets the name for who may supervise it (监督): any one of the list.</summary>
    public NormName<ValueList<Label>> Supervisors { get; }

    /// <summary>Gets the name for its first day.</summary>
    public NormName<DayRule> Earliest { get; }

    /// <summary>Gets the name for its last day.</summary>
    public NormName<DayRule> Latest { get; }

    /// <summary>Gets the name for the stages that must have come before; the same day is enough.</summary>
    public NormName<ValueList<Label>> After { get; }

    /// <summary>Gets the name for the stage of which it answers each occurrence, such as each objection.</summary>
    public NormName<Label> Answers { get; }

    /// <summary>Gets the name for the evidence that is required: all of the list.</summary>
    public NormName<ValueList<Label>> Evidence { get; }

    /// <summary>Gets the name for whose approval is needed: all of the list.</summary>
    public NormName<ValueList<Label>> Approval { get; }

    /// <summary>Gets the name for whether it must be published.</summary>
    public NormName<bool> Published { get; }

    /// <summary>Gets the name for the last day of its publication, which may be counted from the stage itself.</summary>
    public NormName<DayRule> PublishedBy { get; }

    /// <summary>Gets the name for how long it stays published; the first day is not counted.</summary>
    public NormName<TimeLimit> PublishedFor { get; }

    /// <summary>Gets the name for where it is published: all of the list.</summary>
    public NormName<ValueList<Label>> PublishedIn { get; }

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
