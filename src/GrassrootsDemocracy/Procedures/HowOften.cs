using System.Collections.Concurrent;

namespace GrassrootsDemocracy.Procedures;

// How often a body meets and how often an appraisal is held. The names stand below the rooms because a calendar of meetings asks
// for the same articles as the rooms that judge one of them: one article, one name.
internal static class HowOften
{
    private static readonly ConcurrentDictionary<string, NormName<Cadence>> Known = new(
        StringComparer.Ordinal
    );

    public static NormName<Cadence> Meets(Label body) =>
        Known.GetOrAdd(
            $"deliberation.{body.Key}.held-every",
            id => new(id, Cadence.Compare, new("how often it meets", "召开次数"), body)
        );

    public static NormName<Cadence> Appraised(Label kind) =>
        Known.GetOrAdd(
            $"accountability.{kind.Key}.appraisal.every",
            id => new(id, Cadence.Compare, new("how often it is held", "评议次数"), kind)
        );
}
