namespace GrassrootsDemocracy.Norms;

// What is in question: a norm, where it is a list one item of it that no side says itself, and the case it is stated for.
internal static class PointWords
{
    public static string Of(
        NormName name,
        object? item,
        When when,
        ReadOnlySpan<Norm?> norms,
        Language language
    )
    {
        var words = name.Title(language);
        if (item is not null && !HasValue(norms))
        {
            words = new Words("{0}, {1}", "{0}、{1}").Fill(language, words, NormName.Say(item, language));
        }

        return when.IsAlways
            ? words
            : new Words("{0} ({1})", "{0}（{1}）").Fill(language, words, when.ToString(language));
    }

    // A side that lists the item says it itself.
    private static bool HasValue(ReadOnlySpan<Norm?> norms)
    {
        foreach (var norm in norms)
        {
            if (norm is { BoxedValue: not null })
            {
                return true;
            }
        }

        return false;
    }
}
