using System.Diagnostics;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>Whether a stage may be left out: never, at will, or unless an occasion arises.</summary>
public sealed record StageNeed : IReadable
{
    private StageNeed(StageNeedForm form, Case? occasion = null)
    {
        Form = form;
        Occasion = occasion;
    }

    /// <summary>Gets the need of a stage that must not be left out (应当).</summary>
    public static StageNeed Mandatory { get; } = new(StageNeedForm.Mandatory);

    /// <summary>Gets the need of a stage that may be left out (可以), such as an objection.</summary>
    public static StageNeed Optional { get; } = new(StageNeedForm.Optional);

    /// <summary>Gets the occasion that it depends on; <see langword="null"/> when it depends on none.</summary>
    public Case? Occasion { get; }

    internal StageNeedForm Form { get; }

    /// <summary>Asks for a stage when an occasion arises.</summary>
    /// <param name="occasion">The occasion: a circumstance that the log states, or a stage that has taken place.</param>
    /// <returns>The need.</returns>
    public static StageNeed When(Case occasion) => new(StageNeedForm.When, Guard.Against.Null(occasion));

    /// <summary>Asks for a stage when an occasion does not arise.</summary>
    /// <param name="occasion">The occasion: a circumstance that the log states, or a stage that has taken place.</param>
    /// <returns>The need.</returns>
    public static StageNeed Unless(Case occasion) => new(StageNeedForm.Unless, Guard.Against.Null(occasion));

    /// <summary>Compares two needs; the mandatory asks most, the optional least.</summary>
    /// <param name="value">The need in question.</param>
    /// <param name="other">The need to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; incomparable when they depend on different occasions.</returns>
    public static Strictness Compare(StageNeed value, StageNeed other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return value == other ? Strictness.Same
            : value.Occasion is not null && other.Occasion is not null ? Strictness.Incomparable
            : value.Form > other.Form ? Strictness.Stricter
            : Strictness.Looser;
    }

    /// <inheritdoc/>
    public string ToString(Language language) =>
        (
            Form switch
            {
                StageNeedForm.Optional => new Words("may be left out", "可以不经"),
                StageNeedForm.When => new Words("must take place if {0}", "遇{0}时必经"),
                StageNeedForm.Unless => new Words("must take place unless {0}", "除{0}外必经"),
                StageNeedForm.Mandatory => new Words("must take place", "必经"),
                _ => throw new UnreachableException(),
            }
        ).Fill(language, Occasion?.ToString(language));

    /// <summary>Returns the need in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
