namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>A change among the delegates that meets every quota.</summary>
/// <param name="MenReplacedByWomen">How many men make room for as many women.</param>
/// <param name="WomenAdded">How many more women are elected.</param>
/// <param name="MenFewer">How many fewer men are elected.</param>
public sealed record CompositionChange(int MenReplacedByWomen, int WomenAdded, int MenFewer) : Readable
{
    /// <summary>Gets how many delegates it is about.</summary>
    public int Size => checked(MenReplacedByWomen + WomenAdded + MenFewer);

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        (Words Said, int Count)[] parts =
        [
            (new("women in place of men: {0}", "女代表替换男代表{0}名"), MenReplacedByWomen),
            (new("more women: {0}", "增加女代表{0}名"), WomenAdded),
            (new("fewer men: {0}", "减少男代表{0}名"), MenFewer),
        ];
        return CommonWords.Join(
            parts.Where(part => part.Count > 0).Select(part => part.Said.Fill(language, part.Count)),
            language
        );
    }
}
