using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>A norm on which two rulebooks differ.</summary>
/// <param name="Name">The name of the norm.</param>
/// <param name="Here">The norm in the first rulebook; <see langword="null"/> when it is silent.</param>
/// <param name="There">The norm in the second rulebook; <see langword="null"/> when it is silent.</param>
/// <param name="Strictness">How the second value compares with the first.</param>
public sealed record Difference(NormName Name, Norm? Here, Norm? There, Strictness Strictness) : IReadable
{
    /// <summary>Gets the name of the norm.</summary>
    public NormName Name { get; } = Guard.Against.Null(Name);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        KernelTexts.All.Fill(
            "difference",
            culture,
            Name.Title(culture),
            Name.Say(Here, culture),
            Name.Say(There, culture),
            KernelTexts.All.Word(Strictness, culture)
        );

    /// <summary>Returns the difference in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
