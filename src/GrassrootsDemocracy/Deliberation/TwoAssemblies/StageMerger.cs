using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>Stages that may be held as one (合并), and on which occasion.</summary>
/// <param name="Stages">The stages; only their ids matter.</param>
/// <param name="Occasion">The occasion that the log must state; <see langword="null"/> when they may always be held as one.</param>
public sealed record StageMerger(ValueList<Label> Stages, Case? Occasion = null) : IReadable
{
    /// <summary>Gets the stages.</summary>
    public ValueList<Label> Stages { get; } = Guard.Against.Null(Stages);

    /// <inheritdoc/>
    public string ToString(Language language) =>
        (
            Occasion is null
                ? new Words("{0} as one", "{0}合并进行")
                : new Words("{0} as one when {1}", "{1}时，{0}合并进行")
        ).Fill(language, CommonWords.Join(Stages, language), Occasion?.ToString(language));

    /// <summary>Returns the merger in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
