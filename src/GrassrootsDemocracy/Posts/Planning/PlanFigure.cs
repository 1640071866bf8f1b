namespace GrassrootsDemocracy.Posts.Planning;

// A count that norms limit: of everybody, or of certain people, who hold posts in each of the groups.
internal sealed record PlanFigure(uint[] Groups, Func<Person, bool>? Of)
{
    // No more people than posts in the smallest group.
    public int Highest => Groups.Min(group => System.Numerics.BitOperations.PopCount(group));
}
