using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>The rules that a published result is held against: those of the election, and those of a recall.</summary>
public sealed record PublishedRules : Rules<PublishedRules>
{
    private PublishedRules(Rulebook rulebook, ElectionNorms norms, Franchise franchise)
    {
        Election = ElectionRules.From(rulebook, norms, franchise);
        Recall = RecallRules.From(rulebook, norms, franchise);
        Offices = OfficeRules.From(rulebook, norms, franchise);
    }

    internal ElectionRules Election { get; }

    internal RecallRules Recall { get; }

    internal OfficeRules Offices { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of committee.</param>
    /// <param name="franchise">Who cast the votes.</param>
    /// <returns>The rules.</returns>
    public static PublishedRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

    /// <summary>Holds a published result against the rules (核验): does what was printed as the outcome follow from what was printed as numbers?</summary>
    /// <param name="vote">What was printed.</param>
    /// <param name="cancellationToken">
    /// Ends the work early; it is bounded without, and where the bound cuts it short that is said and what it did not reach is open.
    /// </param>
    /// <returns>
    /// Who is in on every reading of what was not printed, who on none, and whether the printed outcome follows, cannot be, or
    /// hangs on a number that was not printed.
    /// </returns>
    /// <exception cref="ArgumentException">The vote is of another franchise, or the rules do not hold for that place and day (see <see cref="Rules{TRules}.Hypothetically"/>).</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PublishedOutcome Check(PublishedVote vote, CancellationToken cancellationToken = default)
    {
        var rules = For(vote);
        return vote.Franchise == Election.Franchise
            ? new(rules, vote, cancellationToken)
            : throw new ArgumentException(
                $"The vote is of {vote.Franchise}, but these rules are for {Election.Franchise}: find the rules for who voted.",
                nameof(vote)
            );
    }

    // What more ballots came back than there can be, and a norm that voids the vote for it; null where it is none such.
    internal (long Collected, long Most)? ExcessOf(PublishedVote vote) =>
        !vote.IsRecall
        && Election.ExcessBallots.Norm is { Value: { Means: ExcessMeaning.VoidsElection, Of: var of } }
        && vote.Count(Base.Collected) is { Least: var collected }
        && (vote.Count(of) ?? (of == Base.TookPart ? vote.Count(Base.Present) : null)) is { Most: var most }
        && collected > most
            ? (collected, most)
            : null;

    // Whether a ballot may bear as many marks as one likes.
    internal bool CountsAllMarks => Election.OverMarked.Norm?.Value == OverMarking.IsAllowed;

    // The wholes and those counted that these rules ask for in such a vote.
    internal IEnumerable<Base> Asked(PublishedVote vote)
    {
        foreach (var term in (NormOrOpen<TurnoutRule>[])[TurnoutOf(vote), Election.Turnout])
        {
            if (term.Norm is { Value: var turnout })
            {
                yield return turnout.Who;
                yield return turnout.Quota.Of;
            }
        }

        if (MajorityOf(vote).Norm is { Value.Of: var of })
        {
            yield return of;
        }
    }

    internal NormOrOpen<Quota> MajorityOf(PublishedVote vote) =>
        vote.IsRecall ? Recall.Majority : Election.MajorityOf(vote.Round);

    // A further round without a turnout of its own leaves open whether the first round's is needed again.
    internal NormOrOpen<TurnoutRule> TurnoutOf(PublishedVote vote) =>
        vote.IsRecall ? Recall.Turnout : Election.OwnTurnoutOf(vote.Round);
}
