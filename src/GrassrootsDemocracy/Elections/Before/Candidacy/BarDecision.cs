namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>What a meeting decided on somebody of whom a norm lets it decide whether they may stand.</summary>
/// <param name="Bar">What it decided on, such as a serious breach of the law.</param>
/// <param name="By">Who decided.</param>
/// <param name="IsKept">Whether the person is kept from standing.</param>
public sealed record BarDecision(Label Bar, Label By, bool IsKept)
{
    /// <summary>Gets what it decided on.</summary>
    public Label Bar { get; } = Guard.Against.Null(Bar);

    /// <summary>Gets who decided.</summary>
    public Label By { get; } = Guard.Against.Null(By);
}
