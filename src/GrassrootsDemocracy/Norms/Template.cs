using System.Globalization;
using System.Text.RegularExpressions;

namespace GrassrootsDemocracy.Norms;

// A text with {named} places, taken apart once, because a nation's ledgers are millions of sentences.
internal sealed partial class Template
{
    private readonly (string Literal, Field Field)[] _parts;

    public Template(string text)
    {
        Text = text;
        _parts =
        [
            .. Place()
                .Split(text)
                .Select(
                    (part, index) => index % 2 == 0 ? (part, Field.None) : ("", Enum.Parse<Field>(part, true))
                ),
        ];
    }

    public string Text { get; }

    public ReadOnlySpan<(string Literal, Field Field)> Parts => _parts;

    // The places of a ledger line are words; those of other texts are the numbers of string.Format.
    [GeneratedRegex(@"\{(?<place>[a-z]+)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    public string Format(CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        string.Format(culture, Text, arguments);
}
