namespace GrassrootsDemocracy.Norms;

/// <summary>That an instrument asks nothing under a name (不作要求), which is not the same as being silent on it.</summary>
public sealed record NothingAsked : Norm
{
    /// <summary>States that nothing is asked.</summary>
    /// <param name="source">The provision that says so.</param>
    /// <param name="latitude">What a lower rulebook may do to it.</param>
    public NothingAsked(Citation source, Latitude latitude = Latitude.MayTighten)
        : base(source, latitude) { }

    internal override object? BoxedValue => null;
}
