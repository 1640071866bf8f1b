namespace GrassrootsDemocracy.Norms;

// The words that all floors share.
internal static class CommonWords
{
    public static Words Separator { get; } = new(", ", "、");

    public static Words None { get; } = new("none", "无");

    public static Words Nothing { get; } = new("", "");

    // No relative at all.
    public static Words KinNobody { get; } = new("nobody", "无");

    public static Words Yes { get; } = new("yes", "是");

    public static Words No { get; } = new("no", "否");

    public static string Join(IEnumerable<IReadable> words, Language language) =>
        string.Join(
            Separator.In(language),
            words.Select(word => word.ToString(language)).Distinct(StringComparer.Ordinal)
        );
}
