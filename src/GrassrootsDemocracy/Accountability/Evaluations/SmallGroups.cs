namespace GrassrootsDemocracy.Accountability.Evaluations;

// Which groups are not told apart: those with too few ratings, and with them so many of the next smallest that the rest,
// which is all minus those told, is of two groups at least and not itself too few. Of groups of one size all go, so that
// no name decides.
internal static class SmallGroups
{
    public static ValueList<GroupRating> Withheld(IReadOnlyCollection<GroupRating> ratings, int least)
    {
        var withheld = ratings.Where(rating => Size(rating) > 0 && Size(rating) < least).ToList();
        while (withheld.Count > 0 && !AreHidden(withheld, least))
        {
            var others = ratings.Where(rating => Size(rating) > 0 && !withheld.Contains(rating)).ToList();
            if (others.Count == 0)
            {
                break;
            }

            var next = others.Min(Size);
            withheld.AddRange(others.Where(rating => Size(rating) == next));
        }

        return [.. withheld.OrderBy(rating => rating.Group.Id, StringComparer.Ordinal)];
    }

    // Whether even their sum tells nothing of one of them.
    public static bool AreHidden(IReadOnlyCollection<GroupRating> withheld, int least) =>
        withheld.Count >= 2 && withheld.Sum(Size) >= least;

    private static long Size(GroupRating rating) => rating.Tally.Collected;
}
