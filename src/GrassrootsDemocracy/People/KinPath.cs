namespace GrassrootsDemocracy.People;

/// <summary>How one person is related to another, step by step.</summary>
/// <param name="Person">The name of the person.</param>
/// <param name="Of">The name of the other.</param>
/// <param name="Is">What the person is to the other.</param>
/// <param name="Steps">The stated relations that lead from the person to the other; at least one.</param>
public sealed record KinPath(string Person, string Of, KinRelation Is, ValueList<Relation> Steps) : Readable
{
    /// <summary>Gets the name of the person.</summary>
    public string Person { get; } = Guard.Against.NotAName(Person);

    /// <summary>Gets the name of the other.</summary>
    public string Of { get; } = Guard.Against.NotAName(Of);

    /// <summary>Gets what the person is to the other.</summary>
    public KinRelation Is { get; } = Guard.Against.EnumOutOfRange(Is);

    /// <summary>Gets the stated relations that lead from the person to the other.</summary>
    public ValueList<Relation> Steps { get; } = [.. Guard.Against.NullOrEmpty(Steps)];

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        string.Join(
            new Words(", ", "，").In(language),
            Steps.Select(step =>
                new Words("{0} is the {1} of {2}", "{0}是{2}的{1}").Fill(
                    language,
                    step.Person,
                    EnumWords.Of(step.Is).In(language),
                    step.Of
                )
            )
        );

    // The same path in the names of those whom it knows by their ids; two of them may have one name.
    internal KinPath Named(Func<string, string> name) =>
        new(
            name(Person),
            name(Of),
            Is,
            [.. Steps.Select(step => step with { Person = name(step.Person), Of = name(step.Of) })]
        );

    internal KinPath Turned() =>
        new(
            Of,
            Person,
            Relation.Converse(Is),
            [
                .. Steps
                    .Reverse()
                    .Select(step => new Relation(step.Of, step.Person, Relation.Converse(step.Is))),
            ]
        );
}
