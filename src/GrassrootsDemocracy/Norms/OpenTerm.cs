namespace GrassrootsDemocracy.Norms;

/// <summary>A place where an instrument says that another shall fill in the norm, such as "the province decides how".</summary>
public record OpenTerm : Norm
{
    /// <summary>States that a term is left open.</summary>
    /// <param name="source">The provision that leaves it open.</param>
    /// <param name="to">To whom it is left; <see langword="null"/> when the provision does not say.</param>
    public OpenTerm(Citation source, Label? to = null)
        : base(source, Latitude.MayFill) => To = to;

    /// <summary>Gets to whom it is left; <see langword="null"/> when the provision does not say.</summary>
    public Label? To { get; }

    internal sealed override object? BoxedValue => null;

    // Whether a lower rulebook may fill the term with a norm.
    internal virtual bool Allows(Norm norm) => true;
}
