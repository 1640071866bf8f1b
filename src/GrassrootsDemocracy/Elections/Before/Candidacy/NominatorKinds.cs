namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>The labels of those who may nominate beside the <see cref="Bodies"/> and <see cref="Circles"/> that may; a rulebook adds its own.</summary>
public static class NominatorKinds
{
    /// <summary>Gets the label for a person's own candidacy (自荐).</summary>
    public static Label Self { get; } = new("nominator/self", "self-nomination", "本人自荐");

    /// <summary>Gets the label for another organisation (组织推荐).</summary>
    public static Label Organisation { get; } =
        new("nominator/organisation", "another organisation", "其他组织推荐");
}
