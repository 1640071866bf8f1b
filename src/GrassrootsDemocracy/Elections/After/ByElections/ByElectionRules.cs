namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>The rules of by-elections to one kind of committee, each norm found or open.</summary>
/// <remarks>The vote itself is decided by the ordinary rules, with turnout, majority and surplus of their own.</remarks>
public sealed record ByElectionRules : Rules<ByElectionRules>
{
    private ByElectionRules(Rulebook rulebook, ElectionNorms election, Franchise franchise)
    {
        var norms = election.ByElection;
        Bodies = rulebook.FindOrOpen(norms.Bodies);
        RunBy = rulebook.FindOrOpen(norms.RunBy);
        Within = rulebook.FindOrOpen(norms.Within);
        RequiredBelow = rulebook.FindOrOpen(norms.RequiredBelow);
        WaivedBy = rulebook.FindOrOpen(norms.WaivedBy);
        Parts = rulebook.FindOrOpen(norms.Parts);
        NotNeeded = rulebook.FindOrOpen(norms.NotNeeded);
        ServesOutTerm = rulebook.FindOrOpen(norms.ServesOutTerm);
        Vote = ElectionRules.ForByElection(rulebook, election, franchise);
    }

    internal NormOrOpen<ValueList<ByElectionBody>> Bodies { get; }
    internal NormOrOpen<Label> RunBy { get; }
    internal NormOrOpen<TimeLimit> Within { get; }
    internal NormOrOpen<int> RequiredBelow { get; }
    internal NormOrOpen<ValueList<Label>> WaivedBy { get; }
    internal NormOrOpen<ValueList<Label>> Parts { get; }
    internal NormOrOpen<TimeLimit> NotNeeded { get; }
    internal NormOrOpen<bool> ServesOutTerm { get; }

    /// <summary>Gets the rules that the vote is decided by; its paper is laid out by them too.</summary>
    public ElectionRules Vote { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of committee.</param>
    /// <param name="franchise">Who votes: all voters in their assembly, or delegates in theirs.</param>
    /// <returns>The rules.</returns>
    public static ByElectionRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

    /// <summary>Finds whether and by when a seat is filled.</summary>
    /// <param name="seat">How the seat fell empty.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">The rules do not hold for that place and day (see <see cref="Rules{TRules}.Hypothetically"/>).</exception>
    public ByElectionPlan Plan(EmptySeat seat)
    {
        var rules = For(seat);
        return new(
            rules.NeedOf(seat),
            Deadline.LastDay(seat.Since, rules.Within.Norm?.Value, seat.Calendar),
            rules.Bodies.Norm?.Value ?? [],
            rules.TermEnd(seat)
        );
    }

    /// <summary>Decides a by-election.</summary>
    /// <param name="election">The facts.</param>
    /// <returns>Who is elected until when, and the ledger.</returns>
    /// <exception cref="ArgumentException">
    /// The roll or the paper is not of these rules, or they do not hold for that place and day; see <see cref="ElectionRules.Decide"/>.
    /// </exception>
    public ByElectionOutcome Decide(ByElection election)
    {
        var rules = For(election);
        return new(rules, election, rules.Vote.Decide(election.ByItsLaw(election.Vote)));
    }

    internal LocalDate? TermEnd(EmptySeat seat) => ServesOutTerm.Norm?.Value == true ? seat.TermEndsOn : null;

    // Too few members left outweigh that little of the term is.
    private ByElectionNeed NeedOf(EmptySeat seat)
    {
        if (RequiredBelow.Norm is { Value: var fewest })
        {
            if (seat.MembersLeft is not { } left)
            {
                return ByElectionNeed.Undetermined;
            }

            if (left < fewest)
            {
                return ByElectionNeed.Required;
            }
        }

        // Whoever may agree to none must have done so.
        if (seat.WaivedBy is { } by && WaivedBy.Norm?.Value.Contains(by) == true)
        {
            return ByElectionNeed.NotNeeded;
        }

        var otherwise = WaivedBy.Norm is null ? ByElectionNeed.Permitted : ByElectionNeed.Required;
        if (NotNeeded.Norm is not { Value: var rest })
        {
            return otherwise;
        }

        return seat.TermEndsOn is { } end
            ? rest.After(DayBounds.On(seat.Since), seat.Calendar).NotBefore(end) switch
            {
                Verdict.Met => otherwise,
                Verdict.Breached => ByElectionNeed.NotNeeded,
                _ => ByElectionNeed.Undetermined,
            }
            : ByElectionNeed.Undetermined;
    }
}
