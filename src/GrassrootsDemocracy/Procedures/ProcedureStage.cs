namespace GrassrootsDemocracy.Procedures;

/// <summary>A stage of a procedure as the rulebook in force has it, each term found or open.</summary>
public sealed record ProcedureStage
{
    internal ProcedureStage(Rulebook rulebook, StageNorms names)
    {
        Task = rulebook.FindOrOpen(names.Task);
        Stage = Task.Norm is { Value: var words } && words == names.Stage ? words : names.Stage;
        Need = rulebook.FindOrOpen(names.Need);
        Actors = rulebook.FindOrOpen(names.Actors);
        Supervisors = rulebook.FindOrOpen(names.Supervisors);
        Earliest = rulebook.FindOrOpen(names.Earliest);
        Latest = rulebook.FindOrOpen(names.Latest);
        After = rulebook.FindOrOpen(names.After);
        Answers = rulebook.FindOrOpen(names.Answers);
        Evidence = rulebook.FindOrOpen(names.Evidence);
        Approval = rulebook.FindOrOpen(names.Approval);
        Published = rulebook.FindOrOpen(names.Published);
        PublishedBy = rulebook.FindOrOpen(names.PublishedBy);
        PublishedFor = rulebook.FindOrOpen(names.PublishedFor);
        PublishedIn = rulebook.FindOrOpen(names.PublishedIn);
        List<bool> needs =
            Need.State == TermState.InCases
                ? [.. Need.Readings.Select(reading => IsAsked(reading.Norm)).Distinct()]
            : Need.State == TermState.NothingAsked ? [false]
            : [IsAsked(Need.Norm)];
        IsNeeded = needs is [var only] ? only : null;
        IsOptional =
            IsNeeded == false
            && (Need.Norm is not null || Need.Readings.Any(reading => reading.Norm is Norm<StageNeed>));

        static bool IsAsked(Norm? need) =>
            need is not (NothingAsked or Norm<StageNeed> { Value.Form: StageNeedForm.Optional });
    }

    /// <summary>Gets the stage, with its words as far as a rulebook gives them.</summary>
    public Label Stage { get; internal init; }

    /// <summary>Gets what is done.</summary>
    public NormOrOpen<Label> Task { get; }

    /// <summary>Gets whether it may be left out.</summary>
    public NormOrOpen<StageNeed> Need { get; }

    /// <summary>Gets who may do it.</summary>
    public NormOrOpen<ValueList<Label>> Actors { get; }

    /// <summary>Gets who may supervise it.</summary>
    public NormOrOpen<ValueList<Label>> Supervisors { get; }

    /// <summary>Gets its first day.</summary>
    public NormOrOpen<DayRule> Earliest { get; }

    /// <summary>Gets its last day.</summary>
    public NormOrOpen<DayRule> Latest { get; }

    /// <summary>Gets the stages that must have come before.</summary>
    public NormOrOpen<ValueList<Label>> After { get; }

    /// <summary>Gets the stage of which it answers each occurrence.</summary>
    public NormOrOpen<Label> Answers { get; }

    /// <summary>Gets the evidence that is required.</summary>
    public NormOrOpen<ValueList<Label>> Evidence { get; }

    /// <summary>Gets whose approval is needed.</summary>
    public NormOrOpen<ValueList<Label>> Approval { get; }

    /// <summary>Gets whether it must be published.</summary>
    public NormOrOpen<bool> Published { get; }

    /// <summary>Gets the last day of its publication.</summary>
    public NormOrOpen<DayRule> PublishedBy { get; }

    /// <summary>Gets how long it stays published.</summary>
    public NormOrOpen<TimeLimit> PublishedFor { get; }

    /// <summary>Gets where it is published.</summary>
    public NormOrOpen<ValueList<Label>> PublishedIn { get; }

    /// <summary>Gets where the norms of the stage stand, each place once; those that only leave a term open among them.</summary>
    public ValueList<Citation> Sources =>
        [
            .. new[]
            {
                Task.Source,
                Latest.Source,
                Earliest.Source,
                Need.Source,
                Actors.Source,
                Supervisors.Source,
                After.Source,
                Answers.Source,
                Evidence.Source,
                Approval.Source,
                Published.Source,
                PublishedBy.Source,
                PublishedFor.Source,
                PublishedIn.Source,
            }
                .OfType<Citation>()
                .Distinct(),
        ];

    // Where the stage itself stands.
    internal Citation? Source => Task.Source ?? Need.Source ?? (Sources is [var first, ..] ? first : null);

    // Whether it must take place; null where that hangs on a case that is not known.
    internal bool? IsNeeded { get; }

    // Whether it is left to those concerned, which is more than that nothing asks for it.
    internal bool IsOptional { get; }

    internal ValueList<Label> Before => After.Norm?.Value ?? [];

    // Stages that come earlier by the rules themselves: in a given order, or by days counted from them.
    internal IEnumerable<Label> Predecessors =>
        Before
            .Concat(Answers.Norm is { Value: var answered } ? [answered] : [])
            .Concat(Anchors(Earliest, DayRuleForm.After).Concat(Anchors(Earliest, DayRuleForm.AfterLastDay)));

    // Stages before which it must be done by days.
    internal IEnumerable<Label> Successors => Anchors(Latest, DayRuleForm.Before);

    private static IEnumerable<Label> Anchors(NormOrOpen<DayRule> rule, DayRuleForm form) =>
        rule.Norm is { Value: var day }
            ? day.Leaves.Where(leaf => leaf.Form == form).Select(leaf => leaf.Anchor!)
            : [];
}
