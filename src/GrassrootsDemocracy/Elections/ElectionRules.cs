using GrassrootsDemocracy.Elections.Vote.Papers;

namespace GrassrootsDemocracy.Elections;

/// <summary>The rules of one kind of election, each norm found or open, ready to decide any number of votes.</summary>
/// <remarks>Two are equal when every term is. Nothing is looked up while it decides.</remarks>
public sealed record ElectionRules : Rules<ElectionRules>
{
    private ElectionRules(Rulebook rulebook, ElectionNorms norms, Franchise franchise)
    {
        Kind = norms.Kind;
        Franchise = franchise;
        Seats = rulebook.FindOrOpen(norms.Seats);
        RollPublished = rulebook.FindOrOpen(norms.RollPublished);
        Registration = rulebook.FindOrOpen(norms.Registration);
        Surplus = rulebook.FindOrOpen(norms.Surplus);
        SurplusFixedBy = rulebook.FindOrOpen(norms.SurplusFixedBy);
        WriteIns = rulebook.FindOrOpen(norms.WriteIns);
        ExcessBallots = rulebook.FindOrOpen(norms.ExcessBallots);
        Turnout = rulebook.FindOrOpen(norms.Turnout(franchise));
        OverMarked = rulebook.FindOrOpen(norms.OverMarked);
        Blank = rulebook.FindOrOpen(norms.Blank);
        Papers = new(rulebook, norms);
        Majority = rulebook.FindOrOpen(norms.Majority);
        Tie = rulebook.FindOrOpen(norms.Tie);
        FurtherCandidates = rulebook.FindOrOpen(norms.FurtherCandidates);
        FurtherTurnout = rulebook.FindOrOpen(norms.FurtherTurnout);
        FurtherMajority = rulebook.FindOrOpen(norms.FurtherMajority);
        FurtherRounds = rulebook.FindOrOpen(norms.FurtherRounds);
        RunoffTurnout = rulebook.FindOrOpen(norms.RunoffTurnout);
        RunoffMajority = rulebook.FindOrOpen(norms.RunoffMajority);
        Vacancies = rulebook.FindOrOpen(norms.Vacancies);
        VacanciesDecidedBy = rulebook.FindOrOpen(norms.VacanciesDecidedBy);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets who casts the votes.</summary>
    public Franchise Franchise { get; }

    internal NormOrOpen<CountRange> Seats { get; }
    internal NormOrOpen<TimeLimit> RollPublished { get; init; }
    internal NormOrOpen<Quota> Registration { get; init; }
    internal NormOrOpen<Surplus> Surplus { get; init; }
    internal NormOrOpen<ValueList<Label>> SurplusFixedBy { get; init; }
    internal NormOrOpen<WriteInRule> WriteIns { get; }
    internal NormOrOpen<ExcessRule> ExcessBallots { get; }
    internal NormOrOpen<TurnoutRule> Turnout { get; init; }
    internal NormOrOpen<OverMarking> OverMarked { get; }
    internal NormOrOpen<BlankBallot> Blank { get; }
    internal PaperTerms Papers { get; }
    internal NormOrOpen<Quota> Majority { get; init; }
    internal NormOrOpen<TieBreak> Tie { get; }
    internal NormOrOpen<Surplus> FurtherCandidates { get; }
    internal NormOrOpen<TurnoutRule> FurtherTurnout { get; }
    internal NormOrOpen<Quota> FurtherMajority { get; }
    internal NormOrOpen<int> FurtherRounds { get; }
    internal NormOrOpen<TurnoutRule> RunoffTurnout { get; }
    internal NormOrOpen<Quota> RunoffMajority { get; }
    internal NormOrOpen<int> Vacancies { get; }
    internal NormOrOpen<ValueList<Label>> VacanciesDecidedBy { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The rules.</returns>
    public static ElectionRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

    // A by-election has no roll of its own to publish: the assembly that meets is who votes. What it needs is its own.
    internal static ElectionRules ForByElection(
        Rulebook rulebook,
        ElectionNorms election,
        Franchise franchise
    )
    {
        var norms = election.ByElection;
        return Read(
            rulebook,
            election.Kind,
            book =>
                new(book, election, franchise)
                {
                    RollPublished = default,
                    Registration = default,
                    Surplus = book.FindOrOpen(norms.Surplus),
                    SurplusFixedBy = default,
                    Turnout = book.FindOrOpen(norms.Turnout(franchise)),
                    Majority = book.FindOrOpen(norms.Majority(franchise)),
                }
        );
    }

    /// <summary>Lays out the ballot paper that these rules ask for.</summary>
    /// <param name="candidates">The printed names, in their order.</param>
    /// <param name="seats">The seats to be filled; positive.</param>
    /// <returns>
    /// A paper that may be marked as often as there are seats unless a norm allows more, with as many lines for other
    /// names where a norm allows them.
    /// </returns>
    /// <exception cref="ArgumentException">A name is empty or printed twice, or the seats are not from 1 to 1,000,000.</exception>
    public BallotPaper Paper(IEnumerable<string> candidates, int seats)
    {
        Guard.Against.NoNumberOfSeats(seats, nameof(seats));
        var names = Guard.Against.Null(candidates).ToList();
        var lines = WriteIns.Norm?.Value == WriteInRule.Allowed ? seats : 0;
        var places = names.Count + lines;
        return new(names, LimitOf(seats, places), lines, Blank.Norm?.Value ?? BlankBallot.Abstains)
        {
            OverMarked = OverMarked.Norm?.Value,
            Repeated = RepeatedName.Norm?.Value,
            Contradictory = Papers.Contradictory.Norm?.Value,
        };
    }

    /// <summary>Decides a vote.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>Who is elected, what remains to be done, and the ledger that led there.</returns>
    /// <exception cref="ArgumentException">
    /// The roll is of another franchise than these rules, or the ballots were counted on a paper with another limit of marks
    /// than the norm on over-marked ballots sets, or the rules do not hold for that place and day (see <see cref="Rules{TRules}.Hypothetically"/>).
    /// </exception>
    public ElectionOutcome Decide(ElectionRecord record)
    {
        Guard.Against.Null(record);
        if (record.Roll.Franchise != Franchise)
        {
            throw new ArgumentException(
                $"The roll is of {record.Roll.Franchise}, but these rules are for {Franchise}: find the rules for the franchise of the roll.",
                nameof(record)
            );
        }

        var paper = record.Tally.Paper;
        return OverMarked.IsOpen || paper.Limit == LimitOf(record.Contest.Seats, paper.Places)
            ? new(For(record), record)
            : throw new ArgumentException(
                $"The ballots were counted with a limit of marks of {paper.Limit}, but the limit is {LimitOf(record.Contest.Seats, paper.Places)} where the number of seats is {record.Contest.Seats} ({OverMarked.Source}): count them on the paper that Paper() lays out.",
                nameof(record)
            );
    }

    internal NormOrOpen<RepeatedName> RepeatedName => Papers.Repeated;

    // The terms of the round that a vote was: a further election has a majority of its own.
    internal NormOrOpen<Quota> MajorityOf(ElectionRound round) =>
        round switch
        {
            ElectionRound.First => Majority,
            ElectionRound.Further => FurtherMajority,
            _ => RunoffMajority,
        };

    // The turnout that such a round has of its own; a first round has none but the ordinary one.
    internal NormOrOpen<TurnoutRule> OwnTurnoutOf(ElectionRound round) =>
        round switch
        {
            ElectionRound.First => Turnout,
            ElectionRound.Further => FurtherTurnout,
            _ => RunoffTurnout,
        };

    private int LimitOf(int seats, int places) =>
        OverMarked.Norm?.Value == OverMarking.IsAllowed ? places : Math.Min(seats, places);
}
