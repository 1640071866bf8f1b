namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>How much an area or a category may take of a choice among projects, in money, as a share, or in projects.</summary>
/// <remarks>What is left out is not capped.</remarks>
public sealed record ProjectCap : Readable
{
    /// <summary>Gets the area or category.</summary>
    public required Label Group
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Group));
    }

    /// <summary>Gets the most money, in the unit of the budget; not negative.</summary>
    public long? Amount
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Amount));
    }

    /// <summary>Gets the largest share of the budget; a fraction of a unit is dropped.</summary>
    public Ratio? Share { get; init; }

    /// <summary>Gets the most projects; not negative.</summary>
    public int? Projects
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Projects));
    }

    /// <summary>
    /// Gets whether the first project that no longer fits under the cap ends the choice in the group; otherwise it is passed over.
    /// </summary>
    public bool EndsGroup { get; init; }

    /// <summary>Compares two caps of a group; the lower one asks more.</summary>
    /// <param name="value">The cap in question.</param>
    /// <param name="other">The cap to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; caps of different groups are incomparable.</returns>
    public static Strictness Compare(ProjectCap value, ProjectCap other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return value.Group == other.Group
            ? Order.Of(Implies(value, other), Implies(other, value))
            : Strictness.Incomparable;

        // What is left out is not capped; a budget can be of any size, so that money and shares do not stand for each other.
        static bool Implies(ProjectCap one, ProjectCap two) =>
            !(two.Amount < (one.Amount ?? long.MaxValue))
            && (two.Share is not { } share || one.Share <= share)
            && !(two.Projects < (one.Projects ?? int.MaxValue))
            && one.EndsGroup == two.EndsGroup;
    }

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var limits = new List<string>();
        if (Amount is { } amount)
        {
            limits.Add(new Words("at most {0}", "不超过{0}").Fill(language, amount));
        }

        if (Share is { } share)
        {
            limits.Add(new Words("at most {0} of the budget", "不超过预算的{0}").Fill(language, share));
        }

        if (Projects is { } count)
        {
            limits.Add(new Words("at most {0:project|projects}", "不超过{0}个项目").Fill(language, count));
        }

        if (EndsGroup)
        {
            limits.Add(
                new Words("the first that no longer fits ends it", "首个超限项目之后不再入选").ToString(
                    language
                )
            );
        }

        return new Words("{0}: {1}", "{0}：{1}").Fill(
            language,
            Group.ToString(language),
            CommonWords.Join(limits, language)
        );
    }

    // The most money that the group may take of a budget; no limit where the cap is of projects only, or a share of no budget.
    internal long MoneyOf(long? budget)
    {
        var share = budget is { } whole
            ? Share?.ShareOf(whole, Rounding.Down) ?? long.MaxValue
            : long.MaxValue;
        return Math.Min(Amount ?? long.MaxValue, share);
    }
}
