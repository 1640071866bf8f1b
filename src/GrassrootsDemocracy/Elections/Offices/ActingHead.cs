using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>Who acts while nobody holds the highest office (主持工作).</summary>
/// <param name="Office">The office whose holder acts; <see langword="null"/> when a body chooses.</param>
/// <param name="ChosenBy">The body that chooses; <see langword="null"/> when the holder of an office acts.</param>
public sealed record ActingHead(Office? Office, Label? ChosenBy) : IReadable
{
    /// <summary>Lets the holder of another office act.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The rule.</returns>
    public static ActingHead HolderOf(Office office) => new(Guard.Against.Null(office), ChosenBy: null);

    /// <summary>Lets a body choose one of the members.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The rule.</returns>
    public static ActingHead MemberChosenBy(Label body) => new(Office: null, Guard.Against.Null(body));

    /// <inheritdoc/>
    public string ToString(Language language) =>
        Office is { } office
            ? office.ToString(language)
            : new Words("a member chosen by the {0}", "由{0}推选的成员").Fill(
                language,
                ChosenBy?.ToString(language)
            );

    /// <summary>Returns the rule in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
