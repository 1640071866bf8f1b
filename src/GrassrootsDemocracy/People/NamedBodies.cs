namespace GrassrootsDemocracy.People;

// Bodies within a sentence: English says "the villagers' committee or the township government", Chinese needs no article.
internal sealed record NamedBodies(ValueList<Label> AnyOf) : Readable
{
    private static readonly Words Named = new("the {0}", "{0}");
    private static readonly Words InPlaceOf = new("{0}, not {1}", "{0}而非{1}");
    private static readonly Words Or = new(" or ", "或者");

    public static IReadable One(Label body) => Sentence.Of(Named, body);

    // By whom or how something is done: "chosen by the villagers' assembly", but "by lot".
    public static IReadable Way(Label way) =>
        way.Id.StartsWith("body/", StringComparison.Ordinal) ? One(way) : way;

    public static ValueList<IReadable> Each(IEnumerable<Label> bodies) => [.. bodies.Select(One)];

    // Who should have, and who did.
    public static IReadable Instead(ValueList<Label> named, Label other) =>
        Sentence.Of(InPlaceOf, new NamedBodies(named), One(other));

    public override string ToString(Language language) =>
        string.Join(Or.In(language), AnyOf.Select(body => One(body).ToString(language)));
}
