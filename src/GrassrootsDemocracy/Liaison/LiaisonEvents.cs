namespace GrassrootsDemocracy.Liaison;

/// <summary>Events before which groups or councils are active; a rulebook names others as labels of its own.</summary>
public static class LiaisonEvents
{
    /// <summary>Gets the session of the people's congress (人民代表大会会议).</summary>
    public static Label PeoplesCongressSession { get; } =
        new(
            "liaison-event/peoples-congress-session",
            "the session of the people's congress",
            "人民代表大会会议"
        );
}
