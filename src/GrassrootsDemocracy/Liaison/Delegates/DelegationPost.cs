namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>That somebody holds an office of a delegation for some days.</summary>
/// <param name="Office">The office, such as <see cref="DelegationOffices.Head"/>.</param>
/// <param name="Holder">The name of who holds it.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day no more; <see langword="null"/> while it goes on.</param>
public sealed record DelegationPost(Label Office, string Holder, LocalDate From, LocalDate? Until = null)
{
    /// <summary>Gets the office.</summary>
    public Label Office { get; } = Guard.Against.Null(Office);

    /// <summary>Gets the name of who holds it.</summary>
    public string Holder { get; } = Guard.Against.NotAName(Holder);

    /// <summary>Gets the first day no more; <see langword="null"/> while it goes on.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until { get; } = Guard.Against.EndingBefore(Until, From, nameof(Until));
}
