using System.Diagnostics;

namespace GrassrootsDemocracy.Posts;

/// <summary>That members of a body may, should or must also sit on another (交叉任职), and how many of them.</summary>
public sealed record CrossAppointmentRule : Readable
{
    /// <summary>Gets the other body; several where a place has one of several kinds.</summary>
    public required ValueList<Label> With
    {
        get;
        init => field = [.. Guard.Against.NullOrEmpty(value, nameof(With))];
    }

    /// <summary>Gets how strongly the norm asks for it.</summary>
    public required NormForce Force
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Force));
    }

    /// <summary>Gets the share that must sit on both; <see langword="null"/> when the norm names none.</summary>
    public Threshold? Least { get; init; }

    /// <summary>Gets what it is a share of; the first committee is the one of the norm.</summary>
    public CrossBase Of
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Of));
    } = CrossBase.Persons;

    /// <summary>Compares two lists; the one that asks for each as strongly as the other, or more so, asks more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; what is only allowed asks nothing, and what should be and what must be bind alike.</returns>
    public static Strictness Compare(
        ValueList<CrossAppointmentRule> value,
        ValueList<CrossAppointmentRule> other
    ) => Order.AllAreAsked(Asked(Guard.Against.Null(value)), Asked(Guard.Against.Null(other)), Implies);

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var words = (
            Force switch
            {
                NormForce.May => new Words("members may also sit on: {0}", "成员可以与{0}交叉任职"),
                NormForce.InPrinciple => new Words(
                    "members in principle also sit on: {0}",
                    "成员原则上与{0}交叉任职"
                ),
                NormForce.Should => new Words("members should also sit on: {0}", "成员应当与{0}交叉任职"),
                NormForce.Must => new Words("members must also sit on: {0}", "成员必须与{0}交叉任职"),
                _ => throw new UnreachableException(),
            }
        ).Fill(language, CommonWords.Join(With, language));
        return Least is { } least
            ? new Words("{0}; {1} of the {2}", "{0}，占{2}{1}").Fill(
                language,
                words,
                least.ToString(language),
                EnumWords.Of(Of).In(language)
            )
            : words;
    }

    private static ValueList<CrossAppointmentRule> Asked(ValueList<CrossAppointmentRule> all) =>
        [.. all.Where(one => one.Force != NormForce.May && one.Least?.AsksSomething != false)];

    private static bool Implies(CrossAppointmentRule one, CrossAppointmentRule demand) =>
        one.Force.IsAtLeast(demand.Force)
        && one.With.ToHashSet().SetEquals(demand.With)
        && (
            demand.Least is { } asked
                ? one.Least is { } least && IsShareOfMore(one.Of, demand.Of) && least.Implies(asked)
                : one.Of == demand.Of || demand.Of != CrossBase.DualLeadership
        );

    // Those who sit on either of two committees are no fewer than those who sit on one.
    private static bool IsShareOfMore(CrossBase one, CrossBase other) =>
        one == other
        || (one == CrossBase.Persons && other is (CrossBase.PersonsOfFirst or CrossBase.PersonsOfSecond));
}
