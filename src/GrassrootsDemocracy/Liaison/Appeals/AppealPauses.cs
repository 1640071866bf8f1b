namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>Why an appeal rests, where that is known; a rulebook that has other reasons makes labels of its own.</summary>
public static class AppealPauses
{
    /// <summary>Gets the wait for what the author must supply (等待诉求人补充).</summary>
    public static Label WaitingForAuthor { get; } =
        new("appeal-pause/waiting-for-author", "waiting for the author", "等待诉求人补充");

    /// <summary>Gets the wait for what somebody other than the author and the unit must do first (等待第三方).</summary>
    public static Label WaitingForOthers { get; } =
        new("appeal-pause/waiting-for-others", "waiting for a third party", "等待第三方");
}
