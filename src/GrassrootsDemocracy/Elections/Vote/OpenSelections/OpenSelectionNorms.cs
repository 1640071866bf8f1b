namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The names of the norms of an open recommendation: who may enter, how they contest, what is proposed (公推公选、公推直选).</summary>
/// <param name="kind">The stable id of what is selected for, such as "party-branch-committee".</param>
public sealed class OpenSelectionNorms(Label kind) : KindNorms("election", kind, "selection")
{
    /// <summary>Gets the names for the head of a Youth League committee (团委负责人).</summary>
    public static OpenSelectionNorms YouthLeagueHead { get; } = new(Undertakings.YouthLeagueHead);

    /// <summary>Gets the name for the ways to enter, and how many supporters each takes.</summary>
    public NormName<ValueList<EntryWay>> Ways =>
        field ??= Name(
            "ways",
            Order.AnyWillDo<EntryWay>(way => way.Way, (one, other) => EntryWay.Compare([one], [other])),
            "ways to enter",
            "参与方式"
        );

    /// <summary>Gets the name for whether a qualification review is needed.</summary>
    public NormName<bool> Review => field ??= Must("review", "qualification review", "资格审查");

    /// <summary>Gets the name for the points that a judge may give.</summary>
    public NormName<CountRange> ScoreRange =>
        field ??= Name<CountRange>("score-range", "points a judge may give", "评分范围").NotNone();

    /// <summary>Gets the name for the rounds of scores, in their order; an empty list for none.</summary>
    public NormName<ValueList<SelectionRound>> Rounds =>
        field ??= Name<ValueList<SelectionRound>>("rounds", "rounds of scores", "评分轮次").NotEmpty();

    /// <summary>Gets the name for whether everybody tied at a cut-off goes on.</summary>
    public NormName<bool> TiedGoOn =>
        field ??= Name<bool>("tied-go-on", "everybody tied at a cut-off goes on", "末位同分者一并进入下一轮");

    /// <summary>Gets the name for what each part of the overall evaluation weighs; silent where the last round decides.</summary>
    public NormName<ValueList<EvaluationWeight>> Evaluation =>
        field ??= Name<ValueList<EvaluationWeight>>(
                "evaluation",
                "weights of the overall evaluation",
                "综合评价权重"
            )
            .NotEmpty();

    /// <summary>Gets the name for how many more names than posts are proposed.</summary>
    public NormName<Surplus> Proposed =>
        field ??= Name<Surplus>("proposed", Surplus.Compare, "proposed names over posts", "建议人选多于职数");

    /// <summary>Gets the name for how long the proposed names are on notice (公示).</summary>
    public NormName<TimeLimit> Notice =>
        field ??= Name<TimeLimit>(
                "notice",
                TimeLimit.LastingLongerIsStricter,
                "notice of the proposed names",
                "建议人选公示期"
            )
            .NotAtOnce();
}
