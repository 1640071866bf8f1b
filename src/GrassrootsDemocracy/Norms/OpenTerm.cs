namespace GrassrootsDemocracy.Norms;

/// <summary>A place where an instrument says that another shall fill in the norm, such as "the province decides how".</summary>
public sealed record OpenTerm : Norm
{
    /// <summary>States that a term is left open.</summary>
    /// <param name="source">The provision that leaves it open.</param>
    public OpenTerm(Citation source)
        : base(source, Latitude.MayFill) { }

    internal override object? BoxedValue => null;
}
