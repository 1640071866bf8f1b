namespace GrassrootsDemocracy.Posts.Planning;

// What a plan must keep: the weights of the literals that are so add up to at least a number.
internal sealed record PlanRow(PlanTerm[] Terms, long Least);
