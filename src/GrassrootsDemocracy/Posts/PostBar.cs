namespace GrassrootsDemocracy.Posts;

/// <summary>That the holder of one office may not hold another, nor some of the holder's relatives.</summary>
/// <remarks>It is a norm on the body whose posts it closes, such as members of the villagers' committee and the supervision committee.</remarks>
public sealed record PostBar : Readable
{
    /// <summary>Gets the offices whose holders are barred; several where a place has one body of several kinds.</summary>
    public required ValueList<OfficeAt> Holders
    {
        get;
        init => field = [.. Guard.Against.NullOrEmpty(value, nameof(Holders))];
    }

    /// <summary>Gets which office of the body they are barred from; <see langword="null"/> for every one.</summary>
    public Office? From { get; init; }

    /// <summary>Gets whether the holders themselves are barred, and not only their relatives.</summary>
    public bool BarsHolders { get; init; } = true;

    /// <summary>Gets which of their relatives are barred too; nobody unless the norm says so.</summary>
    public KinCircle Relatives
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Relatives));
    } = KinCircle.Nobody;

    /// <summary>Compares two lists of bars; the one that bars whom the other bars, and more, asks more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(ValueList<PostBar> value, ValueList<PostBar> other) =>
        Order.AllAreAsked(OneByOne(Guard.Against.Null(value)), OneByOne(Guard.Against.Null(other)), Covers);

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var who = CommonWords.Join(Holders, language);
        var barred =
            Relatives.Relations.Count == 0 ? who
            : BarsHolders
                ? new Words("{0}, and their relatives ({1})", "{0}及其亲属（{1}）").Fill(
                    language,
                    who,
                    Relatives.ToString(language)
                )
            : new Words("relatives of {0} ({1})", "{0}的亲属（{1}）").Fill(
                language,
                who,
                Relatives.ToString(language)
            );
        return From is { } office
            ? new Words("{0}, as {1}", "{0}（不任{1}）").Fill(language, barred, office.ToString(language))
            : barred;
    }

    // Each holder for themselves, and each relation: by how many bars they are said makes no difference.
    private static ValueList<PostBar> OneByOne(ValueList<PostBar> bars) =>
        [
            .. from bar in bars
            from place in bar.Holders
            let one = bar with
            {
                Holders = [place],
                Relatives = KinCircle.Nobody,
            }
            from each in bar
                .Relatives.Relations.Select(relation =>
                    one with
                    {
                        BarsHolders = false,
                        Relatives = new(relation),
                    }
                )
                .Concat(bar.BarsHolders ? [one] : [])
            select each,
        ];

    private static bool Covers(PostBar wider, PostBar narrower) =>
        wider.Holders[0].Covers(narrower.Holders[0])
        && (wider.From is null || wider.From == narrower.From)
        && wider.BarsHolders == narrower.BarsHolders
        && wider.Relatives == narrower.Relatives;
}
