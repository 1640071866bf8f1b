namespace GrassrootsDemocracy.Voting;

/// <summary>What one body, such as the residents or the experts, made of the options, and what that weighs.</summary>
/// <param name="Body">The body.</param>
/// <param name="Weight">Its weight; those of all bodies together are one.</param>
/// <param name="Points">The votes or points of each option, in the order of the options.</param>
/// <param name="Whole">What the points are a share of, such as the valid ballots or the most points there can be; above zero.</param>
public sealed record WeightedResult(Label Body, Ratio Weight, ValueList<long> Points, long Whole)
{
    /// <summary>Gets the body.</summary>
    public Label Body { get; } = Guard.Against.Null(Body);

    /// <summary>Gets the votes or points of each option.</summary>
    public ValueList<long> Points { get; } = Guard.Against.Null(Points);

    /// <summary>Gets what the points are a share of.</summary>
    public long Whole { get; } = Guard.Against.OutOfRange(Whole, nameof(Whole), 1, long.MaxValue);
}
