namespace GrassrootsDemocracy.Norms;

/// <summary>A place where an instrument says that another shall fill in the norm, such as "the province decides how".</summary>
public sealed record OpenTerm : Norm
{
    /// <summary>States that a term is left open.</summary>
    /// <param name="source">The provision that leaves it open.</param>
    /// <param name="to">To whom it is left; <see langword="null"/> when the provision does not say.</param>
    public OpenTerm(Citation source, Label? to = null)
        : base(source, Latitude.MayFill) => To = to;

    internal OpenTerm(Citation source, IChoice choice, Label? to)
        : this(source, to) => Choice = choice;

    /// <summary>Gets to whom it is left; <see langword="null"/> when the provision does not say.</summary>
    public Label? To { get; }

    // The values that may fill it; null when any may.
    internal IChoice? Choice { get; }

    // Whether it is left to the same others, with the same choice.
    internal bool IsAs(OpenTerm other) => To == other.To && Equals(Choice, other.Choice);

    internal override object? BoxedValue => null;
}
