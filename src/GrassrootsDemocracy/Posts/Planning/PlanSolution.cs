namespace GrassrootsDemocracy.Posts.Planning;

// The best plans: by post the number of its holder, or -1 where it stays open.
internal sealed record PlanSolution(long Cost, IReadOnlyList<int[]> Plans, bool HasMore);
