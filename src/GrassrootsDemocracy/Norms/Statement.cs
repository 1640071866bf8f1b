namespace GrassrootsDemocracy.Norms;

// What one layer says on one point: of a value, or of one item of a list, always or in a case. Without an item it speaks
// of the value itself, or of all that a list does not name.
internal sealed record Statement(NormName Name, object? Item, When When, Norm Norm)
{
    private int Rank => (When.Parts.Length * 2) + (Item is null ? 0 : 1);

    public bool SpeaksOf(object? item, Situation situation) =>
        (Item is null || Item.Equals(item)) && When.HoldsIn(situation);

    // Within a layer the narrower case goes before the wider, and the item before the list.
    public bool GoesBefore(Statement other)
    {
        var (isNarrower, isWider) = (When.Implies(other.When), other.When.Implies(When));
        return isNarrower == isWider ? Rank > other.Rank : isNarrower;
    }
}
