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
        Activity = new($"liaison.{role.Id}.activity", Cadence.Compare, LiaisonTexts.All, "activity", role);
    }

    /// <summary>Gets the role.</summary>
    public Label Role { get; }

    /// <summary>Gets the name for how often each is active.</summary>
    public NormName<Cadence> Activity { get; }
}
