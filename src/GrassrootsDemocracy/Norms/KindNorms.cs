using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

/// <summary>Names of norms of one kind of body or undertaking.</summary>
/// <remarks>
/// Every kind has the same norms under names of its own, so that one rulebook holds the law of them all. A host with a kind of
/// its own makes an instance for its label; one that is neither a body nor an undertaking is refused with an
/// <see cref="ArgumentException"/>.
/// </remarks>
public abstract class KindNorms : NormGroup
{
    private protected KindNorms(
        string area,
        Label kind,
        string? room = null,
        [CallerArgumentExpression(nameof(kind))] string? name = null
    )
        : base(area, kind, room, name) => Kind = Guard.Against.NotAKind(kind, name);

    /// <summary>Gets the kind.</summary>
    public Label Kind { get; }
}
