namespace GrassrootsDemocracy.Norms;

// What ids are made of: words in small letters and digits, joined by hyphens.
internal static class Ids
{
    public const char FamilyMark = '/';

    // What stands between the id of a norm and the key of the part that it is for, and nowhere else.
    public const char PartMark = '@';

    public static bool IsKey(ReadOnlySpan<char> id)
    {
        var isAfterHyphen = true;
        foreach (var letter in id)
        {
            if (letter == '-')
            {
                if (isAfterHyphen)
                {
                    return false;
                }

                isAfterHyphen = true;
            }
            else if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                isAfterHyphen = false;
            }
            else
            {
                return false;
            }
        }

        return !isAfterHyphen;
    }

    // A family and a key of its own, so that labels of two families are never the same.
    public static bool IsOfFamily(string id) =>
        id.IndexOf(FamilyMark, StringComparison.Ordinal) is > 0 and var mark
        && IsKey(id.AsSpan(0, mark))
        && IsKey(id.AsSpan(mark + 1));

    // The id of a norm: keys joined by dots.
    public static string OfName(string id, string name)
    {
        foreach (var key in Guard.Against.NullOrWhiteSpace(id, name).AsSpan().Split('.'))
        {
            if (!IsKey(id.AsSpan(key)))
            {
                throw new ArgumentException(
                    $"'{id}' is no id of a norm: write small letters and digits, joined by hyphens and dots.",
                    name
                );
            }
        }

        return id;
    }

    public static string Key(string id, string name) =>
        IsKey(Guard.Against.NullOrWhiteSpace(id, name))
            ? id
            : throw new ArgumentException(
                $"'{id}' is no id: write small letters and digits, joined by hyphens.",
                name
            );
}
