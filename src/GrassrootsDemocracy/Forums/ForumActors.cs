namespace GrassrootsDemocracy.Forums;

/// <summary>Who leads and who answers. A rulebook that knows others makes labels of its own.</summary>
public static class ForumActors
{
    /// <summary>Gets the secretary of the organisation (书记).</summary>
    public static Label Secretary { get; } = new("forum-actor/secretary", "the secretary", "书记本人");

    /// <summary>Gets the cadre sent to live in the village (驻村干部).</summary>
    public static Label ResidentCadre { get; } =
        new("forum-actor/resident-cadre", "a resident cadre", "驻村干部");

    /// <summary>Gets a cadre of the village (村干部).</summary>
    public static Label VillageCadre { get; } =
        new("forum-actor/village-cadre", "a cadre of the village", "村干部");

    /// <summary>Gets a leader of the township who is in charge (乡镇有关领导).</summary>
    public static Label TownshipLeader { get; } =
        new("forum-actor/township-leader", "a leader of the township", "乡镇有关领导");

    /// <summary>Gets a party delegate (党代表).</summary>
    public static Label PartyDelegate { get; } =
        new("forum-actor/party-delegate", "a party delegate", "接访的党代表");
}
