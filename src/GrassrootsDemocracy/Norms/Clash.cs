namespace GrassrootsDemocracy.Norms;

// A conflict, with the layer in which it arises: two layers may bear one name, and one article may hurt in many cases.
internal sealed record Clash(Rulebook Layer, Conflict Conflict)
{
    public static IEqualityComparer<Clash> ByWhatIsHurt { get; } =
        EqualityComparer<Clash>.Create(
            static (one, other) =>
                one is not null
                && other is not null
                && ReferenceEquals(one.Layer, other.Layer)
                && ReferenceEquals(one.Conflict.Lower, other.Conflict.Lower)
                && (
                    one.Conflict.Lower is NothingAsked
                    || (
                        Equals(one.Conflict.Item, other.Conflict.Item)
                        && Equals(one.Conflict.Superior, other.Conflict.Superior)
                    )
                ),
            static clash => StringComparer.Ordinal.GetHashCode(clash.Layer.Name)
        );
}
