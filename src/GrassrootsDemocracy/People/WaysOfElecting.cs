namespace GrassrootsDemocracy.People;

/// <summary>The cases of who casts the votes (选举方式): a vote that has a roll says by itself which of them holds.</summary>
public static class WaysOfElecting
{
    private static readonly Case[] All =
    [
        new("way-of-electing.voters", new("where every voter votes", "由全体选民投票的")),
        new("way-of-electing.household-delegates", new("where household delegates vote", "由户代表投票的")),
        new("way-of-electing.delegates", new("where delegates vote", "由代表投票的")),
        new("way-of-electing.party-members", new("where the party's members vote", "由党员投票的")),
        new("way-of-electing.committee", new("where the committee votes", "由委员会投票的")),
    ];

    /// <summary>Finds the case that one kind of people casts the votes.</summary>
    /// <param name="franchise">Who casts them.</param>
    /// <returns>The case; always the same one.</returns>
    public static Case By(Franchise franchise) => All[(int)Guard.Against.EnumOutOfRange(franchise)];

    // What is known of each of them where it is known who votes.
    internal static IEnumerable<Circumstance> Known(Franchise? franchise) =>
        franchise is { } who ? All.Select((one, at) => new Circumstance(one, at == (int)who)) : [];
}
