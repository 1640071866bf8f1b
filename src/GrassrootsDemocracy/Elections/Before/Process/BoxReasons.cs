namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The labels of why a mobile ballot box is carried to voters; a rulebook adds its own.</summary>
public static class BoxReasons
{
    /// <summary>Gets the label for voters who can hardly move, such as the old and the disabled (行动困难).</summary>
    public static Label HardToMove { get; } =
        new("box-reason/hard-to-move", "voters who can hardly move", "选民行动困难");

    /// <summary>Gets the label for voters who can hardly vote together, such as those who live far apart (难以进行集中投票).</summary>
    public static Label HardToGather { get; } =
        new("box-reason/hard-to-gather", "voters who can hardly vote together", "选民难以集中投票");
}
