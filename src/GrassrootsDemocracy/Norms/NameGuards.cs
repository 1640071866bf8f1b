using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// A name of a person or a thing is one line that a reader can see: whatever stands in it stands in a ledger, and a break of a line
// or a mark that turns the direction of writing would forge lines of it. Every text that a host hands in goes through here.
internal static class NameGuards
{
    public static string NotAName(
        this IGuardClause guard,
        string? value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        guard.NullOrWhiteSpace(value, name);
        guard.ForgedLine(value, name);
        return Characters.CanBeSeen(value)
            ? value
            : throw new ArgumentException(
                $"'{Characters.Shown(value)}' has no character that can be seen: leave it out or give it a name.",
                name
            );
    }

    // What is not known is null, and not blank.
    public static string? NotANameIfKnown(this IGuardClause guard, string? value, string name) =>
        value is null ? null : guard.NotAName(value, name);

    public static ValueList<string> NotNames(this IGuardClause guard, ValueList<string> values, string name)
    {
        foreach (var value in guard.Null(values, name))
        {
            guard.NotAName(value, name);
        }

        return values;
    }

    public static ValueList<string>? NotNamesIfKnown(
        this IGuardClause guard,
        ValueList<string>? values,
        string name
    ) => values is null ? null : guard.NotNames(values, name);

    // A text may be long or empty, such as the words of a rule; it is one line all the same.
    public static string ForgedLine(
        this IGuardClause guard,
        string? value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        guard.Null(value, name);
        return Characters.ForgedAt(value) is var at && at < 0
            ? value
            : throw new ArgumentException(
                $"'{Characters.Shown(value)}' holds the character U+{Characters.At(value, at):X4} at {at}, which nobody can see or which breaks a line: write it without.",
                name
            );
    }

    public static string? ForgedLineIfKnown(this IGuardClause guard, string? value, string name) =>
        value is null ? null : guard.ForgedLine(value, name);
}
