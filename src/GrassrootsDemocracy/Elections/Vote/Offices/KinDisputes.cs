namespace GrassrootsDemocracy.Elections.Vote.Offices;

// The pairs of people with enough votes of whom the statements contradict each other, and which of them are taken as relatives.
internal sealed record KinDisputes(ValueList<(string One, string Other)> Pairs, long Taken)
{
    // The most pairs that are tried both ways; with more nothing is said of anybody.
    private const int Most = 4;

    public static KinDisputes None { get; } = new([], 0);

    public static KinDisputes Among(IEnumerable<Claim> claims, Kinship kinship, KinCircle circle)
    {
        if (!kinship.HasDisputes)
        {
            return None;
        }

        List<string> names =
        [
            .. claims
                .Where(claim => claim.Barred is null)
                .Select(claim => claim.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        return new(
            [
                .. names.SelectMany(
                    (one, at) =>
                        names
                            .Skip(at + 1)
                            .Where(other => kinship.IsDisputed(one, other, circle))
                            .Select(other => (one, other))
                ),
            ],
            0
        );
    }

    public IEnumerable<KinDisputes> Ways() =>
        Pairs.Count > Most
            ? [this]
            : Enumerable.Range(0, 1 << Pairs.Count).Select(taken => this with { Taken = taken });

    public bool AreTakenAsRelatives(string one, string other) =>
        Pairs.Index().Any(pair => (Taken >> pair.Index & 1) == 1 && IsOf(pair.Item, one, other));

    // What all ways have in common; it is told by the first, in which nothing is taken that is disputed.
    public SeatAnswer Joined(List<SeatAnswer> answers) =>
        Pairs.Count == 0 ? answers[0]
        : Pairs.Count > Most
            ? answers[0] with
            {
                Claims = new sbyte[answers[0].Claims.Length],
                Seats = new sbyte[answers[0].Seats.Length],
                IsCut = true,
                Seatings = null,
            }
        : SeatAnswer.Joined(answers) with
        {
            HangsOnKin = answers.Exists(answer => !answer.Seats.AsSpan().SequenceEqual(answers[0].Seats)),
        };

    private static bool IsOf((string One, string Other) pair, string one, string other) =>
        (Same(pair.One, one) && Same(pair.Other, other)) || (Same(pair.One, other) && Same(pair.Other, one));

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
