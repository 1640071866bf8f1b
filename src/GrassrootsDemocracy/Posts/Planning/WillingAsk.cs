namespace GrassrootsDemocracy.Posts.Planning;

internal sealed record WillingAsk(PlanDemand Demand, int Person, int Post) : PlanAsk(Demand)
{
    public override string Group => $"willing {Demand.Posts[0].Id}";
}
