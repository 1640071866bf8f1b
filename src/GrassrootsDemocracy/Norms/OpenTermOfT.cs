namespace GrassrootsDemocracy.Norms;

/// <summary>An open term that a lower rulebook may fill with some values only, such as any order of rounds but one.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record OpenTerm<T> : OpenTerm
    where T : notnull
{
    /// <summary>States that a term is left open within limits.</summary>
    /// <param name="source">The provision that leaves it open.</param>
    /// <param name="choice">The values that may fill it.</param>
    /// <param name="to">To whom it is left; <see langword="null"/> when the provision does not say.</param>
    public OpenTerm(Citation source, Choice<T> choice, Label? to = null)
        : base(source, to) => Choice = Guard.Against.Null(choice);

    /// <summary>Gets the values that may fill it.</summary>
    public Choice<T> Choice { get; }

    internal override bool Allows(Norm norm) => norm is not Norm<T> { Value: var value } || Choice.Allows(value);
}
