namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What the result of a body, such as the residents or the experts, weighs among those of several (双轨评审).</summary>
/// <param name="Body">The body.</param>
/// <param name="Weight">Its weight; those of all bodies together are one.</param>
public sealed record BodyWeight(Label Body, Ratio Weight) : Readable
{
    /// <summary>Gets the body.</summary>
    public Label Body { get; } = Guard.Against.Null(Body);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0} {1}", "{0}占{1}").Fill(language, Body.ToString(language), Weight);
}
