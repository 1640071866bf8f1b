namespace GrassrootsDemocracy.Posts.Planning;

// A block for a member of a class, and the least that a plan with it can cost.
internal readonly record struct PlanChoice(long Least, int Block, int Class) : IComparable<PlanChoice>
{
    public int CompareTo(PlanChoice other) =>
        (Least, Class, Block).CompareTo((other.Least, other.Class, other.Block));
}
