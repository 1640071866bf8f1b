namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>Stages that may be held as one (合并), and on which occasion.</summary>
/// <param name="Stages">The stages; only their ids matter.</param>
/// <param name="Occasion">The occasion that the log must state; <see langword="null"/> when they may always be held as one.</param>
public sealed record StageMerger(ValueList<Label> Stages, Case? Occasion = null) : Readable
{
    /// <summary>Gets the stages.</summary>
    public ValueList<Label> Stages { get; } = Guard.Against.Null(Stages);

    /// <summary>Compares two ways to hold stages as one; fewer stages, and only on an occasion, ask more.</summary>
    /// <param name="value">The way in question.</param>
    /// <param name="other">The way to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(StageMerger value, StageMerger other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return Order.Of(Implies(value, other), Implies(other, value));

        static bool Implies(StageMerger one, StageMerger two) =>
            one.Stages.All(two.Stages.Contains) && (two.Occasion is null || two.Occasion == one.Occasion);
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            Occasion is null
                ? new Words("{0} as one", "{0}合并进行")
                : new Words("{0} as one when {1}", "{1}时，{0}合并进行")
        ).Fill(language, CommonWords.Join(Stages, language), Occasion?.ToString(language));
}
