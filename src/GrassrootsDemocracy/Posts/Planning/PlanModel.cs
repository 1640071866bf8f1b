using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// What the search works on. Posts and people are numbers from zero, a set of posts is the bits of one number.
internal sealed class PlanModel
{
    // A bound is kept for every set of posts, so their number must stay small.
    public const int MostPostCount = 20;

    public required int PostCount { get; init; }

    // By person: the posts that he or she may hold.
    public required uint[] Eligible { get; init; }

    // By post: the posts that its holder must not hold as well.
    public required uint[] Apart { get; init; }

    // By post: the posts that its holder must hold as well.
    public required uint[] Same { get; init; }

    // By post: its body. A person with posts in two of them is counted as one who crosses.
    public required int[] BodyOf { get; init; }

    // By post: its office in the body, where it matters who of two people holds which; null where any order of them will do.
    public int[]? OfficeOf { get; init; }

    public int PostsEach { get; init; } = int.MaxValue;

    public IReadOnlyList<KinBar> KinBars { get; init; } = [];

    public IReadOnlyList<CountBar> CountBars { get; init; } = [];

    // What a plan costs: for each person in it, for each who crosses, and by person and post for each post that is filled.
    public long PerPerson { get; init; }

    public long PerCrossing { get; init; }

    public long[][]? PerPost { get; init; }

    // What it costs to leave a post open.
    public long PerOpen { get; init; }

    // Posts that may stay open: nobody may "hold" them, which counts as no person.
    public uint MayStayOpen { get; init; }

    // Something that no plan can change breaks a norm.
    public bool IsImpossible { get; init; }

    public bool IsWithoutCost => PerPerson == 0 && PerCrossing == 0 && PerOpen == 0 && PerPost is null;

    public int PersonCount => Eligible.Length;

    public uint AllPosts => (1u << PostCount) - 1;

    public long CostOf(int person, uint posts)
    {
        var cost = PerPerson;
        var bodies = 0u;
        for (var rest = posts; rest != 0; rest &= rest - 1)
        {
            var post = BitOperations.TrailingZeroCount(rest);
            bodies |= 1u << BodyOf[post];
            cost += PerPost?[person][post] ?? 0;
        }

        return BitOperations.PopCount(bodies) > 1 ? cost + PerCrossing : cost;
    }
}
