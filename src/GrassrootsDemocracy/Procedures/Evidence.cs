namespace GrassrootsDemocracy.Procedures;

/// <summary>The evidence that stages of every kind of procedure ask for; the rooms and the rulebooks add their own.</summary>
public static class Evidence
{
    /// <summary>Gets the secret ballot (无记名投票).</summary>
    public static Label SecretBallot { get; } =
        new("evidence/secret-ballot", "a secret ballot", "无记名投票");
}
