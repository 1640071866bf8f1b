using GrassrootsDemocracy.Elections.OneStep;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Elections.Papers;

/// <summary>The rules by which the ballots of a paper for one or several offices are read.</summary>
public sealed record PaperRules : Rules<PaperRules>
{
    private PaperRules(Rulebook rulebook, ElectionNorms norms, Franchise franchise)
    {
        Election = ElectionRules.From(rulebook, norms, franchise);
        Doubled = rulebook.FindOrOpen(norms.Papers.DoubledMark);
        Contradictory = rulebook.FindOrOpen(norms.Papers.Contradictory);
        Unmarked = rulebook.FindOrOpen(norms.Papers.UnmarkedName);
        WriteInBy = rulebook.FindOrOpen(norms.Papers.WriteInBy);
        Unreadable = rulebook.FindOrOpen(norms.Papers.VoidPart);
        Uncertain = rulebook.FindOrOpen(norms.Papers.UncertainName);
        Man = rulebook.FindOrOpen(norms.Papers.ManInWomensColumn);
        WomensVotes = rulebook.FindOrOpen(norms.Papers.WomensVotes);
        DisputesDecidedBy = rulebook.FindOrOpen(norms.Papers.DisputesDecidedBy);
        OverMarked = rulebook.FindOrOpen(norms.OneStep.OverMarkedOffice);
        Repeated = rulebook.FindOrOpen(norms.OneStep.RepeatedName);
    }

    internal ElectionRules Election { get; }
    internal NormOrOpen<DoubledMark> Doubled { get; }
    internal NormOrOpen<Contradiction> Contradictory { get; }
    internal NormOrOpen<UnmarkedName> Unmarked { get; }
    internal NormOrOpen<WriteInBy> WriteInBy { get; }
    internal NormOrOpen<VoidPart> Unreadable { get; }
    internal NormOrOpen<UncertainName> Uncertain { get; }
    internal NormOrOpen<ManInWomensColumn> Man { get; }
    internal NormOrOpen<WomensVotes> WomensVotes { get; }
    internal NormOrOpen<ValueList<Label>> DisputesDecidedBy { get; }
    internal NormOrOpen<OverMarkedOffice> OverMarked { get; }
    internal NormOrOpen<RepeatedName> Repeated { get; }

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
    /// counts for nobody, and <see cref="PaperOutcome"/> says how many do.
    /// </returns>
    /// <exception cref="ArgumentException">There is no column, or an office stands twice.</exception>
    public ColumnPaper Paper(params IEnumerable<PaperColumn> columns) =>
        new(columns)
        {
            Reading = new()
            {
                OverMarked =
                    OverMarked.Norm?.Value == OverMarkedOffice.VoidsOffice
                        ? VoidColumn.VoidsOnlyItself
                        : VoidColumn.VoidsBallot,
                Repeated = Repeated.Norm?.Value ?? RepeatedName.VoidsBallot,
                Contradictory = Contradictory.Norm?.Value ?? Contradiction.VoidsBallot,
                Doubled = Doubled.Norm?.Value ?? DoubledMark.VoidsBallot,
                Unmarked = Unmarked.Norm?.Value ?? UnmarkedName.DoesNotCount,
                WriteIns = WriteInBy.Norm?.Value ?? Voting.Columns.WriteInBy.Anybody,
                Unreadable = Unreadable.Norm?.Value ?? VoidPart.VoidsBallot,
                Uncertain = Uncertain.Norm?.Value ?? UncertainName.DoesNotCount,
                Man = Man.Norm?.Value ?? ManInWomensColumn.VoidsBallot,
            },
        };

    /// <summary>Says by which rules the ballots were read, and how many hang on each.</summary>
    /// <param name="count">The facts.</param>
    /// <returns>The votes of each office, and the ledger.</returns>
    /// <exception cref="ArgumentException">The ballots were read by other rules.</exception>
    public PaperOutcome Check(PaperCount count)
    {
        var rules = For(Guard.Against.Null(count));
        var paper = count.Tally.Paper;
        return paper.Reading == Paper(paper.Columns).Reading
            ? new(rules, count)
            : throw new ArgumentException(
                "The ballots were read by other rules: count them on the paper that Paper() lays out.",
                nameof(count)
            );
    }
}
