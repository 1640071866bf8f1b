namespace GrassrootsDemocracy.Norms;

/// <summary>A norm whatever the type of its value: who set it, and what a lower rulebook may do to it.</summary>
public abstract record Norm
{
    private protected Norm(Citation source, Latitude latitude)
    {
        Source = Guard.Against.Null(source);
        Latitude = Guard.Against.EnumOutOfRange(latitude);
    }

    /// <summary>Gets where the norm stands.</summary>
    public Citation Source { get; }

    /// <summary>Gets what a lower rulebook may do to it.</summary>
    public Latitude Latitude { get; }

    // The article by which the items of a list are these and no others; null where none says so.
    internal Citation? Closing { get; init; }

    internal abstract object? BoxedValue { get; }
}
