namespace GrassrootsDemocracy.Posts.Planning;

// That a post is filled; or that nobody holds it but the eligible.
internal sealed record PostAsk(PlanDemand Demand, int Post) : PlanAsk(Demand)
{
    public override bool IsLostWithNobody => Demand.Kind == PlanDemandKind.PostFilled;
}
