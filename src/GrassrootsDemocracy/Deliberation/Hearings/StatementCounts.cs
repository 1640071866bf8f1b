namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>What became of the statements of a hearing; the four add up to all of them.</summary>
/// <param name="Adopted">How many were adopted.</param>
/// <param name="PartlyAdopted">How many were adopted in part.</param>
/// <param name="NotAdopted">How many were not adopted.</param>
/// <param name="WithoutAnswer">How many have no answer.</param>
public sealed record StatementCounts(long Adopted, long PartlyAdopted, long NotAdopted, long WithoutAnswer)
{
    /// <summary>Gets how many there are.</summary>
    public long All => Adopted + PartlyAdopted + NotAdopted + WithoutAnswer;
}
