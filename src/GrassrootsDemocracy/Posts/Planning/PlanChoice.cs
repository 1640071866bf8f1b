namespace GrassrootsDemocracy.Posts.Planning;

// A block for a member of a class, and the least that a plan with it can cost.
internal readonly record struct PlanChoice(long Least, int Block, int Class)
{
    // The most promising first; among equals always in the same order.
    public static int InOrder(PlanChoice left, PlanChoice right) =>
        (left.Least, left.Class, left.Block).CompareTo((right.Least, right.Class, right.Block));

    public static int ByHolder(PlanChoice left, PlanChoice right) =>
        (left.Class, left.Block).CompareTo((right.Class, right.Block));
}
