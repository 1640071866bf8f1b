namespace GrassrootsDemocracy.Disclosure;

/// <summary>Grounds on which something is not disclosed.</summary>
public static class WithholdingGrounds
{
    /// <summary>Gets a secret of the state or of the party (党和国家秘密).</summary>
    public static Label Secret { get; } = new("withholding-ground/secret", "a secret", "党和国家秘密");

    /// <summary>Gets personal data (个人隐私、个人信息).</summary>
    public static Label PersonalData { get; } =
        new("withholding-ground/personal-data", "personal data", "个人隐私和个人信息");

    /// <summary>Gets a trade secret (商业秘密).</summary>
    public static Label TradeSecret { get; } =
        new("withholding-ground/trade-secret", "a trade secret", "商业秘密");

    /// <summary>Gets what is not suitable for disclosure by other rules (依照规定不宜公开).</summary>
    public static Label NotSuitable { get; } =
        new("withholding-ground/not-suitable", "not suitable by other rules", "依照规定不宜公开");
}
