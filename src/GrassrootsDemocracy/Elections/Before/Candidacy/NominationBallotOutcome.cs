namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>What the rules make of a nomination by ballot: the formal candidates in the order of their votes.</summary>
public sealed record NominationBallotOutcome : Outcome<CandidacyRules>
{
    internal NominationBallotOutcome(
        CandidacyRules rules,
        NominationBallot ballot,
        NormOrOpen<Surplus> surplus
    )
        : base(rules)
    {
        Ballot = ballot;
        Surplus = surplus;
    }

    /// <summary>Gets how many more candidates than seats the vote for the office has.</summary>
    public NormOrOpen<Surplus> Surplus { get; }

    /// <summary>Gets the facts.</summary>
    public NominationBallot Ballot { get; }

    /// <summary>Gets the names of the formal candidates (正式候选人), those with the most votes first; empty while nobody can say.</summary>
    public ValueList<string> Formal => Top?.In ?? [];

    /// <summary>Gets the names of those tied for the last places; empty when there is no tie.</summary>
    public ValueList<string> TiedAtTheEdge => Top?.Tied ?? [];

    /// <summary>Gets the ledger: turnout, each withdrawal, the list, a tie at its edge.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Ballot,
            [
                Turnout(),
                .. Ballot.Withdrawals.Select(Line),
                List(),
                .. new[] { TieLine(), ListOrder() }.OfType<Finding>(),
            ]
        );

    // Those whose withdrawal counts, and those who cannot stand anyway.
    private IEnumerable<string> Gone =>
        Ballot
            .Withdrawals.Where(withdrawal => VerdictOf(withdrawal) == Verdict.Met)
            .Select(withdrawal => withdrawal.Name)
            .Concat(Ballot.Barred);

    private CountRange? Places => Surplus.Norm?.Value.Candidates(Ballot.Post.Seats);

    private long? LengthByNorm => Places is { Most: < long.MaxValue } limited ? limited.Least : null;

    // The list is as long as the village's method says, or as the norm asks at least; where that has no upper limit the
    // norm leaves the length to the method.
    private RankedTop? Top
    {
        get
        {
            var isOpen =
                Turnout().Verdict != Verdict.Met
                || Ballot.Withdrawals.Any(withdrawal => VerdictOf(withdrawal) == Verdict.Undetermined);
            if (isOpen || (Ballot.Candidates ?? LengthByNorm) is not { } places)
            {
                return null;
            }

            var most = (int)Math.Min(places, int.MaxValue);
            var whole = Ballot.Votes.Without(Ballot.Barred);
            var first = whole.Top(most);
            return Gone.Any() && Rules.FilledByVotes.Norm?.Value != true
                ? Shortened(first)
                : Ballot.Votes.Without(Gone).Top(most);
        }
    }

    // Where no rulebook says that the next in line moves up, the place stays empty.
    private RankedTop Shortened(RankedTop first)
    {
        var gone = Gone.ToHashSet(StringComparer.Ordinal);
        ValueList<string> left = [.. first.In.Where(name => !gone.Contains(name))];
        return new(
            left,
            [.. first.Tied.Where(name => !gone.Contains(name))],
            first.PlacesLeft + first.In.Count - left.Count
        );
    }

    private Finding Turnout() =>
        Rules.BallotTurnout.Line(CandidacyFindings.Turnout, Turnout, Ballot.TookPart, Ballot.Registered);

    // The facts know who took part and who is on the roll; a share of another whole cannot be judged by them.
    private Measure Turnout(TurnoutRule rule) =>
        rule is not { Who: Base.TookPart, Quota: { Of: Base.Roll } quota }
            ? Measure.MissingFact(
                CommonWords.NumberOf(rule.Who == Base.TookPart ? rule.Quota.Of : rule.Who),
                Ballot.TookPart
            )
            : VoteNumbers.Part(Ballot.TookPart, quota, Ballot.Registered);

    private Finding Line(Withdrawal withdrawal)
    {
        var verdict = VerdictOf(withdrawal);
        var isOpen = Rules.WithdrawnBefore.IsOpen && Rules.WithdrawalEvidence.IsOpen && !withdrawal.IsLoss;
        var calendar =
            InTime(withdrawal) == Verdict.Undetermined && withdrawal.On is not null
                ? new CalendarCover(Ballot.Calendar)
                : null;
        return new(
            CandidacyFindings.Withdrawal,
            verdict == Verdict.Undetermined && isOpen
                ? Rules.WithdrawnBefore.Unfilled(actual: null)
                : Measure.Stated(verdict, calendar),
            Rules.WithdrawnBefore.Source ?? Rules.WithdrawalEvidence.Source,
            withdrawal.Name
        );
    }

    private Verdict InTime(Withdrawal withdrawal) =>
        Rules
            .WithdrawnBefore.Measure(
                time =>
                    withdrawal.On is { } day
                        ? Measure.Stated(
                            time.Before(DayBounds.On(Ballot.ElectionDay), Ballot.Calendar).ByThen(day)
                        )
                        : Measure.NotKnown,
                actual: null
            )
            .Verdict;

    private Verdict VerdictOf(Withdrawal withdrawal)
    {
        if (withdrawal.IsLoss)
        {
            return Verdict.Met;
        }

        var isInForm = (Rules.WithdrawalEvidence.Norm?.Value, withdrawal.Evidence) switch
        {
            (null, _) => Verdict.Met,
            (_, null) => Verdict.Undetermined,
            ({ } needed, { } there) => needed.All(there.Contains) ? Verdict.Met : Verdict.Breached,
        };
        return Verdicts.All([InTime(withdrawal), isInForm]);
    }

    private Finding List()
    {
        long? count = Top is { } top ? top.In.Count + Math.Min(top.Tied.Count, top.PlacesLeft) : null;
        var measure = (Places, Ballot.Candidates, count) switch
        {
            (null, null, _) => Surplus.Unfilled(Ballot.Votes.Persons.Count),
            (_, _, null) => Measure.MissingFact(
                new("whether the ballot stands and who withdrew", "推荐是否有效、由谁退出")
            ),
            ({ } places, _, _) => Measure.Within(count, places),
            (_, { } asked, _) => Measure.AtLeast(count, asked),
        };
        return new(CandidacyFindings.List, measure, Surplus.Source, Ballot.Post.Post);
    }

    // Of those published, how many stand after somebody with fewer votes; equal votes have no order.
    private Finding? ListOrder()
    {
        if (
            Rules.ListOrder.Norm is not { Value: var order }
            || (Ballot.Published is null && Ballot.PublishedOrder is null)
        )
        {
            return null;
        }

        var measure =
            order == ListOrders.ByVotes && Ballot.Published is { } names ? Measure.AtMost(Misplaced(names), 0)
            : Ballot.PublishedOrder is { } said ? Measure.Holds(said == order)
            : Measure.NotKnown;
        return new(CandidacyFindings.ListOrder, measure, Rules.ListOrder.Source, order);
    }

    private int Misplaced(ValueList<string> names)
    {
        var votes = Ballot.Votes.Persons.ToDictionary(
            person => person.Name,
            person => person.Votes,
            StringComparer.Ordinal
        );
        var (misplaced, fewest) = (0, long.MaxValue);
        foreach (var name in names.Where(votes.ContainsKey))
        {
            misplaced += votes[name] > fewest ? 1 : 0;
            fewest = Math.Min(fewest, votes[name]);
        }

        return misplaced;
    }

    private Finding? TieLine() =>
        Top is { Tied: { Count: > 0 } tied, PlacesLeft: var places }
            ? new Tie(
                tied,
                places,
                Ballot.Votes.Persons.First(person => tied.Contains(person.Name, StringComparer.Ordinal)).Votes
            ).Line(CandidacyFindings.Tie)
            : null;
}
