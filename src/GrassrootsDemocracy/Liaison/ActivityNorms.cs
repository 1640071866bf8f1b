using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison;

/// <summary>The names of the norms on groups and councils that must be active.</summary>
public sealed class ActivityNorms
{
    /// <summary>Names the norms of those with a role.</summary>
    /// <param name="role">The role, such as <see cref="LiaisonRoles.DelegateGroup"/>.</param>
    public ActivityNorms(Label role)
    {
        Role = Guard.Against.Null(role);
        Activity = Name("activity");
        BeforeEvent = Name("before-event");
        FixedDays = Name("fixed-days");

        NormName<Cadence> Name(string norm) =>
            new($"liaison.{role.Id}.{norm}", Cadence.Compare, LiaisonTexts.All, norm, role);
    }

    /// <summary>Gets the role.</summary>
    public Label Role { get; }

    /// <summary>Gets the name for how often each is active.</summary>
    public NormName<Cadence> Activity { get; }

    /// <summary>Gets the name for before which event each is active, such as a session, beside how often.</summary>
    public NormName<Cadence> BeforeEvent { get; }

    /// <summary>Gets the name for the fixed days on which each is active, such as days of reception, beside how often.</summary>
    public NormName<Cadence> FixedDays { get; }
}
