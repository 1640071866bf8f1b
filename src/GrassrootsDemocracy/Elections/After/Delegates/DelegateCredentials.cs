namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>A delegate elected to a congress, and what the examination of the credentials found (代表资格审查).</summary>
/// <param name="Name">The name.</param>
/// <param name="IsConfirmed">Whether the delegate was confirmed; <see langword="null"/> before the examination.</param>
/// <param name="Reason">Why not, in the words of the report; <see langword="null"/> when there is no reason or it is not known.</param>
public sealed record DelegateCredentials(string Name, bool? IsConfirmed, string? Reason)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets why not, in the words of the report; <see langword="null"/> when there is no reason or it is not known.</summary>
    public string? Reason { get; } = Guard.Against.ForgedLineIfKnown(Reason, nameof(Reason));
}
