namespace GrassrootsDemocracy.Posts.Planning;

internal sealed record EachAsk(PlanDemand Demand, int Most, int Highest) : PlanAsk(Demand)
{
    public override long Steps => Highest - Most;

    public override PlanChange Change(long steps) => new(Demand, Least: null, Most + steps) { Steps = steps };
}
