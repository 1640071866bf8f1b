namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>What somebody at a plenary may do (听、议、决); each circle may do what those before it may.</summary>
public enum AttendeeCircle
{
    /// <summary>Nobody can say: no norm names the circles.</summary>
    Undetermined,

    /// <summary>No norm lets the person attend.</summary>
    None,

    /// <summary>The person may listen (听).</summary>
    Listens,

    /// <summary>The person may listen and deliberate (议).</summary>
    Deliberates,

    /// <summary>The person may listen, deliberate and vote (决).</summary>
    Decides,
}
