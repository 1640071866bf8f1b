using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Elections.Process;

/// <summary>The work that people do at the vote.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="ProcedureTerm"/> of its own.</remarks>
public static class PollingRoles
{
    /// <summary>Gets the one who watches over ballots and boxes (监票人).</summary>
    public static ProcedureTerm Scrutineer { get; } = new("scrutineer", "scrutineer", "监票人");

    /// <summary>Gets the one who counts (计票人).</summary>
    public static ProcedureTerm Teller { get; } = new("teller", "teller", "计票人");

    /// <summary>Gets the one who reads the ballots out (唱票人).</summary>
    public static ProcedureTerm Caller { get; } = new("caller", "caller", "唱票人");

    /// <summary>Gets the one who writes for voters who cannot (代写员).</summary>
    public static ProcedureTerm Scribe { get; } = new("scribe", "scribe", "代写员");
}
