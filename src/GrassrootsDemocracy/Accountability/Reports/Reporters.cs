namespace GrassrootsDemocracy.Accountability.Reports;

/// <summary>Who reports. A rulebook that knows others makes labels of its own.</summary>
public static class Reporters
{
    /// <summary>Gets the body as one (委员会报告工作).</summary>
    public static Label Body { get; } = new("reporter/body", "the body as one", "班子集体述职");

    /// <summary>Gets each of its members (班子成员逐一述职).</summary>
    public static Label EachMember { get; } =
        new("reporter/each-member", "each of its members", "班子成员逐人述职");
}
