using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Candidacy;

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

    internal NormOrOpen<ValueList<Nominator>> Nominators { get; }
    internal NormOrOpen<ValueList<Nominator>> WithoutCandidates { get; }
    internal NormOrOpen<ValueList<Label>> Bars { get; }
    internal NormOrOpen<ValueList<Label>> FurtherBars { get; }
    internal NormOrOpen<ValueList<Label>> DecidedBars { get; }
    internal NormOrOpen<ValueList<Label>> BarsDecidedBy { get; }
    internal NormOrOpen<ValueList<Condition>> Conditions { get; }
    internal NormOrOpen<bool> MustBeVoter { get; }
    internal NormOrOpen<ValueList<Label>> Reviewer { get; }
    internal NormOrOpen<ValueList<Label>> IncompatibleOffices { get; }
    internal NormOrOpen<int> TermsRunning { get; }
    internal NormOrOpen<int> PostsOfOnePerson { get; }
    internal NormOrOpen<int> PostsByOneNominator { get; }
    internal NormOrOpen<int> NamesOverPosts { get; }
    internal NormOrOpen<bool> NominationByProxy { get; }
    internal NormOrOpen<TimeLimit> SignUpBefore { get; }
    internal NormOrOpen<TurnoutRule> BallotTurnout { get; }
    internal NormOrOpen<Label> ListOrder { get; }
    internal NormOrOpen<TimeLimit> WithdrawnBefore { get; }
    internal NormOrOpen<ValueList<Label>> WithdrawalEvidence { get; }
    internal NormOrOpen<bool> FilledByVotes { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <returns>The rules.</returns>
    public static CandidacyRules From(Rulebook rulebook, CandidacyNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

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
