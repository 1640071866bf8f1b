namespace GrassrootsDemocracy.Posts.Planning;

// That nobody holds two of these posts.
internal sealed record ApartAsk(PlanDemand Demand, string Norm, uint Posts) : PlanAsk(Demand)
{
    public override string Told => Norm;
}
