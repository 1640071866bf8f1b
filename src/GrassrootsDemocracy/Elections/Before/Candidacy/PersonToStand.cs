using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>What is known of somebody who was put forward.</summary>
public sealed record PersonToStand
{
    /// <summary>Gets the name, by which the person is told apart from the others.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets what is known of the person, such as that they were never expelled from the party.</summary>
    public ValueList<StatedFact> Facts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Facts));
    } = [];

    /// <summary>Gets what meetings decided on whether the person may stand.</summary>
    /// <exception cref="ArgumentException">Two are on one bar.</exception>
    public ValueList<BarDecision> BarDecisions
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(BarDecisions),
                decision => decision.Bar,
                "Two decisions are on one bar: state the one that holds."
            );
    } = [];

    /// <summary>Gets how many terms running the person has served up to now; <see langword="null"/> when it is not known.</summary>
    public int? TermsServed
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(TermsServed));
    }

    /// <summary>Gets the post that the person chose in writing; <see langword="null"/> when they did not.</summary>
    public Office? ChosenPost { get; init; }

    /// <summary>Gets who reviewed the person; <see langword="null"/> when it is not known or nobody did.</summary>
    public Label? ReviewedBy { get; init; }
}
