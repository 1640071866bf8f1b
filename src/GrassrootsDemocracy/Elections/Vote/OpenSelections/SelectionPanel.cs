namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>Judges whose scores are put into one mean.</summary>
public sealed record SelectionPanel : Readable
{
    /// <summary>Gets who they are.</summary>
    public required Label Judges
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Judges));
    }

    /// <summary>Gets the weight of their mean in the round.</summary>
    public required Ratio Weight { get; init; }

    /// <summary>Gets how many of the highest scores are dropped (去掉最高分).</summary>
    public int DropHighest
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(DropHighest));
    }

    /// <summary>Gets how many of the lowest scores are dropped (去掉最低分).</summary>
    public int DropLowest
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(DropLowest));
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            DropHighest + DropLowest == 0
                ? new Words("{0} {1}", "{0}占{1}")
                : new Words(
                    "{0} {1} (highest dropped: {2}, lowest dropped: {3})",
                    "{0}占{1}（去掉{2}个最高分、{3}个最低分）"
                )
        ).Fill(language, Judges.ToString(language), Weight, DropHighest, DropLowest);
}
