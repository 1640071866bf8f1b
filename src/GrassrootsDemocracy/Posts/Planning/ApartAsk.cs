namespace GrassrootsDemocracy.Posts.Planning;

// That nobody holds two of these posts.
internal sealed record ApartAsk(PlanDemand Demand, uint Posts) : PlanAsk(Demand);
