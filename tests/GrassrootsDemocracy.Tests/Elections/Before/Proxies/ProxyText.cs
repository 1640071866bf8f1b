namespace GrassrootsDemocracy.Tests.Elections.Before.Proxies;

// What a text says on voting for another; what is null it leaves open.
internal sealed record ProxyText(string Name)
{
    // Close relatives, or any other voter (其他村民、其他选民).
    public bool IsForRelatives { get; init; }

    // A special reason is as good as being away (因外出或者特殊原因).
    public bool HasSpecialReason { get; init; }

    // Facts besides that it is in writing, such as the review.
    public int Further { get; init; }

    // How many days before the vote it is asked for and published at the latest; of the publication whether it voids.
    public int? AskedBefore { get; init; }

    public int? PublishedBefore { get; init; }

    public bool VoidUnlessPublished { get; init; }

    public int? Cap { get; init; }

    // The earliest stand, or none does, or nobody says.
    public bool? EarliestStand { get; init; }

    public bool? CandidatesMayHold { get; init; }

    public bool? MayBePassedOn { get; init; }

    // 接受委托投票的村民不得再委托其他村民投票.
    public bool HoldersMayNotGrant { get; init; }
}
