namespace GrassrootsDemocracy.Services.Custody;

/// <summary>What texts ask of archives and seals. A rulebook that names others makes labels of its own.</summary>
public static class CustodyParts
{
    /// <summary>Gets that it is true (真实).</summary>
    public static Label True { get; } = new("custody-quality/true", "true", "真实");

    /// <summary>Gets that it is accurate (准确).</summary>
    public static Label Accurate { get; } = new("custody-quality/accurate", "accurate", "准确");

    /// <summary>Gets that it is complete (完整).</summary>
    public static Label Complete { get; } = new("custody-quality/complete", "complete", "完整");

    /// <summary>Gets that it is in order (规范).</summary>
    public static Label InOrder { get; } = new("custody-quality/in-order", "in order", "规范");

    /// <summary>Gets making it one's own (据为己有).</summary>
    public static Label Appropriating { get; } =
        new("custody-act/appropriating", "making it one's own", "据为己有");

    /// <summary>Gets changing it without leave (擅自更改).</summary>
    public static Label Changing { get; } =
        new("custody-act/changing", "changing it without leave", "擅自更改");

    /// <summary>Gets destroying it without leave (擅自销毁).</summary>
    public static Label Destroying { get; } =
        new("custody-act/destroying", "destroying it without leave", "擅自销毁");

    /// <summary>Gets the signature of the head (负责人签字).</summary>
    public static Label Signature { get; } =
        new("custody-step/signature", "the signature of the head", "经负责人签字");

    /// <summary>Gets the entry in the register (登记).</summary>
    public static Label Registration { get; } =
        new("custody-step/registration", "the entry in the register", "由保管人登记");

    /// <summary>Gets a member of the committee as the keeper (委员会成员专人保管).</summary>
    public static Label CommitteeMember { get; } =
        new("custody-keeper/committee-member", "a member of the committee", "委员会成员专人");

    /// <summary>Gets one whom the group charges with it (专人保管).</summary>
    public static Label ChargedPerson { get; } =
        new("custody-keeper/charged-person", "a person charged with it", "专人");
}
