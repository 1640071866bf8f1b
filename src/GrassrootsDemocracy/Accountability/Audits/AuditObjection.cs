namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>An objection to the result of an audit (对审计结果有异议).</summary>
public sealed record AuditObjection
{
    /// <summary>Gets the host's reference, by which it is told from the others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets the day on which it was raised.</summary>
    public required LocalDate RaisedOn { get; init; }

    /// <summary>Gets to whom; <see langword="null"/> when it is not known.</summary>
    public Label? To { get; init; }

    /// <summary>Gets the day on which the auditor explained the result; <see langword="null"/> while that did not happen.</summary>
    public LocalDate? ExplainedOn { get; init; }

    /// <summary>Gets who asked for a review after the explanation; empty when nobody did.</summary>
    /// <exception cref="ArgumentException">One circle is counted twice.</exception>
    public ValueList<PetitionSignatures> ReviewAsked
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(ReviewAsked),
                circle => circle.Signers,
                "A circle is counted twice: give one number for each."
            );
    } = [];
}
