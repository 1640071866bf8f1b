using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Elections.Vote.Papers;

/// <summary>The rules by which the ballots of a paper for one or several offices are read.</summary>
public sealed record PaperRules : Rules<PaperRules>
{
    private PaperRules(Rulebook rulebook, ElectionNorms norms, Franchise franchise)
    {
        Election = ElectionRules.From(rulebook, norms, franchise);
        WomensVotes = rulebook.FindOrOpen(norms.Papers.WomensVotes);
        DisputesDecidedBy = rulebook.FindOrOpen(norms.Papers.DisputesDecidedBy);
    }

    internal ElectionRules Election { get; }
    internal PaperTerms Terms => Election.Papers;
    internal NormOrOpen<WomensVotes> WomensVotes { get; }
    internal NormOrOpen<ValueList<Label>> DisputesDecidedBy { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of committee.</param>
    /// <param name="franchise">Who cast the votes.</param>
    /// <returns>The rules.</returns>
    public static PaperRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

    /// <summary>Lays out a column as these rules ask.</summary>
    /// <param name="office">The office.</param>
    /// <param name="candidates">The printed names, in their order.</param>
    /// <param name="seats">The seats; positive.</param>
    /// <returns>The column, with lines for other names where a norm allows them.</returns>
    /// <exception cref="ArgumentException">A name is empty or printed twice, or the seats are not positive.</exception>
    public PaperColumn Column(Office office, IEnumerable<string> candidates, int seats) =>
        new(Guard.Against.Null(office), Election.Paper(candidates, seats));

    /// <summary>Lays out a paper whose ballots are read as these rules ask.</summary>
    /// <param name="columns">The columns, the highest office first.</param>
    /// <returns>
    /// The paper. Where a rulebook is silent nothing is counted that it might not allow: a line, a column or a ballot that hangs on it
    /// counts for nobody, <see cref="PaperOutcome"/> says how many do, and an election stands only if no reading of them changes it.
    /// </returns>
    /// <exception cref="ArgumentException">There is no column, or an office stands twice.</exception>
    public ColumnPaper Paper(params IEnumerable<PaperColumn> columns) =>
        new(columns) { Reading = Terms.Reading };

    /// <summary>Says by which rules the ballots were read, and how many hang on each.</summary>
    /// <param name="count">The facts.</param>
    /// <returns>The votes of each office, and the ledger.</returns>
    /// <exception cref="ArgumentException">The ballots were read by other rules.</exception>
    public PaperOutcome Check(PaperCount count)
    {
        var rules = For(Guard.Against.Null(count));
        var paper = count.Tally.Paper;
        return paper.Reading == Terms.Reading
            ? new(rules, count)
            : throw new ArgumentException(
                "The ballots were read by other rules: count them on the paper that Paper() lays out.",
                nameof(count)
            );
    }
}
