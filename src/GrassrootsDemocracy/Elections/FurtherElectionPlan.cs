namespace GrassrootsDemocracy.Elections;

/// <summary>The further election (另行选举) that a vote leads to.</summary>
/// <param name="Seats">The seats that remain.</param>
/// <param name="Candidates">Those not elected, those with the most votes first: all who may stand.</param>
/// <param name="Standing">How many of them stand; <see langword="null"/> when no rulebook says.</param>
/// <param name="TiedAtTheEdge">The names between whom the number runs out with equal votes; empty when it does not.</param>
/// <param name="Majority">The share of votes that elects, or that the term is open.</param>
public sealed record FurtherElectionPlan(
    int Seats,
    ValueList<CandidateResult> Candidates,
    int? Standing,
    ValueList<string> TiedAtTheEdge,
    NormOrOpen<Quota> Majority
)
{
    /// <summary>Gets those not elected, those with the most votes first: all who may stand.</summary>
    public ValueList<CandidateResult> Candidates { get; } = Guard.Against.Null(Candidates);

    /// <summary>Gets the names between whom the number runs out with equal votes; empty when it does not.</summary>
    public ValueList<string> TiedAtTheEdge { get; } =
        Guard.Against.NotNames(TiedAtTheEdge, nameof(TiedAtTheEdge));

    internal static FurtherElectionPlan For(ElectionOutcome outcome)
    {
        var seats = outcome.SeatsLeft;
        var losers = outcome.Candidates.Where(result => result.State != CandidateState.Elected).ToList();
        var majority = outcome.Rules.FurtherMajority;
        if (outcome.Rules.FurtherCandidates.Norm is not { Value: var surplus })
        {
            return new(seats, [.. losers], Standing: null, [], majority);
        }

        // What the plan of the election fixed for the first vote holds for this one, within the limits of its own norm. A
        // norm that names a most has room up to it for whoever is level with the last one it needs.
        var places = surplus.Candidates(seats);
        var planned = outcome.Record.Contest.PlannedSurplus?.More;
        var wanted = planned is { } more
            ? Math.Clamp(seats + (long)more, places.Least, places.Most)
            : places.Least;
        var edge = CutOff.Of([.. losers.Select(loser => loser.Votes)], wanted);
        var all = edge.In + edge.Tied;
        var isRoomForAll = planned is null && places.Most < long.MaxValue && all <= places.Most;
        return new(
            seats,
            [.. losers],
            isRoomForAll ? all : (int)Math.Min(losers.Count, wanted),
            isRoomForAll ? [] : [.. losers.Skip(edge.In).Take(edge.Tied).Select(loser => loser.Name)],
            majority
        );
    }
}
