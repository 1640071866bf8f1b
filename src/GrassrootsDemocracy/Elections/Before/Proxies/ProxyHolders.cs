namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>Who may vote for another: relatives of a circle, any voter, or whoever stands in another named relation.</summary>
public sealed record ProxyHolders : Readable
{
    private ProxyHolders(bool isAnyVoter, KinCircle relatives, ValueList<Label> others)
    {
        IsAnyVoter = isAnyVoter;
        Relatives = relatives;
        Others = others;
    }

    /// <summary>Gets the holders of whom nothing is asked but that they are voters.</summary>
    public static ProxyHolders AnyVoter { get; } = new(isAnyVoter: true, KinCircle.Nobody, []);

    /// <summary>Gets whether any voter will do.</summary>
    public bool IsAnyVoter { get; }

    /// <summary>Gets the relatives of the principal who may.</summary>
    public KinCircle Relatives { get; }

    /// <summary>Gets what else makes somebody fit, as stated of the grant, such as living in one household.</summary>
    public ValueList<Label> Others { get; }

    /// <summary>Names the holders by what they are to the principal.</summary>
    /// <param name="circle">The relatives who may.</param>
    /// <param name="others">What else makes somebody fit; each is a label of a fact stated of the grant.</param>
    /// <returns>The holders.</returns>
    public static ProxyHolders Of(KinCircle circle, params IEnumerable<Label> others) =>
        new(isAnyVoter: false, Guard.Against.Null(circle), [.. Guard.Against.Null(others)]);

    /// <summary>Compares who may vote for another; the fewer may, the more it asks.</summary>
    /// <param name="value">The holders in question.</param>
    /// <param name="other">The holders to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness NarrowerIsStricter(ProxyHolders value, ProxyHolders other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return Order.Of(value.IsWithin(other), other.IsWithin(value));
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        IsAnyVoter
            ? new Words("any other voter", "其他选民").In(language)
            : CommonWords.Join(
                (Relatives.Relations.Count > 0 ? new[] { Relatives.ToString(language) } : [])
                    .Concat(Others.Select(other => other.ToString(language)))
                    .DefaultIfEmpty(Relatives.ToString(language)),
                language
            );

    private bool IsWithin(ProxyHolders other) =>
        other.IsAnyVoter
        || (
            !IsAnyVoter
            && Relatives.Relations.All(other.Relatives.Contains)
            && Others.All(fact => other.Others.Contains(fact))
        );
}
