namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The names of the norms by which residents choose among projects under a budget (项目征集与票选).</summary>
/// <remarks>Projects are taken in the order of their votes while the money lasts; the norms say the rest.</remarks>
public sealed class ProjectNorms
{
    /// <summary>Names the norms of one kind of choice.</summary>
    /// <param name="kind">The kind, such as <see cref="Undertakings.NeighbourhoodProjects"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public ProjectNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        MarksPerBallot = Name<int>(
                "marks-per-ballot",
                Order.LessIsStricter,
                new("projects a ballot may mark", "每张选票可选项目数")
            )
            .From(1);
        Turnout = Name<TurnoutRule>(
            "turnout",
            TurnoutRule.Compare,
            new("those who must take part", "参加投票人数")
        );
        LeastVotes = Name<int>(
                "least-votes",
                Order.MoreIsStricter,
                new("votes that a project needs", "项目最低得票数")
            )
            .From(0);
        LeastShare = Name<Quota>(
            "least-share",
            Order.Quotas,
            new("share of votes that a project needs", "项目最低得票比例")
        );
        Unaffordable = Name<WhenUnaffordable>(
            "unaffordable",
            Order.None,
            new("a project that no longer fits", "余款不足的项目")
        );
        MostProjects = Name<int>(
                "most-projects",
                Order.LessIsStricter,
                new("projects funded at most", "入选项目上限")
            )
            .From(0);
        Caps = Name<ValueList<ProjectCap>>(
            "caps",
            Order.AllRequired<ProjectCap>(cap => cap.Group, ProjectCap.Compare),
            new("what areas and categories may take", "各片区、各类别限额")
        );
        CheaperFirst = Name<bool>(
            "cheaper-first",
            Order.None,
            new("of equal votes the cheaper first", "得票相等时费用低者优先")
        );
        Tie = Name<TieBreak>("tie", Order.None, new("a tie that matters", "影响入选的得票相等"));

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"deliberation.{kind.Key}.{norm}", order, title, kind);
    }

    /// <summary>Gets the names for the choice among the projects of a neighbourhood.</summary>
    public static ProjectNorms NeighbourhoodProjects { get; } = new(Undertakings.NeighbourhoodProjects);

    /// <summary>Gets the stable id of the kind.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for how many projects a ballot may mark; one with more does not count.</summary>
    public NormName<int> MarksPerBallot { get; }

    /// <summary>Gets the name for how many must take part; where all are silent nobody is asked for.</summary>
    public NormName<TurnoutRule> Turnout { get; }

    /// <summary>Gets the name for the votes that a project needs at least.</summary>
    public NormName<int> LeastVotes { get; }

    /// <summary>Gets the name for the share of votes that a project needs at least.</summary>
    public NormName<Quota> LeastShare { get; }

    /// <summary>Gets the name for what happens when the turn comes to a project that no longer fits.</summary>
    public NormName<WhenUnaffordable> Unaffordable { get; }

    /// <summary>Gets the name for how many projects are funded at most.</summary>
    public NormName<int> MostProjects { get; }

    /// <summary>Gets the name for what areas and categories may take at most; a project that would break a cap is passed over.</summary>
    public NormName<ValueList<ProjectCap>> Caps { get; }

    /// <summary>Gets the name for whether, of equal votes, the cheaper project goes first.</summary>
    public NormName<bool> CheaperFirst { get; }

    /// <summary>Gets the name for how a tie is resolved that remains and matters.</summary>
    public NormName<TieBreak> Tie { get; }
}
