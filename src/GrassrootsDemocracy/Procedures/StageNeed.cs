namespace GrassrootsDemocracy.Procedures;

/// <summary>Whether a stage may be left out: never, or at will.</summary>
/// <remarks>
/// What must take place in a case only is stated for that case, and otherwise nothing is asked or it may be left out:
/// <c>.With(stage.Need, StageNeed.Mandatory, article, when: aCase).AskingNothing(stage.Need, article, when: !aCase)</c>. The
/// case is a circumstance that the log states, or a stage that takes place (<see cref="Case.Of(Label)"/>).
/// </remarks>
public sealed record StageNeed : Readable
{
    private StageNeed(StageNeedForm form) => Form = form;

    /// <summary>Gets the need of a stage that must not be left out (应当).</summary>
    public static StageNeed Mandatory { get; } = new(StageNeedForm.Mandatory);

    /// <summary>Gets the need of a stage that may be left out (可以), such as an objection.</summary>
    public static StageNeed Optional { get; } = new(StageNeedForm.Optional);

    internal StageNeedForm Form { get; }

    /// <summary>Compares two needs; the mandatory asks more.</summary>
    /// <param name="value">The need in question.</param>
    /// <param name="other">The need to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(StageNeed value, StageNeed other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return value == other ? Strictness.Same
            : value.Form > other.Form ? Strictness.Stricter
            : Strictness.Looser;
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            Form == StageNeedForm.Optional
                ? new Words("may be left out", "可以不经")
                : new Words("must take place", "必经")
        ).In(language);
}
