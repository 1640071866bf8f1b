namespace GrassrootsDemocracy.Posts.Planning;

// A number that no plan changes, such as that of the posts: so many steps are missing.
internal sealed record FixedAsk(PlanDemand Demand, long Missing) : PlanAsk(Demand)
{
    public override long Steps => Missing;

    public override long Lost => Missing;

    public override PlanChange Change(long steps) =>
        new(Demand, Demand.Least - steps, Demand.Most + steps) { Steps = steps };
}
