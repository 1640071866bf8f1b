namespace GrassrootsDemocracy.Tests.Conventions;

// A convention has no offenders; when it has, all of them are named.
internal static class None
{
    public static void Of<T>(IEnumerable<T> offenders)
    {
        var all = offenders.Select(offender => $"{offender}").ToList();

        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
