using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Elections.Process;

/// <summary>The evidence and the arrangements that stages of an election ask for.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Label"/> of its own.</remarks>
public static class ElectionEvidence
{
    /// <summary>Gets the booth for writing in secret (秘密写票处).</summary>
    public static Label SecretBooth { get; } =
        new("evidence/secret-booth", "a booth for writing in secret", "秘密写票处");

    /// <summary>Gets the open count (公开计票).</summary>
    public static Label OpenCount { get; } = new("evidence/open-count", "an open count", "公开计票");

    /// <summary>Gets the record signed by the scrutineers (监票人签字的记录).</summary>
    public static Label SignedRecord { get; } =
        new("evidence/signed-record", "a record signed by the scrutineers", "监票人签字的记录");

    /// <summary>Gets the written request of the person concerned (书面申请).</summary>
    public static Label WrittenRequest { get; } =
        new("evidence/written-request", "a written request", "书面申请");

    /// <summary>Gets the filing with the township's guidance body (备案).</summary>
    public static Label FiledWithTownship { get; } =
        new(
            "evidence/filed-with-township",
            "filing with the township's guidance body",
            "报乡级选举工作指导机构备案"
        );
}
