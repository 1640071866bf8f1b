using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>A norm on which two rulebooks differ.</summary>
/// <param name="Name">The name of the norm.</param>
/// <param name="Here">The norm in the first rulebook; <see langword="null"/> when it is silent.</param>
/// <param name="There">The norm in the second rulebook; <see langword="null"/> when it is silent.</param>
/// <param name="Strictness">How the second value compares with the first.</param>
public sealed record Difference(NormName Name, Norm? Here, Norm? There, Strictness Strictness) : IReadable
{
    /// <inheritdoc/>
    public string ToString(CultureInfo culture)
    {
        return KernelTexts.Fill(
            "difference",
            culture,
            Name.Title(culture),
            Say(Here),
            Say(There),
            KernelTexts.Word(Strictness, culture)
        );

        string Say(Norm? norm) => norm?.ValueText(culture) ?? KernelTexts.All.Find("open-term", culture);
    }

    /// <summary>Returns the difference in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
