namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>Why there is no plan: demands that cannot all be met, none of which can be left out.</summary>
/// <remarks>
/// Those who refuse one post stand together, and so do the families whom one norm keeps apart: the demand cannot be left out, but
/// not each of the people need be in the way.
/// </remarks>
/// <param name="IsShortage">
/// Whether it is a plain shortage (Hall's witness): posts that need different holders, and fewer people for all of them together.
/// </param>
/// <param name="Posts">The posts, in the order of their ids; of a shortage the fewest that show it.</param>
/// <param name="People">Everybody who could hold one of these posts, in the order of their ids.</param>
/// <param name="Demands">The demands; that nobody but the eligible holds these posts goes without saying.</param>
public sealed record PlanConflict(
    bool IsShortage,
    ValueList<Post> Posts,
    ValueList<Person> People,
    ValueList<PlanDemand> Demands
) : Readable
{
    /// <summary>Gets the posts.</summary>
    public ValueList<Post> Posts { get; } = Guard.Against.Null(Posts);

    /// <summary>Gets everybody who could hold one of these posts.</summary>
    public ValueList<Person> People { get; } = Guard.Against.Null(People);

    /// <summary>Gets the demands.</summary>
    public ValueList<PlanDemand> Demands { get; } = Guard.Against.Null(Demands);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        IsShortage
            ? new Words(
                "{0:post needs a holder|posts need different holders} ({1}); people who could hold them: {2} ({3})",
                "{0}个职位须由不同的人担任（{1}）；可任职的有{2}人（{3}）"
            ).Fill(
                language,
                Posts.Count,
                PlanWords.Of(Posts, language),
                People.Count,
                PlanWords.Of(People, language)
            )
            : new Words("demands that cannot all be met: {0}", "不能同时满足的要求：{0}").Fill(
                language,
                CommonWords.Join(Demands, language)
            );
}
