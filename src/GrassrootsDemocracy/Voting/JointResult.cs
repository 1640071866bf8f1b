using System.Numerics;

namespace GrassrootsDemocracy.Voting;

/// <summary>The results of several bodies joined by their weights (双轨评审): 60 % of the residents' share and 40 % of the experts'.</summary>
/// <remarks>Exact: each score is a whole number over one denominator, so that equal scores are equal and no others are.</remarks>
public sealed record JointResult
{
    /// <summary>Joins the results.</summary>
    /// <param name="options">The options, in the order of the points of each body; all different.</param>
    /// <param name="bodies">The bodies.</param>
    /// <exception cref="ArgumentException">
    /// An option is empty or there twice, a body has points of more or fewer options, or the weights are not one together.
    /// </exception>
    public JointResult(IEnumerable<string> options, params IEnumerable<WeightedResult> bodies)
    {
        Options = BallotPaper.Of(options, 1).Options;
        Bodies = [.. Guard.Against.Null(bodies)];
        if (Bodies.FirstOrDefault(body => body.Points.Count != Options.Count) is { } uneven)
        {
            throw new ArgumentException(
                $"{uneven.Body} has points of {uneven.Points.Count} options, but there are {Options.Count}: give one number for each.",
                nameof(bodies)
            );
        }

        Denominator = Bodies.Aggregate(
            BigInteger.One,
            (product, body) => product * body.Weight.Denominator * body.Whole
        );
        var weights = Bodies.Aggregate(BigInteger.Zero, (sum, body) => sum + PartOf(body) * body.Whole);
        if (weights != Denominator)
        {
            throw new ArgumentException(
                $"The weights ({string.Join(", ", Bodies.Select(body => body.Weight))}) are not one together.",
                nameof(bodies)
            );
        }

        Scores =
        [
            .. Options.Select(
                (_, place) =>
                    Bodies.Aggregate(BigInteger.Zero, (sum, body) => sum + PartOf(body) * body.Points[place])
            ),
        ];
        var ranks = new Dictionary<BigInteger, int>();
        foreach (var (place, score) in Scores.OrderDescending().Index())
        {
            ranks.TryAdd(score, place + 1);
        }

        Ranks = [.. Scores.Select(score => ranks[score])];
    }

    /// <summary>Gets the options.</summary>
    public ValueList<string> Options { get; }

    /// <summary>Gets the bodies.</summary>
    public ValueList<WeightedResult> Bodies { get; }

    /// <summary>Gets the score of each option, over <see cref="Denominator"/>.</summary>
    public ValueList<BigInteger> Scores { get; }

    /// <summary>Gets what the scores are over.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Gets the rank of each option, from 1, shared by equal scores.</summary>
    public ValueList<int> Ranks { get; }

    // One point of a body over the denominator.
    private BigInteger PartOf(WeightedResult body) =>
        Denominator / body.Weight.Denominator / body.Whole * body.Weight.Numerator;
}
