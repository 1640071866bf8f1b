using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Rulebooks.National;

// The secretary of the party organisation, whichever kind a place has, in another office.
internal static class DualLabels
{
    public static ValueList<OfficeAt> Secretaries =>
        [.. PostFacts.PartyBodies.Select(body => new OfficeAt(body, Office.Secretary))];

    public static DualLeadership SecretaryIs(Label body, Office office, NormForce force) =>
        new()
        {
            Holder = Secretaries,
            Holds = new(body, office),
            Force = force,
        };
}
