using System.Text.RegularExpressions;

namespace GrassrootsDemocracy.Tests.Conventions;

// Which language a text is in, by its letters.
internal static partial class Script
{
    // A space beside a Chinese letter or mark, or a mark of the other script beside one.
    public static bool HasForeignMarks(string text) => ForeignMarks().IsMatch(text);

    public static bool HasChinese(string text) => text.Any(IsHan);

    public static bool IsChinese(string text) => HasChinese(text) && !text.Any(char.IsAsciiLetter);

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex(
        """[\u3001-\u303f\u4e00-\u9fff\uff00-\uffef] | [\u3001-\u303f\u4e00-\u9fff\uff00-\uffef]|[\u4e00-\u9fff][()\[\]:;,]|[()\[\]:;,][\u4e00-\u9fff]""",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex ForeignMarks();
}
