using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Elections.Vote.Papers;

/// <summary>By which rules the ballots of a paper were read, and how many lines, columns and ballots hang on each.</summary>
public sealed record PaperOutcome : Outcome<PaperRules>
{
    internal PaperOutcome(PaperRules rules, PaperCount facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public PaperCount Facts { get; }

    /// <summary>Gets the ledger: what was read otherwise than as it stands, each with its norm.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                Line(Rules.Terms.Doubled, MarkReading.DoubledMark),
                Line(Rules.Terms.Contradictory, MarkReading.Contradictory),
                Line(Rules.Terms.Unmarked, MarkReading.UnmarkedName),
                Line(Rules.Terms.WriteInBy, MarkReading.WriteInOfAbstainer),
                Line(Rules.Terms.Unreadable, MarkReading.UnreadableLine),
                Line(Rules.Terms.Uncertain, MarkReading.UncertainName),
                Line(Rules.Terms.Man, MarkReading.ManInWomensColumn),
                Line(Rules.Terms.OverMarked, MarkReading.OverMarkedColumn),
                Line(Rules.Terms.Repeated, MarkReading.RepeatedName),
                .. (Facts.Disputed ?? []).Select(Of),
            ]
        );

    /// <summary>Finds the votes of a person for an office, with those in the column for women where they add up.</summary>
    /// <param name="office">The office.</param>
    /// <param name="name">The name.</param>
    /// <returns>The votes; <see langword="null"/> where both columns name her and no rulebook says whether they add up.</returns>
    /// <exception cref="ArgumentException">The paper has no such column.</exception>
    public long? VotesOf(Office office, string name)
    {
        Guard.Against.NotAName(name);
        var own = ColumnTally.VotesIn(Facts.Tally.Of(office), name);
        var women = Facts
            .Tally.Paper.Columns.Zip(Facts.Tally.Columns)
            .Where(one => one.First.Office.IsForWomen && one.First.Office != office && !office.IsForWomen)
            .Sum(one => ColumnTally.VotesIn(one.Second, name));
        return women == 0
            ? own
            : Rules.WomensVotes.Norm?.Value switch
            {
                WomensVotes.AddedTogether => checked(own + women),
                WomensVotes.OwnColumn => own,
                _ => null,
            };
    }

    // What never came up has no line. A norm that nobody states leaves open those that hang on it.
    private Finding? Line<T>(NormOrOpen<T> term, MarkReading reading)
        where T : notnull
    {
        var count = Facts.Tally.Read(reading);
        return count == 0
            ? null
            : new(PaperFindings.Reading, term.Measure(_ => Measure.Recorded(count), count), term.Source)
            {
                Detail = term.Norm is { Value: Enum value }
                    ? Sentence.Of(new("{0} ({1})", "{0}（{1}）"), EnumWords.Of(reading), value)
                    : EnumWords.Of(reading),
            };
    }

    private Finding? Of(DisputedBallots disputed) =>
        ByWhom.Line(PaperFindings.Disputed, Rules.DisputesDecidedBy, disputed.DecidedBy);
}
