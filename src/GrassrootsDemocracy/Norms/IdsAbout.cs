namespace GrassrootsDemocracy.Norms;

// How the ids of the norms begin that are about something. What stands elsewhere although it would belong here is said with a
// mark before it.
internal static class IdsAbout
{
    private const char Elsewhere = '!';

    public static bool Cover(string[] about, string id)
    {
        var covers = false;
        foreach (var one in about)
        {
            if (one[0] != Elsewhere)
            {
                covers |= Begins(one, id);
            }
            else if (Begins(one.AsSpan(1), id))
            {
                return false;
            }
        }

        return covers;
    }

    // Whether there may be ids that begin so among them.
    public static bool MayCover(string[] about, string start) =>
        Cover(about, start) || about.Any(one => one.StartsWith(start, StringComparison.Ordinal));

    private static bool Begins(ReadOnlySpan<char> about, string id) =>
        id.AsSpan().StartsWith(about, StringComparison.Ordinal)
        && (id.Length == about.Length || id[about.Length] == '.');
}
