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
            object? value = null;
            foreach (var norm in norms)
            {
                value ??= norm is { BoxedValue: { } own } ? own : null;
            }

            words = new Words("{0}, {1}", "{0}、{1}").Fill(
                language,
                words,
                NormName.Say(value ?? item, language)
            );
        }

        return when.IsAlways
            ? words
            : new Words("{0} ({1})", "{0}（{1}）").Fill(language, words, when.ToString(language));
    }
}
