using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// How many people, of all or of a kind, hold posts in each of the groups. What is asked beyond Highest no plan can give.
internal sealed record CountAsk(PlanDemand Demand, uint[] Groups, Func<Person, bool>? Of) : PlanAsk(Demand)
{
    public int Highest => Groups.Min(group => BitOperations.PopCount(group));

    public override long Steps =>
        Demand switch
        {
            { IsOdd: true } => 1,
            { Least: { } least } => least,
            { Most: { } most } => Highest - most,
            _ => 0,
        };

    public override long Lost => Math.Max(0, (Demand.Least ?? 0) - Highest);

    public override bool IsLostWithNobody => Demand is { IsOdd: true } or { Least: not null };

    public override PlanChange Change(long steps) =>
        Demand.IsOdd
            ? new(Demand, Least: null, Most: null)
            : new(Demand, Demand.Least - steps, Demand.Most + steps) { Steps = steps };
}
