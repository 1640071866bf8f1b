namespace GrassrootsDemocracy.Posts.Planning;

// That whoever holds one of two posts holds the other one too, if it is filled.
internal sealed record JoinAsk(PlanDemand Demand, int One, int Other) : PlanAsk(Demand);
