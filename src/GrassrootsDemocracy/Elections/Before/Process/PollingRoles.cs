namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The work that people do at the vote.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Label"/> of its own.</remarks>
public static class PollingRoles
{
    /// <summary>Gets the one who watches over ballots and boxes (监票人).</summary>
    public static Label Scrutineer { get; } = new("polling-role/scrutineer", "scrutineer", "监票人");

    /// <summary>Gets the one who counts (计票人).</summary>
    public static Label Teller { get; } = new("polling-role/teller", "teller", "计票人");

    /// <summary>Gets the one who reads the ballots out (唱票人).</summary>
    public static Label Caller { get; } = new("polling-role/caller", "caller", "唱票人");

    /// <summary>Gets the one who writes for voters who cannot (代写员).</summary>
    public static Label Scribe { get; } = new("polling-role/scribe", "scribe", "代写员");
}
