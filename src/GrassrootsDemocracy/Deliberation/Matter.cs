namespace GrassrootsDemocracy.Deliberation;

/// <summary>A matter that somebody is to decide (议题): what it is about, who put it up and what went before.</summary>
public sealed record Matter
{
    /// <summary>Gets what it is called, such as "the road to the lower hamlet".</summary>
    public required string Title
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Title));
    }

    /// <summary>Gets what kind of matter it is, by which its norms are found: one of <see cref="MatterKinds"/> or a label of the rulebook's own.</summary>
    public required Label Kind
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Kind));
    }

    /// <summary>Gets who put it up (提议、提请); <see langword="null"/> when it is not known.</summary>
    public Label? TabledBy { get; init; }

    /// <summary>Gets the day on which it was put up; <see langword="null"/> when it is not known.</summary>
    public LocalDate? TabledOn { get; init; }

    /// <summary>
    /// Gets whether it is an important matter (重要事项), which a party organisation studies first under the laws of 2026;
    /// <see langword="null"/> when nobody said.
    /// </summary>
    public bool? IsImportant { get; init; }

    /// <summary>
    /// Gets the body that studied and discussed it before the meeting (先经研究讨论); <see langword="null"/> when none did, or
    /// when it is not known: <see cref="IsStudied"/> tells the two apart.
    /// </summary>
    public Label? StudiedBy { get; init; }

    /// <summary>Gets the day on which it was studied; <see langword="null"/> when it is not known.</summary>
    public LocalDate? StudiedOn { get; init; }

    /// <summary>Gets whether some body studied it first; <see langword="null"/> when it is not known. A named body says yes.</summary>
    public bool? IsStudied
    {
        get => StudiedBy is null ? field : true;
        init;
    }

    /// <summary>Gets whether the meeting was too divided to decide it (分歧较大，难以形成决议); <see langword="null"/> when nobody said.</summary>
    public bool? IsDeadlocked { get; init; }

    /// <summary>Gets the body to which it was passed on for a decision; <see langword="null"/> when none is known.</summary>
    public Label? PassedUpTo { get; init; }

    /// <summary>Gets what the document provides for, where one is adopted; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Contents { get; init; }

    /// <summary>Gets what it is known to contradict or to hurt, such as the law; empty when nothing is known.</summary>
    public ValueList<Label> Against
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Against));
    } = [];

    /// <summary>Gets whether another law provides otherwise on it (法律另有规定); <see langword="null"/> when nobody said.</summary>
    public bool? IsProvidedOtherwise { get; init; }

    /// <summary>Gets the body that the decision was filed with (备案); <see langword="null"/> when it is not known to be filed.</summary>
    public Label? FiledWith { get; init; }

    /// <summary>Returns the title.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Title;
}
