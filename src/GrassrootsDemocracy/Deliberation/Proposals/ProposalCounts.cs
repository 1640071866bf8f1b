namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>How many proposals stand where; the four add up to all that were received.</summary>
/// <param name="Waiting">How many nothing has been done with.</param>
/// <param name="PassedOn">How many were passed on.</param>
/// <param name="Answered">How many were answered.</param>
/// <param name="Handled">How many were carried out.</param>
public sealed record ProposalCounts(long Waiting, long PassedOn, long Answered, long Handled)
{
    /// <summary>Gets how many were received.</summary>
    public long All => Waiting + PassedOn + Answered + Handled;
}
