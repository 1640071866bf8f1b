namespace GrassrootsDemocracy.Norms;

/// <summary>What a rulebook says under one name: a norm, or nothing, in which case the term is open.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>The default value is a term of which no rulebook speaks.</remarks>
public readonly record struct NormOrOpen<T>
    where T : notnull
{
    internal NormOrOpen(Norm? prevailing)
    {
        Norm = prevailing as Norm<T>;
        Source = prevailing?.Source;
    }

    /// <summary>Gets the norm; <see langword="null"/> when the term is open.</summary>
    public Norm<T>? Norm { get; }

    /// <summary>Gets where the norm stands, or which provision leaves it open; <see langword="null"/> when all are silent.</summary>
    public Citation? Source { get; }

    /// <summary>Gets whether no rulebook has filled the term.</summary>
    public bool IsOpen => Norm is null;
}
