namespace GrassrootsDemocracy.Voting.Columns;

// One way to read ballots: for each open rule that bears on them the number of its value, zero for that by which they are counted.
internal sealed record ReadingVariant(
    ValueList<(MarkReading Rule, int Answer)> Answers,
    PaperReading Reading
);
