namespace GrassrootsDemocracy.Voting;

// What only some tallies know besides their numbers.
internal sealed record TallyNotes
{
    public static TallyNotes None { get; } = new();

    public long? Issued { get; init; }

    public ValueList<WriteIn> WriteIns { get; init; } = [];

    public ValueList<DoubtfulBallots> Doubtful { get; init; } = [];

    public static ValueList<WriteIn> Merge(IEnumerable<WriteIn> writeIns) =>
        [
            .. writeIns
                .GroupBy(writeIn => writeIn.Name, StringComparer.Ordinal)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new WriteIn(same.Key, same.Sum(writeIn => writeIn.Votes))),
        ];

    public static TallyNotes Add(TallyNotes? left, TallyNotes? right)
    {
        var (one, other) = (left ?? None, right ?? None);
        return new()
        {
            Issued = checked(one.Issued + other.Issued),
            WriteIns = Merge(one.WriteIns.Concat(other.WriteIns)),
            Doubtful = DoubtfulBallots.Merge(one.Doubtful.Concat(other.Doubtful)),
        };
    }
}
