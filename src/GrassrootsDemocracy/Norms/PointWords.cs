namespace GrassrootsDemocracy.Norms;

// What is in question: a norm, where it is a list one item of it, and the case it is stated for.
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
        if (item is not null)
        {
            // The item as one of the two sides has it; a key alone where neither lists it.
            var value = item;
            foreach (var norm in norms)
            {
                if (norm is { BoxedValue: { } own })
                {
                    value = own;
                    break;
                }
            }

            words = new Words("{0}, {1}", "{0}、{1}").Fill(language, words, NormName.Say(value, language));
        }

        return when.IsAlways
            ? words
            : new Words("{0} ({1})", "{0}（{1}）").Fill(language, words, when.ToString(language));
    }
}
