namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>What must be done once something has happened, by whom and how soon (发生…时，应当…).</summary>
public sealed record OccasionalDuty : Readable
{
    /// <summary>Gets what brings it about, such as an emergency.</summary>
    public required Label Occasion
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Occasion));
    }

    /// <summary>Gets what must then be done.</summary>
    public required Label Duty
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Duty));
    }

    /// <summary>Gets who must do it, any one of them; empty when the text names nobody but the body itself.</summary>
    public ValueList<Label> By
    {
        get;
        init => field = Guard.Against.Null(value, nameof(By));
    } = [];

    /// <summary>Gets how soon after the occasion; <see langword="null"/> when no time is set, as of what is done promptly (及时).</summary>
    public TimeLimit? Within { get; init; }

    /// <summary>Gets the order of lists: each of the duties is due, and a shorter time or fewer who may do it ask more.</summary>
    public static Func<ValueList<OccasionalDuty>, ValueList<OccasionalDuty>, Strictness> Order { get; } =
        Norms.Order.AllRequired<OccasionalDuty>(
            one => (one.Occasion, one.Duty),
            static (one, other) => Norms.Order.Of(one.Implies(other), other.Implies(one))
        );

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var said = new Words("{0}: {1}", "{0}：{1}").Fill(
            language,
            Occasion.ToString(language),
            Duty.ToString(language)
        );
        said =
            By.Count == 0
                ? said
                : new Words("{0}, by {1}", "{0}（{1}）").Fill(
                    language,
                    said,
                    new NamedBodies(By).ToString(language)
                );
        return Within is { } within
            ? new Words("{0}, within {1}", "{0}，{1}内").Fill(language, said, within.ToString(language))
            : said;
    }

    // Whether whoever does this has done the other.
    private bool Implies(OccasionalDuty other) =>
        (other.By.Count == 0 ? By.Count == 0 : By.Count > 0 && By.All(other.By.Contains))
        && (
            other.Within is not { } limit
            || (
                Within is { } own
                && TimeLimit.ShorterIsStricter(own, limit) is Strictness.Same or Strictness.Stricter
            )
        );
}
