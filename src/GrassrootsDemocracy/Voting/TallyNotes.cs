using System.Globalization;

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

    public ValueList<HangingTally> Hanging { get; init; } = [];

    // The name of a part that was added to no other; a sum has the parts instead, each with its own count.
    public string? Part { get; init; }

    public ValueList<Tally> Parts { get; init; } = [];

    public long Excess { get; init; }

    // What tells two notes apart besides the numbers.
    public string Order =>
        string.Join(
            '\n',
            WriteIns
                .Select(name => string.Create(CultureInfo.InvariantCulture, $"{name.Votes} {name.Name}"))
                .Concat(
                    Doubtful.Select(some =>
                        string.Create(CultureInfo.InvariantCulture, $"{some.Ballots} {some.Order}")
                    )
                )
        );

    public TallyNotes Without(Tally part) =>
        this with
        {
            Issued = Issued - (part.Issued ?? 0),
            Excess = Math.Max(0, Excess - part.Excess),
            WriteIns =
            [
                .. from name in WriteIns
                let votes = name.Votes
                    - part.WriteIns.Where(own => string.Equals(own.Name, name.Name, StringComparison.Ordinal))
                        .Sum(own => own.Votes)
                where votes > 0
                select new WriteIn(name.Name, votes),
            ],
            Doubtful =
            [
                .. DoubtfulBallots
                    .Merge(
                        Doubtful.Concat(
                            part.Notes.Doubtful.Select(some => some with { Ballots = -some.Ballots })
                        )
                    )
                    .Where(some => some.Ballots > 0),
            ],
            Hanging =
            [
                .. Hanging.Select(one =>
                    part.Notes.Hanging.FirstOrDefault(own => own.Answers.Equals(one.Answers)) is { } own
                        ? one with
                        {
                            Tally = one.Tally.Without([own.Tally]),
                        }
                        : one
                ),
            ],
        };

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
            Hanging = HangingTally.Merge(one.Hanging.Concat(other.Hanging)),
            Parts =
            [
                .. left
                    .CountsOfParts.Concat(right.CountsOfParts)
                    .Order(Comparer<Tally>.Create(Tally.ComparePartWith)),
            ],
            Excess = left.Excess + right.Excess,
        };
    }
}
