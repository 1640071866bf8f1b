namespace GrassrootsDemocracy.Deliberation;

/// <summary>Who may attend a meeting without a vote (列席). A rulebook that knows others makes labels of its own.</summary>
public static class MeetingGuests
{
    /// <summary>Gets the enterprises located in the village or the community (驻本村的企业).</summary>
    public static Label Enterprises { get; } =
        new("guest/enterprises", "enterprises located there", "驻本村的企业");

    /// <summary>Gets the institutions located there (驻本村的事业单位).</summary>
    public static Label Institutions { get; } =
        new("guest/institutions", "institutions located there", "驻本村的事业单位");

    /// <summary>Gets the mass organisations (群众组织).</summary>
    public static Label MassOrganisations { get; } =
        new("guest/mass-organisations", "mass organisations", "群众组织");

    /// <summary>Gets the other residents, who may also speak (其他居民).</summary>
    public static Label OtherResidents { get; } = new("guest/other-residents", "other residents", "其他居民");
}
