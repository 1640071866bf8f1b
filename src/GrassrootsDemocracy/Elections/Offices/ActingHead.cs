using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>Who acts while nobody holds the highest office (主持工作).</summary>
/// <param name="Office">The office whose holder acts; <see langword="null"/> when a body chooses.</param>
/// <param name="ChosenBy">Who chooses in English, or the empty text.</param>
/// <param name="ChosenByChinese">Who chooses in Chinese, or the empty text.</param>
public sealed record ActingHead(Office? Office, string ChosenBy, string ChosenByChinese) : IReadable
{
    /// <summary>Gets who chooses in English, or the empty text.</summary>
    public string ChosenBy { get; } = Guard.Against.Null(ChosenBy);

    /// <summary>Gets who chooses in Chinese, or the empty text.</summary>
    public string ChosenByChinese { get; } = Guard.Against.Null(ChosenByChinese);

    /// <summary>Lets the holder of another office act.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The rule.</returns>
    public static ActingHead HolderOf(Office office) => new(Guard.Against.Null(office), "", "");

    /// <summary>Lets a body choose one of the members.</summary>
    /// <param name="body">The body in English.</param>
    /// <param name="chineseBody">The body in Chinese.</param>
    /// <returns>The rule.</returns>
    public static ActingHead MemberChosenBy(string body, string chineseBody) =>
        new(null, Guard.Against.NullOrWhiteSpace(body), Guard.Against.NullOrWhiteSpace(chineseBody));

    /// <inheritdoc/>
    public string ToString(Language language) =>
        Office is { } office
            ? office.ToString(language)
            : new Words("a member chosen by {0}", "由{0}推选的成员").Fill(
                language,
                language == Language.Chinese ? ChosenByChinese : ChosenBy
            );

    /// <summary>Returns the rule in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
