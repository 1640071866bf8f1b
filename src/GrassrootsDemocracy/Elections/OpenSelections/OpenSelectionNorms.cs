namespace GrassrootsDemocracy.Elections.OpenSelections;

/// <summary>The names of the norms of an open recommendation: who may enter, how they contest, what is proposed (公推公选、公推直选).</summary>
public sealed class OpenSelectionNorms
{
    /// <summary>Names the norms of the selections of a kind.</summary>
    /// <param name="kind">The stable id of what is selected for, such as "party-branch-committee".</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public OpenSelectionNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Ways = Name<ValueList<EntryWay>>(
            "ways",
            Order.AnyWillDo<EntryWay>(way => way.Way, (one, other) => EntryWay.Compare([one], [other])),
            new("ways to enter", "参与方式")
        );
        Review = Name<bool>("review", Order.YesIsStricter, new("qualification review", "资格审查"));
        ScoreRange = Name<CountRange>("score-range", Order.None, new("points a judge may give", "评分范围"))
            .NotNone();
        Rounds = Name<ValueList<SelectionRound>>("rounds", Order.None, new("rounds of scores", "评分轮次"))
            .NotEmpty();
        TiedGoOn = Name<bool>(
            "tied-go-on",
            Order.None,
            new("everybody tied at a cut-off goes on", "末位同分者一并进入下一轮")
        );
        Evaluation = Name<ValueList<EvaluationWeight>>(
                "evaluation",
                Order.None,
                new("weights of the overall evaluation", "综合评价权重")
            )
            .NotEmpty();
        Proposed = Name<Surplus>(
            "proposed",
            Surplus.Compare,
            new("proposed names over posts", "建议人选多于职数")
        );
        Notice = Name<TimeLimit>(
                "notice",
                TimeLimit.LastingLongerIsStricter,
                new("notice of the proposed names", "建议人选公示期")
            )
            .NotAtOnce();

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.selection.{norm}", order, title, kind);
    }

    /// <summary>Gets the names for the head of a Youth League committee (团委负责人).</summary>
    public static OpenSelectionNorms YouthLeagueHead { get; } = new(Undertakings.YouthLeagueHead);

    /// <summary>Gets the stable id of what is selected for.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for the ways to enter, and how many supporters each takes.</summary>
    public NormName<ValueList<EntryWay>> Ways { get; }

    /// <summary>Gets the name for whether a qualification review is needed.</summary>
    public NormName<bool> Review { get; }

    /// <summary>Gets the name for the points that a judge may give.</summary>
    public NormName<CountRange> ScoreRange { get; }

    /// <summary>Gets the name for the rounds of scores, in their order; an empty list for none.</summary>
    public NormName<ValueList<SelectionRound>> Rounds { get; }

    /// <summary>Gets the name for whether everybody tied at a cut-off goes on.</summary>
    public NormName<bool> TiedGoOn { get; }

    /// <summary>Gets the name for what each part of the overall evaluation weighs; silent where the last round decides.</summary>
    public NormName<ValueList<EvaluationWeight>> Evaluation { get; }

    /// <summary>Gets the name for how many more names than posts are proposed.</summary>
    public NormName<Surplus> Proposed { get; }

    /// <summary>Gets the name for how long the proposed names are on notice (公示).</summary>
    public NormName<TimeLimit> Notice { get; }
}
