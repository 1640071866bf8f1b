namespace GrassrootsDemocracy.Elections.Vote.Offices;

// What is common to all stable seatings, by claim: 1 sits in all, -1 in none, 0 in some.
internal sealed record SeatAnswer(SeatQuestion Question, SeatFacts Facts, sbyte[] Claims)
{
    // By seat: with votes added down or without, it is the same one.
    public required sbyte[] Seats { get; init; }

    // The unknown facts without which something more would be said.
    public List<SeatUnknown> Hangs { get; init; } = [];

    // There is more to search than the limits allow: what is said stands, and more might be said.
    public bool IsCut { get; init; }

    // Two norms refer to each other: no seating is in order.
    public bool IsCircle { get; init; }

    // Somebody sits or does not by whether two are relatives of whom that is disputed.
    public bool HangsOnKin { get; init; }

    // All seatings, each by seat and with what becomes of seats that somebody leaves; null where they are not known one by one.
    public List<(SeatFilling?[] After, sbyte[] Seats)>? Seatings { get; init; }

    public static List<(SeatFilling?[] After, sbyte[] Seats)>? All(IReadOnlyList<SeatAnswer> answers) =>
        answers.Any(answer => answer.Seatings is null)
        || answers.Sum(answer => answer.Seatings!.Count) > SeatSolver.MostSeatings
            ? null
            : [.. answers.SelectMany(answer => answer.Seatings!)];

    // What several answers to one question have in common; it is told by the first.
    public static SeatAnswer Joined(List<SeatAnswer> answers) =>
        answers[0] with
        {
            Claims = Common([.. answers.Select(answer => answer.Claims)]),
            Seats = Common([.. answers.Select(answer => answer.Seats)]),
            Hangs = [.. answers.SelectMany(answer => answer.Hangs).Distinct()],
            IsCut = answers.Exists(answer => answer.IsCut),
            IsCircle = answers.Exists(answer => answer.IsCircle),
            Seatings = All(answers),
        };

    public static sbyte[] Common(List<sbyte[]> all)
    {
        sbyte[] common = [.. all[0]];
        foreach (var one in all)
        {
            for (var i = 0; i < common.Length; i++)
            {
                common[i] = common[i] == one[i] ? common[i] : (sbyte)0;
            }
        }

        return common;
    }

    public sbyte LabelOf(Ballot ballot, string name, sbyte[] seats)
    {
        foreach (var i in Question.OfBallot.GetValueOrDefault(ballot, []))
        {
            if (string.Equals(Question.Claims[i].Name, name, StringComparison.Ordinal))
            {
                return seats[Question.Seat[i]];
            }
        }

        return -1;
    }

    // Of every seat on a ballot that carries the label the claim by which it is taken: the one with more votes. Whoever does
    // not sit is spoken of by the votes for the office itself.
    public IEnumerable<Claim> With(Ballot ballot, sbyte label) =>
        Question
            .OfBallot.GetValueOrDefault(ballot, [])
            .Where(i => Seats[Question.Seat[i]] == label && (label < 0 || Claims[i] >= 0))
            .Select(i => Question.Claims[i])
            .OrderByDescending(claim => label < 0 && !claim.IsFolded)
            .ThenByDescending(claim => claim.Total)
            .ThenBy(claim => claim.Name, StringComparer.Ordinal)
            .DistinctBy(claim => claim.Name, StringComparer.Ordinal);
}
