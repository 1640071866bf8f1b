using System.Numerics;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// What equal shares buy in one order of the ties: each project bought with the money that those who marked it had left then,
// and each that was not with what they have left at the end.
internal sealed class SharesWorld(BigInteger bought, long cost, Dictionary<int, long> money)
{
    // As bits over the projects in the order of the facts.
    public BigInteger Bought { get; } = bought;

    public long Cost { get; } = cost;

    public bool Has(int place) => !(Bought & (BigInteger.One << place)).IsZero;

    public long MoneyFor(int place) => money.GetValueOrDefault(place);
}
