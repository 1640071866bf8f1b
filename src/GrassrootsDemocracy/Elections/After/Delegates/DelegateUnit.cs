namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>A group or a circle of households that elects delegates of its own.</summary>
/// <param name="Name">The name.</param>
/// <param name="Delegates">The delegates it elected; not negative.</param>
/// <param name="Households">Its households; <see langword="null"/> when it is not known.</param>
public sealed record DelegateUnit(string Name, int Delegates, int? Households)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the delegates it elected.</summary>
    public int Delegates { get; } = Guard.Against.Negative(Delegates);

    /// <summary>Gets its households; <see langword="null"/> when it is not known.</summary>
    public int? Households { get; } = Guard.Against.NegativeIfKnown(Households, nameof(Households));
}
