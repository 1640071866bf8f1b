using System.Numerics;

namespace GrassrootsDemocracy.People;

/// <summary>Which relatives a rule speaks of, such as the close relatives (近亲属) of the Civil Code.</summary>
/// <remarks>Two are equal when they hold the same relations. A circle always holds a relation together with its converse.</remarks>
public sealed record KinCircle : Readable
{
    /// <summary>Draws a circle.</summary>
    /// <param name="relations">The relations in it; with each one goes its converse.</param>
    /// <exception cref="ArgumentException">One is not declared.</exception>
    public KinCircle(params IEnumerable<KinRelation> relations)
    {
        // A bit for each relation, so that they come out each once and in their order.
        var held = 0u;
        foreach (var relation in Guard.Against.Null(relations))
        {
            Guard.Against.EnumOutOfRange(relation, nameof(relations));
            held |= (1u << (int)relation) | (1u << (int)Relation.Converse(relation));
        }

        var items = new KinRelation[BitOperations.PopCount(held)];
        for (var place = 0; place < items.Length; place++)
        {
            items[place] = (KinRelation)BitOperations.TrailingZeroCount(held);
            held &= held - 1;
        }

        Relations = [.. items];
    }

    /// <summary>Gets the close relatives of the Civil Code, article 1045 (近亲属).</summary>
    public static KinCircle CloseRelatives { get; } =
        new(KinRelation.Spouse, KinRelation.Parent, KinRelation.Sibling, KinRelation.Grandparent);

    /// <summary>Gets spouses, parents and children, brothers and sisters (夫妻、父母子女、兄弟姐妹).</summary>
    public static KinCircle Household { get; } =
        new(KinRelation.Spouse, KinRelation.Parent, KinRelation.Sibling);

    /// <summary>Gets the circle without anybody.</summary>
    public static KinCircle Nobody { get; } = new([]);

    /// <summary>Gets the relations in it, in the order in which they are declared.</summary>
    public ValueList<KinRelation> Relations { get; }

    /// <summary>
    /// Gets the order of circles of relatives who are kept apart: the wider one asks more. Layers add relations to it and
    /// drop them one by one, each with its converse.
    /// </summary>
    public static Func<KinCircle, KinCircle, Strictness> WiderIsStricter { get; } =
        new Listing<KinCircle, KinCircle>(
            ListKind.AllRequired,
            static circle => circle.Pairs(),
            static pairs => new(pairs.SelectMany(pair => pair.Relations))
        ).Compare;

    // The article that brought a relation, where layers have added to the circle.
    internal static Citation SourceOf(Norm<KinCircle> circle, KinRelation relation) =>
        circle.SourceOf(item => ((KinCircle)item).Contains(relation));

    // A relation with its converse, such as parents and children, is one item.
    private IEnumerable<KinCircle> Pairs() =>
        Relations
            .Where(relation => relation <= Relation.Converse(relation))
            .Select(relation => new KinCircle(relation));

    /// <summary>Determines whether a relation lies in the circle.</summary>
    /// <param name="relation">The relation.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Contains(KinRelation relation) => Relations.Contains(relation);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Relations.Count == 0
            ? CommonWords.KinNobody.In(language)
            : CommonWords.Join(Relations.Select(relation => EnumWords.Of(relation).In(language)), language);
}
