namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>
/// The names of the norms of four deliberations and two disclosures (四议两公开): proposal, deliberation, review, decision;
/// the decision published, the result published.
/// </summary>
public sealed class FourDeliberationsNorms
{
    internal FourDeliberationsNorms() { }

    /// <summary>Gets the kind of decision.</summary>
    public Label Kind => Names.Kind;

    /// <summary>Gets the name for the stages that take a vote.</summary>
    public NormName<ValueList<Label>> Votes => Names.Votes;

    /// <summary>Gets the name for the stages that may be held as one, each set with the occasion on which it may.</summary>
    public NormName<ValueList<StageMerger>> Mergers => Names.Mergers;

    /// <summary>Gets the names for the proposal of the party organisation (村党组织提议).</summary>
    public StageNorms Proposal =>
        field ??= Names.Stage(new("four-deliberation-stage/proposal", "proposal", "提议"));

    /// <summary>Gets the names for the deliberation of the two committees (村“两委”会议商议).</summary>
    public StageNorms Deliberation =>
        field ??= Names.Stage(new("four-deliberation-stage/deliberation", "deliberation", "商议"));

    /// <summary>Gets the names for the review by the party members' assembly (党员大会审议).</summary>
    public StageNorms Review =>
        field ??= Names.Stage(new("four-deliberation-stage/review", "review", "审议"));

    /// <summary>Gets the names for the decision of the villagers or their delegates (村民会议或者村民代表会议决议).</summary>
    public StageNorms Decision =>
        field ??= Names.Stage(new("four-deliberation-stage/decision", "decision", "决议"));

    /// <summary>Gets the names for publishing the decision (决议公开).</summary>
    public StageNorms DecisionPublished =>
        field ??= Names.Stage(
            new("four-deliberation-stage/decision-published", "publishing the decision", "决议公开")
        );

    /// <summary>Gets the names for publishing the result (实施结果公开).</summary>
    public StageNorms ResultPublished =>
        field ??= Names.Stage(
            new("four-deliberation-stage/result-published", "publishing the result", "实施结果公开")
        );

    /// <summary>Gets the names for the vote of the two committees, where they take one.</summary>
    public AssemblyNorms CommitteesVote =>
        field ??= Names.VoteOf(AssemblyNorms.TwoCommittees, Deliberation.Stage);

    /// <summary>Gets the names for the vote of the party members on the review.</summary>
    public AssemblyNorms MembersVote =>
        field ??= Names.VoteOf(AssemblyNorms.PartyMembersAssembly, Review.Stage);

    // What every staged decision has.
    internal StagedDecisionNorms Names { get; } =
        new(
            new(
                "staged-decision/four-deliberations",
                "four deliberations and two disclosures",
                "“四议两公开”"
            )
        );
}
