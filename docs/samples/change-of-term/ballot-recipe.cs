// From a line of communities.csv to its ballots, by the recipe of data/ballot-recipe.md: whole numbers only.
internal static class Recipe
{
    public static ulong[] Committee(Community community)
    {
        var sequence = new Sequence(community.Number, 1);
        var readable = (int)(community.Voted - community.Unreadable);
        var overMarked = (1UL << (community.Posts + 1)) - 1;
        var ballots = new ulong[readable];
        for (var i = 0; i < readable; i++)
        {
            ballots[i] =
                i < community.Blank ? 0
                : i < community.Blank + community.OverMarked ? overMarked
                : Marks(sequence, community.Posts, community.Candidates, community.LastSeat);
        }

        return ballots;
    }

    public static (ulong[] Approvals, ulong[] Rejections) Branch(Community community)
    {
        var sequence = new Sequence(community.Number, 2);
        var (approvals, rejections) = (
            new ulong[community.MembersPresent],
            new ulong[community.MembersPresent]
        );
        for (var i = 0; i < approvals.Length; i++)
        {
            for (var (name, chosen) = (0, 0); name < community.BranchCandidates; name++)
            {
                var number = sequence.Next();
                if (
                    chosen < community.BranchPosts
                    && number < Support(name, community.BranchPosts, community.BranchLastSeat)
                )
                {
                    approvals[i] |= 1UL << name;
                    chosen++;
                }
                else if (number >= 900)
                {
                    rejections[i] |= 1UL << name;
                }
            }
        }

        return (approvals, rejections);
    }

    public static ulong[] Recommendation(Community community, long voters, int start)
    {
        var sequence = new Sequence(community.Number, start);
        var ballots = new ulong[voters];
        foreach (ref var ballot in ballots.AsSpan())
        {
            ballot = Marks(sequence, community.Posts, community.SelfNominated + 1, community.LastSeat);
        }

        return ballots;
    }

    private static ulong Marks(Sequence sequence, int posts, int names, int lastSeat)
    {
        var ballot = 0UL;
        for (var (name, marked) = (0, 0); name < names && marked < posts; name++)
        {
            if (sequence.Next() < Support(name, posts, lastSeat))
            {
                ballot |= 1UL << name;
                marked++;
            }
        }

        return ballot;
    }

    private static int Support(int name, int posts, int lastSeat) =>
        name < posts - 1 ? 880 - (40 * name)
        : name == posts - 1 ? lastSeat
        : Math.Max(0, 360 - (60 * (name - posts + 1)));
}

// The sequence x ← 48271 · x mod 2147483647 of ballot-recipe.md.
internal sealed class Sequence(int community, int start)
{
    private long _x = (1000L * community) + start;

    public int Next() => (int)((_x = 48271 * _x % 2147483647) % 1000);
}

internal sealed record Community
{
    [CsvHelper.Configuration.Attributes.Name("community")]
    public required int Number { get; init; }
    public required int Posts { get; init; }
    public required int SelfNominated { get; init; }
    public required int Candidates { get; init; }
    public required long Households { get; init; }
    public required long Registered { get; init; }
    public required long Voted { get; init; }
    public required long Blank { get; init; }
    public required long OverMarked { get; init; }
    public required long Unreadable { get; init; }
    public required int LastSeat { get; init; }
    public required long Units { get; init; }
    public required long UnitsRecommending { get; init; }
    public required long MembersDue { get; init; }
    public required long MembersPresent { get; init; }
    public required int BranchPosts { get; init; }
    public required int BranchCandidates { get; init; }
    public required int BranchLastSeat { get; init; }
}
