namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>Who is helped with filling in a ballot, and by whom. A rulebook adds labels of its own.</summary>
public static class BallotHelp
{
    /// <summary>Gets the voter who cannot read or write (文盲).</summary>
    public static Label Illiterate { get; } = new("help-reason/illiterate", "cannot read or write", "文盲");

    /// <summary>Gets the voter whom a disability or an illness keeps from writing (因残疾等不能写选票).</summary>
    public static Label Disabled { get; } =
        new(
            "help-reason/disabled",
            "cannot write because of a disability or an illness",
            "因残疾等不能写选票"
        );

    /// <summary>Gets the person whom the voter trusts (其信任的人).</summary>
    public static Label TrustedPerson { get; } =
        new("ballot-helper/trusted-person", "a person whom the voter trusts", "其信任的人");

    /// <summary>Gets the scribe whom the election committee named (选举委员会确定的代写员).</summary>
    public static Label Scribe { get; } =
        new("ballot-helper/scribe", "a scribe named by the election committee", "选举委员会确定的代写员");
}
