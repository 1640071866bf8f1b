namespace GrassrootsDemocracy.Norms;

/// <summary>A norm of a lower rulebook that a superior one does not allow; the superior norm prevails.</summary>
/// <param name="Name">The name of the norm.</param>
/// <param name="Lower">The norm that gives way.</param>
/// <param name="LowerRulebook">The name of the rulebook it stands in.</param>
/// <param name="LowerRulebookChineseName">Its name in Chinese.</param>
/// <param name="Superior">The norm that prevails.</param>
/// <param name="Strictness">How the lower value compares with the superior one.</param>
public sealed record Conflict(
    NormName Name,
    Norm Lower,
    string LowerRulebook,
    string LowerRulebookChineseName,
    Norm Superior,
    Strictness Strictness
) : Readable
{
    /// <summary>Gets the name of the norm.</summary>
    public NormName Name { get; } = Guard.Against.Null(Name);

    /// <summary>Gets the norm that gives way.</summary>
    public Norm Lower { get; } = Guard.Against.Null(Lower);

    /// <summary>Gets the name of the rulebook it stands in.</summary>
    public string LowerRulebook { get; } = Guard.Against.NotAName(LowerRulebook);

    /// <summary>Gets the name of that rulebook in Chinese.</summary>
    public string LowerRulebookChineseName { get; } = Guard.Against.NotAName(LowerRulebookChineseName);

    /// <summary>Gets the norm that prevails.</summary>
    public Norm Superior { get; } = Guard.Against.Null(Superior);

    /// <summary>Makes the ledger line of this conflict.</summary>
    /// <returns>A breached finding whose source is the superior norm.</returns>
    public Finding ToFinding() =>
        new(KernelFindings.Conflict, Measure.Stated(Verdict.Breached), Superior.Source, this);

    /// <summary>Gets the item of the list that it is about; <see langword="null"/> when it is about the whole value.</summary>
    public object? Item { get; init; }

    /// <summary>Gets the case it is about; always when it does not depend on one.</summary>
    public When When { get; init; }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Said.Fill(
            language,
            language.IsChinese ? LowerRulebookChineseName : LowerRulebook,
            PointWords.Of(Name, Item, When, [Lower, Superior], language),
            Name.Say(Lower, language),
            Lower.Source.ToString(language),
            Name.Say(Superior, language),
            Superior.Source.ToString(language),
            EnumWords.Of(Superior.Latitude).In(language)
        );

    // An item that only one of the two lists is added or left out, and is no value against another.
    private Words Said =>
        (Lower, Superior) switch
        {
            ({ BoxedValue: not null }, NotListed) => new(
                "{0}: {1} has \"{2}\" ({3}), which the norm that prevails does not list ({5}; {6})",
                "{0}：{1}列有“{2}”（{3}），但上位规定未列，以上位规定为准（{5}；{6}）"
            ),
            (NotListed, { BoxedValue: not null }) => new(
                "{0}: {1} does not list \"{4}\" ({3}), which the norm that prevails has ({5}; {6})",
                "{0}：{1}未列“{4}”（{3}），但上位规定列有，以上位规定为准（{5}；{6}）"
            ),
            _ => new(
                "{0}: {1} is \"{2}\" ({3}), but \"{4}\" prevails ({5}; {6})",
                "{0}：{1}为“{2}”（{3}），但以“{4}”为准（{5}；{6}）"
            ),
        };
}
