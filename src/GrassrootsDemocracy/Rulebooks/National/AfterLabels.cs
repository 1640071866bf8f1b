using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Rulebooks.National;

// The words of the national laws for what they list on recall and empty seats.
internal static class AfterLabels
{
    public static Label VillagersWithTheVote { get; } =
        new("voters", "villagers with the right to vote", "有选举权的村民");

    public static Label VillagersDelegates { get; } = new("delegates", "villagers' delegates", "村民代表");

    public static Label ResidentsWithTheVote { get; } =
        new("voters", "residents with the right to vote", "有选举权的居民");

    public static Label HouseholdDelegates { get; } =
        new("household-delegates", "household delegates", "户的代表");

    public static Label ResidentsDelegates { get; } = new("delegates", "residents' delegates", "居民代表");

    public static Label Reasons { get; } = new("reasons", "reasons", "罢免理由");

    public static Label InWriting { get; } = new("in-writing", "in writing", "书面形式");

    public static Label Reply { get; } = new("reply", "the member's reply", "申辩意见");

    public static Label ByElection { get; } = new("by-election", "by-election", "补选");
}
