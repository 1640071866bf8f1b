using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation;

/// <summary>Who asks together for a meeting (联名提议). A rulebook that knows others makes labels of its own.</summary>
public static class RequestCircles
{
    /// <summary>Gets the villagers (村民).</summary>
    public static Label Villagers { get; } = new("villagers", "villagers", "村民");

    /// <summary>Gets the villagers' delegates (村民代表).</summary>
    public static Label VillagersDelegates { get; } =
        new("villagers-delegates", "villagers' delegates", "村民代表");

    /// <summary>Gets the adult residents (十八周岁以上的居民).</summary>
    public static Label Residents { get; } = new("residents", "residents", "居民");

    /// <summary>Gets the households (户).</summary>
    public static Label Households { get; } = new("households", "households", "户");

    /// <summary>Gets the delegates of the households (户的代表).</summary>
    public static Label HouseholdDelegates { get; } =
        new("household-delegates", "delegates of the households", "户的代表");

    /// <summary>Gets the residents' groups (居民小组).</summary>
    public static Label ResidentsGroups { get; } = new("residents-groups", "residents' groups", "居民小组");

    /// <summary>Gets the residents' delegates (居民代表).</summary>
    public static Label ResidentsDelegates { get; } =
        new("residents-delegates", "residents' delegates", "居民代表");

    // The words of a circle that no norm names, so that its line is readable in both languages.
    internal static Label? Find(string id) =>
        new[]
        {
            Villagers,
            VillagersDelegates,
            Residents,
            Households,
            HouseholdDelegates,
            ResidentsGroups,
            ResidentsDelegates,
        }.FirstOrDefault(circle => string.Equals(circle.Id, id, StringComparison.Ordinal));
}
