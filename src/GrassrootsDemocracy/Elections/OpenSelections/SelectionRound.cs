using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OpenSelections;

/// <summary>A round of scores: who judges, and how many go on.</summary>
public sealed record SelectionRound : IReadable
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
    public string ToString(CultureInfo culture)
    {
        var panels = string.Join(
            KernelTexts.All.Find("separator", culture),
            Panels.Select(panel => panel.ToString(culture))
        );
        return (Best, OverPosts) switch
        {
            ({ } best, _) => SelectionTexts.All.Fill(
                "round.best",
                culture,
                Round.ToString(culture),
                panels,
                best
            ),
            (_, { } surplus) => SelectionTexts.All.Fill(
                "round.over-posts",
                culture,
                Round.ToString(culture),
                panels,
                surplus.ToString(culture)
            ),
            _ => SelectionTexts.All.Fill("round", culture, Round.ToString(culture), panels),
        };
    }

    /// <summary>Returns the round in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    // Where both are said, both hold.
    internal long? Places(int posts) =>
        (Best, OverPosts?.Candidates(posts).Least) switch
        {
            ({ } best, { } over) => Math.Min(best, over),
            ({ } best, null) => best,
            (null, var over) => over,
        };
}
