namespace GrassrootsDemocracy.Posts.Planning;

// How many people of a kind hold posts in every one of the groups.
internal sealed record CountBar(uint[] Groups, bool[] Of, int Least, int Most)
{
    public bool IsOddOnly { get; init; }

    public bool Allows(int count) =>
        Least <= count && count <= Most && (!IsOddOnly || int.IsOddInteger(count));

    public bool Counts(uint posts)
    {
        foreach (var group in Groups)
        {
            if ((group & posts) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
