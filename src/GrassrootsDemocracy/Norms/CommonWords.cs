using System.Buffers;

namespace GrassrootsDemocracy.Norms;

// The words that all floors share.
internal static class CommonWords
{
    public static Words Separator { get; } = new(", ", "、");

    public static Words None { get; } = new("none", "无");

    public static Words Nothing { get; } = new("", "");

    // No relative at all.
    public static Words KinNobody { get; } = new("nobody", "无");

    public static Words WhetherSo { get; } = new("whether that is the case", "是否属于该情形");

    // More of a whole than the whole.
    public static Words OneCountIsWrong { get; } =
        new("one of the two counts must be wrong", "两个数必有一误");

    public static Words Kinship { get; } = new("who is related to whom", "亲属关系");

    public static Words ManyNationalities { get; } =
        new("whether several nationalities live there", "是否为多民族居住地");

    private static Words Number { get; } = new("the number of {0}", "{0}");

    public static Sentence NumberOf(Base of) => Sentence.Of(Number, of);

    public static Words Yes { get; } = new("yes", "是");

    public static Words No { get; } = new("no", "否");

    private static readonly SearchValues<char> Marks = SearchValues.Create(",，、；");

    // Items that hold the mark of a list themselves are kept apart by a stronger one.
    private static Words Stronger { get; } = new("; ", "；");

    public static string Join(IEnumerable<IReadable> words, Language language) =>
        Join(words.Select(word => word.ToString(language)).Distinct(StringComparer.Ordinal), language);

    // "none" of no item.
    public static string Join(IEnumerable<string> items, Language language)
    {
        string[] all = [.. items];
        return all.Length switch
        {
            0 => None.In(language),
            1 => all[0],
            _ => string.Join(
                (Array.Exists(all, item => item.AsSpan().ContainsAny(Marks)) ? Stronger : Separator).In(
                    language
                ),
                all
            ),
        };
    }
}
