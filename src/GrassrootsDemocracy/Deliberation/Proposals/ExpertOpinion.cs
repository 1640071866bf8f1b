namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>The opinion of an expert or an institution on a matter (专家论证意见).</summary>
/// <param name="Expert">Who gave it.</param>
/// <param name="Day">The day on which it was given.</param>
public sealed record ExpertOpinion(string Expert, LocalDate Day)
{
    /// <summary>Gets who gave it.</summary>
    public string Expert { get; } = Guard.Against.NotAName(Expert);

    /// <summary>Gets whether the expert has a direct interest in the matter (直接利害关系); <see langword="null"/> when that is not known.</summary>
    public bool? HasInterest { get; init; }

    /// <summary>Gets whether a written opinion is signed or sealed (署名、盖章); <see langword="null"/> when it is not known, or was not written.</summary>
    public bool? IsSigned { get; init; }
}
