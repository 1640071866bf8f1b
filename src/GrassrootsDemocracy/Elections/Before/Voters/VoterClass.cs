using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>A class of people who are entered on the roll, such as those registered and living here.</summary>
/// <param name="Name">What the class is called.</param>
/// <param name="Conditions">What all must be met.</param>
public sealed record VoterClass(Label Name, ValueList<Condition> Conditions) : Readable
{
    private static readonly Words AnyAge = new("of any age", "不限年龄");

    /// <summary>Gets what the class is called.</summary>
    public Label Name { get; } = Guard.Against.Null(Name);

    /// <summary>Gets what all must be met.</summary>
    public ValueList<Condition> Conditions { get; } = [.. Guard.Against.NullOrEmpty(Conditions)];

    /// <summary>Gets whether no age is asked of this class, because belonging to it has asked already.</summary>
    public bool IsOfAnyAge { get; init; }

    /// <summary>Gets the order of lists of classes: of two of one name the conditions must be the same.</summary>
    public static Func<ValueList<VoterClass>, ValueList<VoterClass>, Strictness> Order { get; } =
        Norms.Order.ExactlyThese<VoterClass>(
            one => one.Name,
            static (one, other) =>
                one.IsOfAnyAge == other.IsOfAnyAge && one.Conditions.ToHashSet().SetEquals(other.Conditions)
                    ? Strictness.Same
                    : Strictness.Incomparable
        );

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0} ({1})", "{0}（{1}）").Fill(
            language,
            Name.ToString(language),
            CommonWords.Join([.. Conditions, .. IsOfAnyAge ? [AnyAge] : Array.Empty<IReadable>()], language)
        );
}
