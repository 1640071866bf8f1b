namespace GrassrootsDemocracy.Liaison;

/// <summary>The names of the norms on groups and councils that must be active.</summary>
public sealed class ActivityNorms
{
    /// <summary>Names the norms of those with a role.</summary>
    /// <param name="role">The role, such as <see cref="LiaisonRoles.DelegateGroup"/>.</param>
    public ActivityNorms(Label role)
    {
        Role = Guard.Against.Null(role);
        Activity = Name("activity", new("activity", "活动频次"));
        BeforeEvent = Name("before-event", new("activity before an event", "会前活动"));
        FixedDays = Name("fixed-days", new("fixed days", "固定日期"));

        NormName<Cadence> Name(string norm, Words title) =>
            new($"liaison.{role.Key}.{norm}", Cadence.Compare, title, role);
    }

    /// <summary>Gets the role.</summary>
    public Label Role { get; }

    /// <summary>Gets the name for how often each is active.</summary>
    public NormName<Cadence> Activity { get; }

    /// <summary>Gets the name for before which event each is active, such as a session, beside how often.</summary>
    public NormName<Cadence> BeforeEvent { get; }

    /// <summary>Gets the name for the fixed days on which each is active, such as days of reception, beside how often.</summary>
    public NormName<Cadence> FixedDays { get; }

    internal bool IsSpokenOfIn(Rulebook rulebook) =>
        new[] { Activity, BeforeEvent, FixedDays }.Any(name => rulebook.Prevailing(name) is not null);
}
