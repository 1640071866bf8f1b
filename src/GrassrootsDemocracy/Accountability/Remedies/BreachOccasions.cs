namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>What one may ask about. A rulebook that names other things makes labels of its own.</summary>
public static class BreachOccasions
{
    /// <summary>Gets deciding or acting without the meeting whose matter it is (应当经会议讨论决定而未经).</summary>
    public static Label WithoutMeeting { get; } =
        new(
            "breach/without-meeting",
            "decided without the meeting whose matter it is",
            "应经会议讨论决定的事项未经会议"
        );

    /// <summary>Gets changing or not carrying out what a meeting decided (擅自变更或者不执行会议决定).</summary>
    public static Label DecisionNotKept { get; } =
        new("breach/decision-not-kept", "a decision of a meeting not kept", "擅自变更或者不执行会议决定");

    /// <summary>Gets not disclosing, or disclosing falsely (不按照规定公开或者弄虚作假).</summary>
    public static Label Disclosure { get; } =
        new("breach/disclosure", "not disclosed, or disclosed falsely", "不按照规定公开村务或者弄虚作假");

    /// <summary>Gets paying people back for an objection (打击报复).</summary>
    public static Label Retaliation { get; } =
        new("breach/retaliation", "retaliation for an objection", "打击报复提出异议者");

    /// <summary>Gets breaking the rules on the seal (违反印章使用管理规定).</summary>
    public static Label Seal { get; } =
        new("breach/seal", "rules on the seal broken", "违反印章使用管理规定");

    /// <summary>Gets keeping, changing or destroying archives (将村务档案据为己有或者擅自更改、销毁).</summary>
    public static Label Archives { get; } =
        new("breach/archives", "archives kept, changed or destroyed", "据为己有或者擅自更改、销毁村务档案");

    /// <summary>Gets not fulfilling a duty of law (不依法履行法定职责).</summary>
    public static Label Duties { get; } =
        new("breach/duties", "duties of law not fulfilled", "不依法履行法定职责");

    /// <summary>Gets a decision against law or rights (决定违反法律或者侵犯权利).</summary>
    public static Label UnlawfulDecision { get; } =
        new(
            "breach/unlawful-decision",
            "a decision against law or rights",
            "章程、规约或者决定违反法律、侵犯权利"
        );

    /// <summary>Gets the seven of one list (七种情形).</summary>
    public static ValueList<Label> Seven { get; } =
    [WithoutMeeting, DecisionNotKept, Disclosure, Retaliation, Seal, Archives, Duties];
}
