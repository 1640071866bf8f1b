namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>One demand given up, or lowered by as little as helps.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Least">The least that would be asked for instead; <see langword="null"/> when it is no figure that is lowered.</param>
/// <param name="Most">
/// The most that would be allowed instead, of a family how many of it hold a post all the same; <see langword="null"/> when it is no
/// figure that is raised.
/// </param>
public sealed record PlanChange(PlanDemand Demand, long? Least, long? Most) : Readable
{
    /// <summary>Gets the demand.</summary>
    public PlanDemand Demand { get; } = Guard.Against.Null(Demand);

    /// <summary>Gets how many steps away from the demand it is.</summary>
    public long Steps { get; internal init; } = 1;

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        PlanWords.Sourced(
            PlanWords.Gives(Demand, language)
                + (
                    (Least, Most) switch
                    {
                        (_, { } most) when Demand.Kind == PlanDemandKind.RelativesApart => new Words(
                            "; for {0} of them",
                            "；其中{0}人"
                        ).Fill(language, most),
                        (0, _) or (_, 0) => new Words("; none would do", "；没有亦可").In(language),
                        ({ } least, _) => new Words("; at least {0} would do", "；降为不少于{0}即可").Fill(
                            language,
                            least
                        ),
                        (_, { } most) => new Words("; at most {0} would do", "；放宽为不超过{0}即可").Fill(
                            language,
                            most
                        ),
                        _ => "",
                    }
                ),
            Demand,
            language
        );
}
