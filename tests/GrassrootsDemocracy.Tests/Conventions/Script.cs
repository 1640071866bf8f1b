namespace GrassrootsDemocracy.Tests.Conventions;

// Which language a text is in, by its letters.
internal static class Script
{
    public static bool HasChinese(string text) => text.Any(IsHan);

    public static bool IsChinese(string text) => HasChinese(text) && !text.Any(char.IsAsciiLetter);

    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
