using System.Numerics;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// One of the ways in which the choice can have gone so far: which projects are funded, and whether it has ended.
internal readonly record struct ProjectWorld(BigInteger Funded, bool HasEnded)
{
    public bool Has(int project) => !(Funded & (BigInteger.One << project)).IsZero;

    public ProjectWorld With(int project) => this with { Funded = Funded | (BigInteger.One << project) };
}
