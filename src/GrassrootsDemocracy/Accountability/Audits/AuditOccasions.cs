namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>The occasions of an audit. A rulebook that knows others makes labels of its own.</summary>
public static class AuditOccasions
{
    /// <summary>Gets the audit in the course of a term (任期审计).</summary>
    public static Label DuringTerm { get; } =
        new("audit-occasion/during-term", "in the course of the term", "任期审计");

    /// <summary>Gets leaving when the term is over (任期届满离任).</summary>
    public static Label EndOfTerm { get; } =
        new("audit-occasion/end-of-term", "leaving when the term is over", "任期届满离任审计");

    /// <summary>Gets leaving before the term is over (任期未满离任).</summary>
    public static Label LeftEarly { get; } =
        new("audit-occasion/left-early", "leaving before the term is over", "任期未满离任审计");

    /// <summary>Gets that it was asked for (要求审计).</summary>
    public static Label Requested { get; } =
        new("audit-occasion/requested", "because it was asked for", "应要求开展的审计");
}
