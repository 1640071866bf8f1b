namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>A resignation (辞职), and what became of it.</summary>
public sealed record Resignation
{
    /// <summary>Gets the day it was handed in.</summary>
    public required LocalDate HandedInOn { get; init; }

    /// <summary>Gets to whom it was handed in; <see langword="null"/> when it is not known.</summary>
    public Label? HandedTo { get; init; }

    /// <summary>Gets what it had, such as <see cref="ResignationParts.InWriting"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Parts { get; init; }

    /// <summary>Gets the day of the decision; <see langword="null"/> before there is one.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Gets whether it was accepted, which matters once it is decided.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Gets who decided; <see langword="null"/> when it is not known.</summary>
    public Label? DecidedBy { get; init; }

    /// <summary>Gets the day the decision was announced; <see langword="null"/> when it was not or it is not known.</summary>
    public LocalDate? AnnouncedOn { get; init; }
}
