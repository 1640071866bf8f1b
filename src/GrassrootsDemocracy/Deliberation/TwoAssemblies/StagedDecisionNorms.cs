namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The names of the norms of a decision that goes from body to body, stage by stage.</summary>
/// <remarks>
/// The two known ones are <see cref="TwoAssemblies"/> and <see cref="FourDeliberations"/>. A rulebook with a third makes
/// an instance of its own and names its stages with <see cref="Stage"/>.
/// </remarks>
/// <param name="kind">The kind, such as "two-assemblies" with its words.</param>
public sealed class StagedDecisionNorms(Label kind) : NormGroup("deliberation", kind)
{
    /// <summary>Gets the names for the two-assembly decision in six stages (两会制).</summary>
    public static TwoAssemblyNorms TwoAssemblies { get; } = new();

    /// <summary>Gets the names for four deliberations and two disclosures (四议两公开).</summary>
    public static FourDeliberationsNorms FourDeliberations { get; } = new();

    /// <summary>Gets the kind.</summary>
    public Label Kind { get; } = kind;

    /// <summary>Gets the id of the procedure.</summary>
    public string Id => $"{Prefix}.process";

    /// <summary>Gets the name for the stages that take a vote.</summary>
    public NormName<ValueList<Label>> Votes =>
        field ??= Name("votes", Order.AllRequired<Label>(), "stages that take a vote", "须经表决的环节");

    /// <summary>Gets the name for the stages that may be held as one, each set with the occasion on which it may.</summary>
    public NormName<ValueList<StageMerger>> Mergers =>
        field ??= Name(
            "mergers",
            Order.AnyWillDo<StageMerger>(merger => new SetOf<Label>(merger.Stages), StageMerger.Compare),
            "stages that may be held as one",
            "可以合并的环节"
        );

    /// <summary>Names the norms of a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The names of its norms, as part of this decision.</returns>
    public StageNorms Stage(Label stage) => new(Id, Guard.Against.Null(stage), new StageOfWhole(Kind, stage));

    /// <summary>Names the norms of the vote that a body takes in a stage, such as a majority of its own for the resolution.</summary>
    /// <param name="body">The names of the body, such as <see cref="AssemblyNorms.VillagersDelegatesAssembly"/>.</param>
    /// <param name="stage">The stage; only its id matters.</param>
    /// <returns>The names; what is not stated under them holds as it does for every vote of the body.</returns>
    /// <exception cref="InvalidOperationException">The names of the body are for a kind of matter already.</exception>
    public AssemblyNorms VoteOf(AssemblyNorms body, Label stage) =>
        Guard
            .Against.Null(body)
            .For(
                new(
                    $"matter/{Kind.Key}-{Guard.Against.Null(stage).Key}",
                    $"{Kind.Name}: {stage.Name}",
                    $"{Kind.ChineseName}“{stage.ChineseName}”"
                )
            );
}
