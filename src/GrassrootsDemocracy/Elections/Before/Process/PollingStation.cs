namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>A place where people vote besides the meeting (投票站).</summary>
public sealed record PollingStation
{
    /// <summary>Gets what the host calls it.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the names of its scrutineers; <see langword="null"/> when they are not known.</summary>
    public ValueList<string>? Scrutineers
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Scrutineers));
    }
}
