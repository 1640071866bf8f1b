namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The names of the norms on which body decides what, between congress, plenary and standing committee (决策边界).</summary>
public sealed class CompetenceNorms
{
    /// <summary>Names the norms of one organisation.</summary>
    /// <param name="kind">The stable id, such as "party-committee".</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public CompetenceNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Competences = Name<ValueList<Competence>>(
            "competences",
            Order.ExactlyThese<Competence>(),
            new("which body decides what", "决策权限")
        );
        TopicsPutTo = Name<Label>(
            "topics-put-to",
            Order.None,
            new("who approves the topics of the year", "年度议题表决机构")
        );
        TopicsBind = Name<bool>(
            "topics-bind",
            Order.YesIsStricter,
            new("topics that were not approved may not be decided below", "未获通过的议题不再研究决策")
        );
        TopicsWithin = Name<int>(
                "topics-within",
                Order.LessIsStricter,
                new("month until which the topics are put up", "年度议题提交月份")
            )
            .Between(1, 12);
        ReportsPerYear = Name<int>(
                "reports-per-year",
                Order.MoreIsStricter,
                new("reports a year", "每年报告次数")
            )
            .From(0);
        ExecutionReported = Name<bool>(
            "execution-reported",
            Order.YesIsStricter,
            new("execution of resolutions is reported", "报告决议执行情况")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"deliberation.{kind.Key}.competence.{norm}", order, title, kind);
    }

    /// <summary>Gets the names for a party committee with a plenary and a standing committee (党的委员会).</summary>
    public static CompetenceNorms PartyCommittee { get; } = new(Bodies.PartyCommittee);

    /// <summary>Gets the stable id of the organisation.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for which body decides which kind of matter.</summary>
    public NormName<ValueList<Competence>> Competences { get; }

    /// <summary>Gets the name for the body to which the year's topics are put (年度重要议题).</summary>
    public NormName<Label> TopicsPutTo { get; }

    /// <summary>Gets the name for whether a body below may decide on a topic only once that body has approved it.</summary>
    public NormName<bool> TopicsBind { get; }

    /// <summary>Gets the name for the month of the year, from 1, until the end of which the topics are put up.</summary>
    public NormName<int> TopicsWithin { get; }

    /// <summary>Gets the name for how often a year the body below reports to that body.</summary>
    public NormName<int> ReportsPerYear { get; }

    /// <summary>Gets the name for whether the execution of each resolution is reported on.</summary>
    public NormName<bool> ExecutionReported { get; }
}
