namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>A side that takes part in a hearing: how many of it, and who chooses them.</summary>
public sealed record HearingSide : Readable
{
    /// <summary>Gets the side, such as the household delegates or the resident units.</summary>
    public required Label Side
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Side));
    }

    /// <summary>Gets how many of it take part; <see langword="null"/> when no number is set.</summary>
    public CountRange? Number { get; init; }

    /// <summary>Gets which share of all who take part it must be; <see langword="null"/> when none is set.</summary>
    public Threshold? Share { get; init; }

    /// <summary>Gets how they are chosen; <see langword="null"/> when that is not set.</summary>
    public Label? ChosenBy { get; init; }

    /// <summary>Compares two lists of sides; more sides, and tighter numbers of them, ask more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; the order of a list makes no difference.</returns>
    public static Strictness CompareLists(ValueList<HearingSide> value, ValueList<HearingSide> other)
    {
        var (tighter, looser) = (
            Holds(Guard.Against.Null(value), Guard.Against.Null(other)),
            Holds(other, value)
        );
        return (tighter, looser) switch
        {
            (true, true) => Strictness.Same,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };
    }

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var parts = new List<string>();
        if (Number is { } number)
        {
            parts.Add(number.ToString(language));
        }

        if (Share is { } share)
        {
            parts.Add(
                new Words("{0} of the participants", "占参加人{0}").Fill(language, share.ToString(language))
            );
        }

        if (ChosenBy is { } way)
        {
            parts.Add(
                new Words("chosen by {0}", "由{0}产生").Fill(
                    language,
                    NamedBodies.Way(way).ToString(language)
                )
            );
        }

        return parts.Count == 0
            ? Side.ToString(language)
            : new Words("{0} ({1})", "{0}（{1}）").Fill(
                language,
                Side.ToString(language),
                CommonWords.Join(parts, language)
            );
    }

    // Whether one list asks at least all that the other does.
    private static bool Holds(ValueList<HearingSide> value, ValueList<HearingSide> other) =>
        other.All(theirs => value.Any(own => own.IsNoLooserThan(theirs)));

    private bool IsNoLooserThan(HearingSide other) =>
        Side == other.Side
        && (other.Number is not { } number || (Number is { } own && number.Contains(own)))
        && (
            other.Share is not { } share
            || (Share is { } here && here.ComparedWith(share) is (Strictness.Same or Strictness.Stricter))
        )
        && (other.ChosenBy is not { } way || ChosenBy == way);
}
