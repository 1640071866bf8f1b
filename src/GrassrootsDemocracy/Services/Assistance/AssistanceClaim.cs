namespace GrassrootsDemocracy.Services.Assistance;

/// <summary>Somebody who may receive assistance, and what is known of them.</summary>
public sealed record AssistanceClaim : Facts<AssistanceOutcome>
{
    private readonly ValueList<Label> _of = [];

    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the groups that the person is known to be of.</summary>
    /// <exception cref="ArgumentException">The person is known not to be of one of them.</exception>
    public ValueList<Label> Of
    {
        get => _of;
        init => _of = Apart(value, NotOf, nameof(Of));
    }

    /// <summary>Gets the groups that the person is known not to be of; of a group that neither list names it is not known.</summary>
    /// <exception cref="ArgumentException">The person is known to be of one of them.</exception>
    public ValueList<Label> NotOf
    {
        get;
        init => field = Apart(value, _of, nameof(NotOf));
    } = [];

    /// <summary>Gets whether assistance was given; <see langword="null"/> when it is not known or not yet decided.</summary>
    public bool? IsAssisted { get; init; }

    /// <summary>Gets the day; <see langword="null"/> when nobody says.</summary>
    public LocalDate? Day { get; init; }

    private protected override LocalDate? OwnDay => Day;

    internal override AssistanceOutcome DecidedBy(Rulebook rulebook) =>
        AssistanceRules.From(rulebook, new(MustBeOfAKind)).Decide(this);

    private static ValueList<Label> Apart(ValueList<Label> value, ValueList<Label>? other, string name) =>
        Guard.Against.Null(value, name).FirstOrDefault(one => other?.Contains(one) == true) is { } both
            ? throw new ArgumentException($"{both.Id} is both known to be so and not to be: say one.", name)
            : value;
}
