using GrassrootsDemocracy.Elections.Conditions;

namespace GrassrootsDemocracy.Elections.Candidacy;

/// <summary>The rules on who may stand, each norm found or open.</summary>
public sealed record CandidacyRules : Rules<CandidacyRules>
{
    private CandidacyRules(Rulebook rulebook, CandidacyNorms norms)
    {
        Nominators = rulebook.FindOrOpen(norms.Nominators);
        WithoutCandidates = rulebook.FindOrOpen(norms.WithoutCandidates);
        Bars = rulebook.FindOrOpen(norms.Bars);
        FurtherBars = rulebook.FindOrOpen(norms.FurtherBars);
        DecidedBars = rulebook.FindOrOpen(norms.DecidedBars);
        BarsDecidedBy = rulebook.FindOrOpen(norms.BarsDecidedBy);
        Conditions = rulebook.FindOrOpen(norms.Conditions);
        MustBeVoter = rulebook.FindOrOpen(norms.MustBeVoter);
        Reviewer = rulebook.FindOrOpen(norms.Reviewer);
        IncompatibleOffices = rulebook.FindOrOpen(norms.IncompatibleOffices);
        TermsRunning = rulebook.FindOrOpen(norms.TermsRunning);
        PostsOfOnePerson = rulebook.FindOrOpen(norms.PostsOfOnePerson);
        PostsByOneNominator = rulebook.FindOrOpen(norms.PostsByOneNominator);
        NamesOverPosts = rulebook.FindOrOpen(norms.NamesOverPosts);
        NominationByProxy = rulebook.FindOrOpen(norms.NominationByProxy);
        SignUpBefore = rulebook.FindOrOpen(norms.SignUpBefore);
        BallotTurnout = rulebook.FindOrOpen(norms.BallotTurnout);
        ListOrder = rulebook.FindOrOpen(norms.ListOrder);
        WithdrawnBefore = rulebook.FindOrOpen(norms.WithdrawnBefore);
        WithdrawalEvidence = rulebook.FindOrOpen(norms.WithdrawalEvidence);
        FilledByVotes = rulebook.FindOrOpen(norms.FilledByVotes);
    }

    /// <summary>Gets who may nominate.</summary>
    public NormOrOpen<ValueList<Nominator>> Nominators { get; }

    /// <summary>Gets who may put a name forward where there are no candidates.</summary>
    public NormOrOpen<ValueList<Nominator>> WithoutCandidates { get; }

    /// <summary>Gets what bars a person from standing.</summary>
    public NormOrOpen<ValueList<Label>> Bars { get; }

    /// <summary>Gets what else bars a person.</summary>
    public NormOrOpen<ValueList<Label>> FurtherBars { get; }

    /// <summary>Gets what bars a person from standing once a meeting decides so.</summary>
    public NormOrOpen<ValueList<Label>> DecidedBars { get; }

    /// <summary>Gets who decides that.</summary>
    public NormOrOpen<ValueList<Label>> BarsDecidedBy { get; }

    /// <summary>Gets what a candidate must meet.</summary>
    public NormOrOpen<ValueList<Condition>> Conditions { get; }

    /// <summary>Gets whether a candidate must be on the roll.</summary>
    public NormOrOpen<bool> MustBeVoter { get; }

    /// <summary>Gets who may review the candidates.</summary>
    public NormOrOpen<ValueList<Label>> Reviewer { get; }

    /// <summary>Gets the offices that a candidate must give up before taking the post.</summary>
    public NormOrOpen<ValueList<Label>> IncompatibleOffices { get; }

    /// <summary>Gets how many terms running one person may serve.</summary>
    public NormOrOpen<int> TermsRunning { get; }

    /// <summary>Gets how many posts one person may stand for.</summary>
    public NormOrOpen<int> PostsOfOnePerson { get; }

    /// <summary>Gets how many posts one nominator may nominate the same person for.</summary>
    public NormOrOpen<int> PostsByOneNominator { get; }

    /// <summary>Gets how many more names than posts one nominator may put forward.</summary>
    public NormOrOpen<int> NamesOverPosts { get; }

    /// <summary>Gets whether somebody may nominate through another.</summary>
    public NormOrOpen<bool> NominationByProxy { get; }

    /// <summary>Gets how long before election day one signs up at the latest where there are no candidates.</summary>
    public NormOrOpen<TimeLimit> SignUpBefore { get; }

    /// <summary>Gets how many must take part in a nomination by ballot.</summary>
    public NormOrOpen<TurnoutRule> BallotTurnout { get; }

    /// <summary>Gets the order in which the formal candidates are published.</summary>
    public NormOrOpen<Label> ListOrder { get; }

    /// <summary>Gets how long before election day a candidate withdraws at the latest.</summary>
    public NormOrOpen<TimeLimit> WithdrawnBefore { get; }

    /// <summary>Gets the evidence that a withdrawal needs.</summary>
    public NormOrOpen<ValueList<Label>> WithdrawalEvidence { get; }

    /// <summary>Gets whether the place of one who withdrew goes to the next by votes.</summary>
    public NormOrOpen<bool> FilledByVotes { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <returns>The rules.</returns>
    public static CandidacyRules From(Rulebook rulebook, CandidacyNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms));

    /// <summary>Decides who may stand.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>Everybody put forward with every reason, and the ledger.</returns>
    public CandidacyOutcome Decide(CandidacyRecord record) => new(For(record), record);

    /// <summary>Decides who becomes a formal candidate by votes of nomination or in a primary.</summary>
    /// <param name="ballot">The facts.</param>
    /// <param name="surplus">How many more candidates than seats the vote for the office has, from its own rules.</param>
    /// <returns>The candidates in the order of their votes, a tie at the edge, and the ledger.</returns>
    public NominationBallotOutcome Decide(NominationBallot ballot, NormOrOpen<Surplus> surplus) =>
        new(For(ballot), ballot, surplus);
}
