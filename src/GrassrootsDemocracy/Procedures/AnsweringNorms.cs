using System.Collections.Concurrent;

namespace GrassrootsDemocracy.Procedures;

/// <summary>The names of the norms on whom a body answers to (负责并报告工作).</summary>
/// <remarks>They stand below the rooms because meetings and duty reports ask for the same articles: one article, one name.</remarks>
/// <param name="kind">The body.</param>
public sealed class AnsweringNorms(Label kind) : KindNorms("deliberation", kind)
{
    private static readonly ConcurrentDictionary<string, AnsweringNorms> Known = new(StringComparer.Ordinal);

    /// <summary>
    /// Gets the name for the meetings that the body answers to: what is theirs to decide it cannot decide in their stead.
    /// </summary>
    public NormName<ValueList<Label>> AnswersTo =>
        field ??= AllOf("answers-to", "meetings that it answers to", "对其负责并报告工作的会议");

    // The same names for whoever asks.
    internal static AnsweringNorms For(Label body) => Known.GetOrAdd(body.Id, _ => new(body));
}
