namespace GrassrootsDemocracy.Liaison;

/// <summary>The names of the norms on groups and councils that must be active.</summary>
/// <param name="role">The role, such as <see cref="LiaisonRoles.DelegateGroup"/>.</param>
public sealed class ActivityNorms(Label role) : NormGroup("liaison", role)
{
    /// <summary>Gets the role.</summary>
    public Label Role { get; } = role;

    /// <summary>Gets the name for how often each is active.</summary>
    public NormName<Cadence> Activity =>
        field ??= Name<Cadence>("activity", Cadence.Compare, "activity", "活动频次");

    /// <summary>Gets the name for before which event each is active, such as a session, beside how often.</summary>
    public NormName<Cadence> BeforeEvent =>
        field ??= Name<Cadence>("before-event", Cadence.Compare, "activity before an event", "会前活动");

    internal bool IsSpokenOfIn(Rulebook rulebook) =>
        new[] { Activity, BeforeEvent }.Any(name => rulebook.Prevailing(name) is not null);
}
