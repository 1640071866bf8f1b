namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>Who acts while nobody holds the highest office (主持工作).</summary>
/// <param name="Office">The office whose holder acts; <see langword="null"/> when a body chooses.</param>
/// <param name="ChosenBy">The body that chooses; <see langword="null"/> when the holder of an office acts.</param>
public sealed record ActingHead(Office? Office, Label? ChosenBy) : Readable
{
    /// <summary>Gets whether, of several who hold the office, the one with the most votes acts.</summary>
    public bool IsByVotes { get; private init; }

    /// <summary>Gets who chooses among those with equally many votes; empty when no rulebook says.</summary>
    public ValueList<Label> TieDecidedBy { get; private init; } = [];

    /// <summary>Lets the holder of another office act.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The rule.</returns>
    public static ActingHead HolderOf(Office office) => new(Guard.Against.Null(office), ChosenBy: null);

    /// <summary>Lets the holder of another office with the most votes act.</summary>
    /// <param name="office">The office.</param>
    /// <param name="tieDecidedBy">The bodies of which any one chooses among those with equally many votes.</param>
    /// <returns>The rule.</returns>
    public static ActingHead WithMostVotes(Office office, params IEnumerable<Label> tieDecidedBy) =>
        HolderOf(office) with
        {
            IsByVotes = true,
            TieDecidedBy = [.. Guard.Against.Null(tieDecidedBy)],
        };

    /// <summary>Lets a body choose one of the members.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The rule.</returns>
    public static ActingHead MemberChosenBy(Label body) => new(Office: null, Guard.Against.Null(body));

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (Office, IsByVotes, TieDecidedBy.Count) switch
        {
            ({ } office, false, _) => office.ToString(language),
            ({ } office, true, 0) => MostVotes.Fill(language, office.ToString(language)),
            ({ } office, true, _) => MostVotesOrChosen.Fill(
                language,
                office.ToString(language),
                CommonWords.Join(TieDecidedBy, language)
            ),
            _ => Chosen.Fill(language, ChosenBy?.ToString(language)),
        };

    private static readonly Words MostVotes = new("the {0} with the most votes", "得票多的{0}");

    private static readonly Words MostVotesOrChosen = new(
        "the {0} with the most votes (a tie is decided by: {1})",
        "得票多的{0}（得票相等的由{1}确定）"
    );

    private static readonly Words Chosen = new("a member chosen by the {0}", "由{0}推选的成员");
}
