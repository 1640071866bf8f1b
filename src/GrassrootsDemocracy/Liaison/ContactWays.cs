namespace GrassrootsDemocracy.Liaison;

/// <summary>Ways of contact that are known; a rulebook or a host that has others makes labels of its own.</summary>
public static class ContactWays
{
    /// <summary>Gets going out to members and residents (走访).</summary>
    public static Label GoingOut { get; } = new("contact-way/going-out", "going out", "走访");

    /// <summary>Gets going down to the grassroots (下访).</summary>
    public static Label GoingDown { get; } =
        new("contact-way/going-down", "going down to the grassroots", "下访");

    /// <summary>Gets receiving them, as on a fixed day at a fixed place (接访).</summary>
    public static Label Receiving { get; } = new("contact-way/receiving", "receiving", "接访");

    /// <summary>Gets the three visits (三访).</summary>
    public static ValueList<Label> ThreeVisits { get; } = [GoingOut, GoingDown, Receiving];
}
