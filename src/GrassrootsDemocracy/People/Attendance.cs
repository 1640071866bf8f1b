namespace GrassrootsDemocracy.People;

/// <summary>How many were due at a meeting and how many came.</summary>
/// <remarks>More present than due is a fact of the world that a rule may find, not an error.</remarks>
public sealed record Attendance
{
    /// <summary>Gets how many were due, after lawful exclusions (应到).</summary>
    public required long Due
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Due));
    }

    /// <summary>Gets how many were present (实到).</summary>
    public required long Present
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Present));
    }
}
