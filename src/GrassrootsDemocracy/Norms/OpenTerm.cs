using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>A place where an instrument says that another shall fill in the norm, such as "the province decides how".</summary>
public sealed record OpenTerm : Norm
{
    /// <summary>States that a term is left open.</summary>
    /// <param name="source">The provision that leaves it open.</param>
    public OpenTerm(Citation source)
        : base(source, Latitude.MayFill) { }

    /// <inheritdoc/>
    public override string ValueText(CultureInfo culture) => KernelTexts.All.Find("open-term", culture);
}
