namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The offices of a delegation that are known; a rulebook that has others makes labels of its own.</summary>
public static class DelegationOffices
{
    /// <summary>Gets the head of the delegation (团长).</summary>
    public static Label Head { get; } = new("delegation-office/head", "head of the delegation", "代表团团长");

    /// <summary>Gets the deputy head (副团长).</summary>
    public static Label Deputy { get; } =
        new("delegation-office/deputy-head", "deputy head of the delegation", "代表团副团长");

    /// <summary>Gets the secretary-general (秘书长).</summary>
    public static Label SecretaryGeneral { get; } =
        new("delegation-office/secretary-general", "secretary-general of the delegation", "代表团秘书长");
}
