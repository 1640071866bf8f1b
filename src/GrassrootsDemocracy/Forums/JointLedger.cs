namespace GrassrootsDemocracy.Forums;

// Writes the lines about the units that meet.
internal sealed class JointLedger(ForumRules rules, ForumLog facts)
{
    public IEnumerable<Finding?> Lines()
    {
        var units = facts.Units ?? [];
        var names = units.Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);
        var above = units
            .SelectMany(unit =>
                (unit.Superiors ?? []).Where(other =>
                    names.Contains(other) && !string.Equals(other, unit.Name, StringComparison.Ordinal)
                )
            )
            .Distinct(StringComparer.Ordinal)
            .Count();
        return
        [
            rules.NoHierarchy.NoneOtherwise(
                ForumFindings.NoHierarchy,
                above,
                most: 0,
                facts.Units is null || (units.Count > 1 && units.Any(unit => unit.Superiors is null))
                    ? ForumWords.WhoIsAbove
                    : null
            ),
            rules.Officers.NoneOtherwise(
                ForumFindings.Officers,
                units.Count(unit => unit.HasOfficer == false),
                most: 0,
                facts.Units is null || units.Any(unit => unit.HasOfficer is null)
                    ? ForumWords.WhoHasOfficers
                    : null
            ),
        ];
    }
}
