namespace GrassrootsDemocracy.Voting;

// What only some tallies know besides their numbers.
internal sealed record TallyNotes(long? Issued, ValueList<WriteIn> WriteIns)
{
    public static TallyNotes None { get; } = new(Issued: null, []);

    public static TallyNotes Add(TallyNotes? left, TallyNotes? right)
    {
        var (one, other) = (left ?? None, right ?? None);
        return new(checked(one.Issued + other.Issued), Merge(one.WriteIns.Concat(other.WriteIns)));
    }

    public static ValueList<WriteIn> Merge(IEnumerable<WriteIn> writeIns) =>
        [
            .. writeIns
                .GroupBy(writeIn => writeIn.Name, StringComparer.Ordinal)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new WriteIn(same.Key, same.Sum(writeIn => writeIn.Votes))),
        ];
}
