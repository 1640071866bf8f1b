namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>The facts of one evaluation (评价): who was rated by whom, and how.</summary>
public sealed record Evaluation : Facts<EvaluationOutcome>
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the body; <see langword="null"/> when kind and area are stated instead.</summary>
    public Body? Body { get; init; }

    /// <summary>Gets who or what was rated, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public required ValueList<EvaluatedSubject> Subjects
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Subjects),
                subject => subject.Name,
                "Two of those rated have one name: tell them apart."
            );
    }

    /// <summary>Gets the days of the evaluations before this one, in any order; <see langword="null"/> when they are not known.</summary>
    public ValueList<LocalDate>? Earlier { get; init; }

    /// <summary>Gets who organised it; <see langword="null"/> when it is not known.</summary>
    public Label? OrganisedBy { get; init; }

    /// <summary>Gets to whom the result went; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? WentTo { get; init; }

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    private protected override LocalDate? OwnDay => Day;

    internal override EvaluationOutcome DecidedBy(Rulebook rulebook) =>
        EvaluationRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
