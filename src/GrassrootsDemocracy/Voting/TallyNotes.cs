namespace GrassrootsDemocracy.Voting;

// What only some tallies know besides their numbers.
internal sealed record TallyNotes
{
    public static TallyNotes None { get; } = new();

    // No paper was handed out and none came back.
    public static TallyNotes Nothing { get; } = new() { Issued = 0 };

    public long? Issued { get; init; }

    public ValueList<WriteIn> WriteIns { get; init; } = [];

    public ValueList<DoubtfulBallots> Doubtful { get; init; } = [];

    // The name of a part that was added to no other; a sum has the parts instead, and what came back too much in each.
    public string? Part { get; init; }

    public ValueList<TallyPart> Parts { get; init; } = [];

    public long Excess { get; init; }

    public static ValueList<WriteIn> Merge(IEnumerable<WriteIn> writeIns) =>
        [
            .. writeIns
                .GroupBy(writeIn => writeIn.Name, StringComparer.Ordinal)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new WriteIn(same.Key, same.Sum(writeIn => writeIn.Votes))),
        ];

    public static TallyNotes Add(Tally left, Tally right)
    {
        var (one, other) = (left.Notes, right.Notes);
        return new()
        {
            Issued = one.Issued + other.Issued,
            WriteIns = Merge(one.WriteIns.Concat(other.WriteIns)),
            Doubtful = DoubtfulBallots.Merge(one.Doubtful.Concat(other.Doubtful)),
            Parts =
            [
                .. left
                    .Parts.Concat(right.Parts)
                    .OrderBy(part => part.Name, StringComparer.Ordinal)
                    .ThenBy(part => part.Collected)
                    .ThenBy(part => part.Issued),
            ],
            Excess = left.Excess + right.Excess,
        };
    }
}
