using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace GrassrootsDemocracy.Norms;

// The words that stand on the members of an enum, read once.
internal static class EnumWords
{
    private static readonly ConcurrentDictionary<Enum, Words?> Read = new();

    public static Words Of(Enum value) =>
        Find(value)
        ?? throw new KeyNotFoundException(
            $"{value.GetType().Name}.{value} has no words: put [Words(\"…\", \"…\")] on it."
        );

    public static Words? Find(Enum value) => Read.GetOrAdd(value, ReadFrom);

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2075:UnrecognizedReflectionPattern",
        Justification = "The fields of an enum that is kept are kept, with what stands on them."
    )]
    private static Words? ReadFrom(Enum value) =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<WordsAttribute>() is { } words
            ? new(words.English, words.Chinese)
            : null;
}
