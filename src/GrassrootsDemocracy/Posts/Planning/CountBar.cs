namespace GrassrootsDemocracy.Posts.Planning;

// How many people of a kind hold posts in every one of the groups.
internal sealed record CountBar(uint[] Groups, bool[] Of, int Least, int Most)
{
    public bool IsOddOnly { get; init; }

    public bool Allows(int count) =>
        Least <= count && count <= Most && (!IsOddOnly || int.IsOddInteger(count));

    public bool Counts(uint posts) => IsInAll(Groups, posts);

    // Whether something is held in every group, as posts or as kinds of posts.
    public static bool IsInAll(uint[] groups, uint held)
    {
        foreach (var group in groups)
        {
            if ((group & held) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
