using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.People;

/// <summary>Who is related to whom, from the relations that a host states.</summary>
/// <remarks>Two are equal when the same relations are stated in the same order.</remarks>
public sealed record Kinship
{
    /// <summary>Collects relations.</summary>
    /// <param name="stated">The relations; each also states its converse.</param>
    public Kinship(params IEnumerable<Relation> stated) => Stated = [.. Guard.Against.Null(stated)];

    /// <summary>Gets the kinship of people who are not known to be related.</summary>
    public static Kinship None { get; } = new([]);

    /// <summary>Gets the relations as stated.</summary>
    public ValueList<Relation> Stated { get; }

    /// <summary>Finds what a person is to another.</summary>
    /// <param name="person">The name of the person.</param>
    /// <param name="of">The name of the other.</param>
    /// <param name="circle">The relatives in question.</param>
    /// <returns>What the person is to the other; <see langword="null"/> when they are not known to be relatives of the circle.</returns>
    public KinRelation? Find(string person, string of, KinCircle circle)
    {
        Guard.Against.Null(person);
        Guard.Against.Null(of);
        Guard.Against.Null(circle);
        foreach (var relation in Stated)
        {
            if (Same(relation.Person, person) && Same(relation.Of, of) && circle.Contains(relation.Is))
            {
                return relation.Is;
            }

            if (Same(relation.Person, of) && Same(relation.Of, person) && circle.Contains(relation.Is))
            {
                return Relation.Converse(relation.Is);
            }
        }

        return null;
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
