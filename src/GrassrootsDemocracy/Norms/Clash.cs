namespace GrassrootsDemocracy.Norms;

// A conflict in one situation, with the layer and the statement in which it arises: two layers may bear one name, and one
// article may hurt in many cases.
internal sealed record Clash(Rulebook Layer, Statement Own, Conflict Conflict)
{
    public Clash In(When when) => this with { Conflict = Conflict with { When = when } };

    public static IEqualityComparer<Clash> ByWhatIsHurt { get; } =
        EqualityComparer<Clash>.Create(
            static (one, other) =>
                one is not null
                && other is not null
                && ReferenceEquals(one.Layer, other.Layer)
                && ReferenceEquals(one.Own.Norm, other.Own.Norm)
                && Equals(one.Conflict.Item, other.Conflict.Item)
                && Equals(one.Conflict.Superior, other.Conflict.Superior),
            static clash => StringComparer.Ordinal.GetHashCode(clash.Layer.Name)
        );
}
