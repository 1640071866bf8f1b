namespace GrassrootsDemocracy.Norms;

/// <summary>That an instrument does not list an item, or lists no others than those it names.</summary>
public sealed record NotListed : Norm
{
    /// <summary>States that an item is not listed.</summary>
    /// <param name="source">The provision that says so.</param>
    /// <param name="latitude">What a lower rulebook may do to it.</param>
    public NotListed(Citation source, Latitude latitude)
        : base(source, latitude) { }

    internal override object? BoxedValue => null;
}
