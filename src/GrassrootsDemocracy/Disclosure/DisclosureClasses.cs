namespace GrassrootsDemocracy.Disclosure;

/// <summary>The classes that texts tell matters apart by when they say how often or how soon each is disclosed.</summary>
public static class DisclosureClasses
{
    /// <summary>Gets ordinary matters (一般事项).</summary>
    public static Label Ordinary { get; } = new("disclosure-class/ordinary", "ordinary matters", "一般事项");

    /// <summary>Gets financial matters, that is income and expenses (财务收支).</summary>
    public static Label Finance { get; } = new("disclosure-class/finance", "financial matters", "财务事项");

    /// <summary>Gets major matters that touch the people's interests (涉及利益的重大事项).</summary>
    public static Label Major { get; } = new("disclosure-class/major", "major matters", "重大事项");

    /// <summary>Gets what hangs all the time (固定公开).</summary>
    public static Label Fixed { get; } = new("disclosure-class/fixed", "fixed disclosure", "固定公开");

    /// <summary>Gets what comes again every period (定期公开).</summary>
    public static Label Periodic { get; } =
        new("disclosure-class/periodic", "periodic disclosure", "定期公开");

    /// <summary>Gets what is disclosed when it happens (即时公开).</summary>
    public static Label Immediate { get; } =
        new("disclosure-class/immediate", "immediate disclosure", "即时公开");
}
