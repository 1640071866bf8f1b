namespace GrassrootsDemocracy.Services.Funding;

/// <summary>A number from outside that payments are held against.</summary>
/// <param name="What">What it is, such as last year's income per head.</param>
/// <param name="Amount">How much in fen (分).</param>
public sealed record ReferenceAmount(Label What, long Amount)
{
    /// <summary>Gets what it is.</summary>
    public Label What { get; } = Guard.Against.Null(What);

    /// <summary>Gets how much in fen (分).</summary>
    public long Amount { get; } = Guard.Against.Negative(Amount);
}
