namespace GrassrootsDemocracy.People;

/// <summary>That one person is a relative of another: a fact that the host supplies.</summary>
/// <param name="Person">The name of the person.</param>
/// <param name="Of">The name of the other.</param>
/// <param name="Is">What the person is to the other, so that ("Li", "Wang", Parent) says that Li is a parent of Wang.</param>
public sealed record Relation(string Person, string Of, KinRelation Is)
{
    /// <summary>Gets the name of the person.</summary>
    public string Person { get; internal init; } = Guard.Against.NotAName(Person);

    /// <summary>Gets the name of the other.</summary>
    /// <exception cref="ArgumentException">It is the person: nobody is a relative of himself or herself.</exception>
    public string Of { get; internal init; } =
        Guard.Against.InvalidInput(
            Guard.Against.NotAName(Of),
            nameof(Of),
            of => !string.Equals(of, Person, StringComparison.Ordinal),
            "Nobody is a relative of himself or herself: name two people, and tell those of one name apart."
        );

    /// <summary>Gets what the person is to the other.</summary>
    public KinRelation Is { get; } = Guard.Against.EnumOutOfRange(Is);

    /// <summary>
    /// Gets whether it is said to hold; <see langword="false"/> for a statement that denies it, such as that of somebody who is
    /// asked and says that they are not related.
    /// </summary>
    public bool Holds { get; init; } = true;

    /// <summary>Finds what the other is to the person.</summary>
    /// <param name="relation">What the person is to the other.</param>
    /// <returns>The converse relation.</returns>
    public static KinRelation Converse(KinRelation relation) =>
        relation switch
        {
            KinRelation.Parent => KinRelation.Child,
            KinRelation.Child => KinRelation.Parent,
            KinRelation.Grandparent => KinRelation.Grandchild,
            KinRelation.Grandchild => KinRelation.Grandparent,
            KinRelation.ParentInLaw => KinRelation.ChildInLaw,
            KinRelation.ChildInLaw => KinRelation.ParentInLaw,
            KinRelation.UncleOrAunt => KinRelation.NephewOrNiece,
            KinRelation.NephewOrNiece => KinRelation.UncleOrAunt,
            KinRelation.GreatGrandparent => KinRelation.GreatGrandchild,
            KinRelation.GreatGrandchild => KinRelation.GreatGrandparent,
            _ => relation,
        };
}
