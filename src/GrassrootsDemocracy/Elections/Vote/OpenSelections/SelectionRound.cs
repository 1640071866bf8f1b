namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>A round of scores: who judges, and how many go on.</summary>
public sealed record SelectionRound : Readable
{
    /// <summary>Gets the round, such as speech and defence.</summary>
    public required Label Round
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Round));
    }

    /// <summary>Gets the panels; one or more.</summary>
    public required ValueList<SelectionPanel> Panels
    {
        get;
        init
        {
            Guard.Against.NullOrEmpty(value, nameof(Panels));
            field = value;
        }
    }

    /// <summary>Gets how many go on, the best first; <see langword="null"/> when <see cref="OverPosts"/> says it or everybody does.</summary>
    public int? Best
    {
        get;
        init => field = Guard.Against.NegativeOrZeroIfKnown(value, nameof(Best));
    }

    /// <summary>Gets how many more than the posts go on; <see langword="null"/> when <see cref="Best"/> says it or everybody does.</summary>
    public Surplus? OverPosts { get; init; }

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var panels = CommonWords.Join(Panels.Select(panel => panel.ToString(language)), language);
        return (Best, OverPosts) switch
        {
            ({ } best, _) => new Words("{0}: {1}; the best {2} go on", "{0}：{1}；前{2}名进入下一轮").Fill(
                language,
                Round.ToString(language),
                panels,
                best
            ),
            (_, { } surplus) => new Words("{0}: {1}; on go {2}", "{0}：{1}；进入下一轮的人数{2}").Fill(
                language,
                Round.ToString(language),
                panels,
                surplus.ToString(language)
            ),
            _ => new Words("{0}: {1}", "{0}：{1}").Fill(language, Round.ToString(language), panels),
        };
    }

    // Where both are said, both hold.
    internal long? Places(int posts) =>
        (Best, OverPosts?.Candidates(posts).Least) switch
        {
            ({ } best, { } over) => Math.Min(best, over),
            ({ } best, null) => best,
            (null, var over) => over,
        };
}
