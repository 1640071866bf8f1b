namespace GrassrootsDemocracy.Posts.Planning;

// Limits that a block given to a member of a class counts towards: by block how much, by class which limit, or -1 for none.
internal sealed record PlanLimit(long[] Weight, int[] Row);
