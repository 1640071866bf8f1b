namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>One demand on a plan, by a norm or by the task itself.</summary>
public sealed record PlanDemand : Readable
{
    internal PlanDemand(PlanDemandKind kind) => Kind = kind;

    /// <summary>Gets what it asks.</summary>
    public PlanDemandKind Kind { get; internal init; }

    /// <summary>Gets the posts it speaks of, in the order of their ids.</summary>
    public ValueList<Post> Posts { get; internal init; } = [];

    /// <summary>Gets the people it speaks of, in the order of their ids.</summary>
    public ValueList<Person> People { get; internal init; } = [];

    /// <summary>Gets the bodies it speaks of.</summary>
    public ValueList<Label> Bodies { get; internal init; } = [];

    /// <summary>Gets the least that it asks for; <see langword="null"/> when it asks for no least.</summary>
    public long? Least { get; internal init; }

    /// <summary>Gets the most that it allows; <see langword="null"/> when it sets no limit.</summary>
    public long? Most { get; internal init; }

    /// <summary>Gets whether it asks for an odd number.</summary>
    public bool IsOdd { get; internal init; }

    /// <summary>Gets how the two people are related, where it keeps relatives apart.</summary>
    public KinPath? Kin { get; internal init; }

    /// <summary>Gets whether the norm speaks in principle only (原则上).</summary>
    public bool IsInPrinciple { get; internal init; }

    /// <summary>Gets where the norm stands; <see langword="null"/> when the task itself asks for it.</summary>
    public Citation? Source { get; internal init; }

    // That path in names.
    internal KinPath? KinByName { get; init; }

    // Which of the norms it belongs to: the steps of one figure are one demand.
    internal string Family { get; init; } = "";

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        PlanWords.Sourced(PlanWords.Asks(this, language), this, language);
}
