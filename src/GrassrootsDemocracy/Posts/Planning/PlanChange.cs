using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>One demand given up, or lowered by as little as helps.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Least">The least that would be asked for instead; <see langword="null"/> when it is no figure that is lowered.</param>
/// <param name="Most">The most that would be allowed instead; <see langword="null"/> when it is no figure that is raised.</param>
public sealed record PlanChange(PlanDemand Demand, long? Least, long? Most) : IReadable
{
    /// <summary>Gets the demand.</summary>
    public PlanDemand Demand { get; } = Guard.Against.Null(Demand);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        PlanTexts.Sourced(
            PlanTexts.Demand("gives", Demand, culture)
                + (
                    (Least ?? Most) is { } figure
                        ? PlanTexts.All.Fill(
                            Least is null ? "instead.most" : "instead.least",
                            culture,
                            figure
                        )
                        : ""
                ),
            Demand,
            culture
        );

    /// <summary>Returns the change in English words.</summary>
    /// <returns>What is given up, and the article that asks for it.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
