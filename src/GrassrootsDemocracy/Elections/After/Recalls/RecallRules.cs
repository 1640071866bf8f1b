namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>The rules of recall from one kind of committee, each norm found or open.</summary>
public sealed record RecallRules : Rules<RecallRules>
{
    private RecallRules(Rulebook rulebook, RecallNorms norms, Franchise franchise)
    {
        Franchise = franchise;
        Petition = rulebook.FindOrOpen(norms.Petition);
        ProposedBy = rulebook.FindOrOpen(norms.ProposedBy);
        Grounds = rulebook.FindOrOpen(norms.Grounds);
        Parts = rulebook.FindOrOpen(norms.Parts);
        SameFacts = rulebook.FindOrOpen(norms.SameFacts);
        Callers = rulebook.FindOrOpen(norms.Callers);
        StandIns = rulebook.StandInsOf(norms.Callers);
        Safeguards = rulebook.FindOrOpen(norms.Safeguards);
        Resignation = rulebook.FindOrOpen(norms.Resignation);
        Mode = rulebook.FindOrOpen(norms.Mode);
        Turnout = rulebook.FindOrOpen(norms.Turnout(franchise));
        Majority = rulebook.FindOrOpen(norms.Majority);
        Aftermath = rulebook.FindOrOpen(norms.Aftermath);
    }

    /// <summary>Gets who casts the votes.</summary>
    public Franchise Franchise { get; }

    internal NormOrOpen<ValueList<PetitionRoute>> Petition { get; }
    internal NormOrOpen<ValueList<Label>> ProposedBy { get; }
    internal NormOrOpen<ValueList<Label>> Grounds { get; }
    internal NormOrOpen<ValueList<Label>> Parts { get; }
    internal NormOrOpen<TimeLimit> SameFacts { get; }
    internal NormOrOpen<ValueList<RecallCaller>> Callers { get; }

    // Who calls the vote in place of one of them.
    private ValueList<StandIn> StandIns { get; }

    // Whose turn it is when somebody calls the vote.
    internal Label? TurnOf(Label? caller) =>
        StandIns.FirstOrDefault(standIn => standIn.Body == caller)?.Of ?? caller;

    internal NormOrOpen<ValueList<Label>> Safeguards { get; }
    internal NormOrOpen<bool> Resignation { get; }
    internal NormOrOpen<bool> Mode { get; }
    internal NormOrOpen<TurnoutRule> Turnout { get; }
    internal NormOrOpen<Quota> Majority { get; }
    internal NormOrOpen<ValueList<Label>> Aftermath { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of committee.</param>
    /// <param name="franchise">Who votes on the recall.</param>
    /// <returns>The rules.</returns>
    public static RecallRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms.Recall, Guard.Against.EnumOutOfRange(franchise)));

    /// <summary>Decides a recall.</summary>
    /// <param name="recall">The facts.</param>
    /// <returns>What became of it, member by member, and the ledger.</returns>
    /// <exception cref="ArgumentException">
    /// The roll is of another franchise than these rules, or a name on the paper is not that of a member to be recalled.
    /// </exception>
    public RecallOutcome Decide(Recall recall)
    {
        Guard.Against.Null(recall);
        if (recall.Vote is { } vote)
        {
            if (vote.Roll.Franchise != Franchise)
            {
                throw new ArgumentException(
                    $"The roll is of {vote.Roll.Franchise}, but these rules are for {Franchise}: find the rules for the franchise of the roll.",
                    nameof(recall)
                );
            }

            if (vote.Tally.Paper.Options.Except(recall.Members, StringComparer.Ordinal).Any())
            {
                throw new ArgumentException(
                    "The paper has a name that is not among the members to be recalled: print the members only.",
                    nameof(recall)
                );
            }
        }

        return new(For(recall), recall);
    }
}
