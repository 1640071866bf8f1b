using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// What norms are norms of is a body or an undertaking: of two labels of other families the norms could have the same ids.
internal static class KindGuards
{
    public static Label NotAKind(
        this IGuardClause guard,
        Label kind,
        [CallerArgumentExpression(nameof(kind))] string? name = null
    ) =>
        guard.Null(kind, name).Family is "body" or "undertaking"
            ? kind
            : throw new ArgumentException(
                $"{kind.Id} is neither a body nor an undertaking: name the kind 'body/…' or 'undertaking/…'.",
                name
            );
}
