using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// The words of the library's own rules are checked when it is built; those that a host brings, when it states the rule, so that
// no ledger breaks when somebody reads it.
internal static class RuleGuards
{
    public static RuleDescriptor Unreadable(
        this IGuardClause guard,
        RuleDescriptor rule,
        [CallerArgumentExpression(nameof(rule))] string? name = null
    )
    {
        foreach (var says in guard.Null(rule, name).AllSays)
        {
            try
            {
                _ = says.Template(Language.English);
                _ = says.Template(Language.Chinese);
            }
            catch (FormatException wrong)
            {
                throw new ArgumentException($"{rule.Id}: {wrong.Message}", name, wrong);
            }
        }

        return rule;
    }
}
