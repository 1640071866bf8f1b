using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

// A law with articles, and three norms that it may set.
internal static class SampleNorms
{
    public static NormName<int> Days { get; } = new("days", Order.MoreIsStricter);

    public static NormName<Quota> Share { get; } = new("share", Order.Quotas);

    public static NormName<int> Years { get; } = new("years", Order.LessIsStricter);

    public static Citation Article(int number) =>
        new(new("Law", "法", "2026"), Provision.Article(number), TextStatus.Read);
}
