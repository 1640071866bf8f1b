namespace GrassrootsDemocracy.Posts.Planning;

// A literal with its weight. Of variable v the literal 2v says that it is so, and 2v + 1 that it is not.
internal readonly record struct PlanTerm(long Weight, int Literal)
{
    public PlanTerm Turned => new(-Weight, Literal);
}
